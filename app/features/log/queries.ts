import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../platform/database/database.ts'

/** What the list is narrowed to. `families`: what stands before the dot in a kind. Days are the publication's. */
export type LogFilter = {
  families?: readonly string[] | undefined
  actor?: string | undefined
  subject?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** Whose drafts may be named: all, or those that this person holds or made, or none. */
export type DraftReach = { staffId: string; reach: 'own' | 'all' | null }

export type LogRow = {
  id: string
  at: Date
  kind: string
  actorId: string | null
  actorName: string | null
  subject: string
  payload: unknown
  link: string | null
  /** Of a person or section, or a story's headline as far as it may be known. */
  name: string | null
  storyId: string | null
}

/** Readers see the headline of a live story, and of a retracted one unless it would hurt somebody. */
const IS_NAMED_TO_READERS = sql`(s.publication_state = 'live' or exists (
  select from retractions where story_id = s.id and not hides_headline
))`

/** A page of the log, newest first. `before`: the id of the last entry that was given. */
export async function logBefore(
  db: Database,
  filter: LogFilter,
  { before, limit, drafts }: { before: string | null; limit: number; drafts: DraftReach },
): Promise<LogRow[]> {
  const { rows } = await sql<LogRow>`
    select e.id, e.at, e.kind, e.actor as "actorId", actor.name as "actorName", e.subject, e.payload,
      l.position as link, ${mayRead(drafts, sql`s.short_id`)} as "storyId",
      coalesce(person.name, section.name, ${mayRead(drafts, sql`s.headline`)}, public.header->>'headline') as name
    from (
      select * from events where ${where(filter, before)} order by id desc limit ${limit}
    ) e
    left join staff_users actor on actor.id = e.actor
    left join event_links l on l.event_id = e.id
    left join staff_users person on person.id = case when e.subject like 'staff:%' then substr(e.subject, 7) end
    left join sections section
      on section.id = case when e.subject ~ '^section:[0-9]{1,9}$' then substr(e.subject, 9)::integer end
    left join stories s
      on s.id = case when e.subject ~ '^story:[0-9]{1,18}$' then substr(e.subject, 7)::bigint end
    left join revisions public on public.id = s.live_revision_id and ${IS_NAMED_TO_READERS}
    order by e.id desc`.execute(db)
  return rows
}

/** The log says that something was done to a draft; what is in it only whoever may read it learns here. */
function mayRead({ staffId, reach }: DraftReach, column: RawBuilder<unknown>): RawBuilder<unknown> {
  if (reach === 'all') return column
  if (reach === null) return sql`null`
  return sql`case when s.holder_id = ${staffId} or s.created_by = ${staffId} then ${column} end`
}

function where(
  { families, actor, subject, from, to }: LogFilter,
  before: string | null,
): RawBuilder<unknown> {
  const conditions = [sql`true`]
  if (before !== null) conditions.push(sql`id < ${before}::bigint`)
  if (families) conditions.push(sql`split_part(kind, '.', 1) = any(${[...families]}::text[])`)
  if (actor !== undefined) conditions.push(sql`actor = ${actor}`)
  if (subject !== undefined) conditions.push(sql`subject = ${subject}`)
  if (from !== undefined) conditions.push(sql`at >= ${midnight(sql`${from}::date`)}`)
  if (to !== undefined) conditions.push(sql`at < ${midnight(sql`${to}::date + 1`)}`)
  return sql.join(conditions, sql` and `)
}

/** When a day of the publication's zone begins. */
const midnight = (day: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`((${day})::timestamp at time zone (select time_zone from publication))`
