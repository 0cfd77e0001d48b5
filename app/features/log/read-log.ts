import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { type Caller, reachOf } from '../staff/roles.ts'
import { details, type logEntry, type logPage, type logQuery } from './api.ts'
import { FAMILIES } from './kinds.ts'
import { type LogRow, logBefore } from './queries.ts'

const PAGE = 50

/** A page of what was done and by whom, newest first, for somebody who may read the log. */
export async function readLog(
  db: Database,
  { group, cursor, ...filter }: z.output<typeof logQuery>,
  { staffId, roles }: Pick<Caller, 'staffId' | 'roles'>,
): Promise<z.input<typeof logPage>> {
  const rows = await logBefore(
    db,
    { ...filter, families: group && FAMILIES[group] },
    {
      before: cursor ?? null,
      limit: PAGE + 1,
      drafts: { staffId, reach: reachOf(roles, 'stories.read') },
    },
  )
  const page = rows.slice(0, PAGE)
  return { items: page.map(entryOf), next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}

function entryOf({
  id,
  at,
  kind,
  actorId,
  actorName,
  subject,
  payload,
  link,
  name,
  storyId,
}: LogRow): z.input<typeof logEntry> {
  return {
    id,
    at: at.toISOString(),
    kind,
    actor: actorId === null ? null : { id: actorId, name: actorName },
    subject: { ref: subject, name, storyId },
    details: details.safeParse(payload).data ?? {},
    link: link === null ? null : Number(link),
  }
}
