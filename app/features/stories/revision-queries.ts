import { sql } from 'kysely'
import type { Database, Tx } from '../../platform/database/database.ts'
import type { Order } from './order.ts'
import type {
  CorrectedPassage,
  RetractionNotice,
  RevisionContent,
  RevisionRecord,
  Sealed,
} from './revision.ts'
import type { PublishingAct } from './story.ts'

/** The end of a story's chain; null before the first revision. */
export async function lastRevision(
  tx: Tx,
  storyNumber: number,
): Promise<{ number: number; hash: string } | null> {
  const { rows } = await sql<{ number: number; hash: string }>`
    select number, hash from revisions where story_id = ${storyNumber} order by number desc limit 1`.execute(
    tx,
  )
  return rows[0] ?? null
}

export type NewRevision = {
  storyNumber: number
  order: Order
  record: RevisionRecord
  salt: Uint8Array
  sealed: Sealed
  previous: string | null
}

/** Writes a sealed revision with its salt, its corrections or its retraction; gives the revision's id. */
export async function insertRevision(tx: Tx, revision: NewRevision): Promise<string> {
  const { storyNumber, order, record, salt, sealed, previous } = revision
  const { header, body } = order.content
  const { rows } = await sql<{ id: string }>`
    insert into revisions (story_id, number, act, header, body, line, by_staff, by_name, passed, pass_reason,
      at, previous_hash, body_hash, hash)
    values (${storyNumber}, ${record.number}, ${record.act}, ${JSON.stringify(header)}, ${JSON.stringify(body)},
      ${record.line}, ${order.by.staffId}, ${record.by}, ${JSON.stringify(order.passed)}, ${order.passReason},
      ${record.at}::timestamptz, ${previous}, ${sealed.bodyHash}, ${sealed.hash})
    returning id`.execute(tx)
  const id = rows[0]?.id
  if (id === undefined) throw new Error('a revision was not written')
  await sql`insert into revision_salts (revision_id, salt) values (${id}::bigint, ${Buffer.from(salt)})`.execute(
    tx,
  )
  for (const passage of record.corrections)
    await insertCorrection(tx, { storyNumber, id, at: record.at }, passage)
  if (record.retraction) await insertRetraction(tx, { storyNumber, id, record }, record.retraction)
  return id
}

async function insertCorrection(
  tx: Tx,
  { storyNumber, id, at }: { storyNumber: number; id: string; at: string },
  { kind, wrong, right, note }: CorrectedPassage,
): Promise<void> {
  await sql`
    insert into corrections (story_id, revision_id, kind, wrong, is_right, note, at)
    values (${storyNumber}, ${id}::bigint, ${kind}, ${wrong}, ${right}, ${note}, ${at}::timestamptz)`.execute(
    tx,
  )
}

async function insertRetraction(
  tx: Tx,
  { storyNumber, id, record }: { storyNumber: number; id: string; record: RevisionRecord },
  { reason, explanation, hidesHeadline }: RetractionNotice,
): Promise<void> {
  await sql`
    insert into retractions (story_id, revision_id, reason, explanation, hides_headline, decided_by, at)
    values (${storyNumber}, ${id}::bigint, ${reason}, ${explanation}, ${hidesHeadline}, ${record.by},
      ${record.at}::timestamptz)`.execute(tx)
}

/** A revision as it is kept, with what is said about it in public. */
export type KeptRevision = RevisionContent & {
  id: string
  number: number
  act: PublishingAct
  line: string | null
  by: string
  at: Date
  passed: string[]
  passReason: string | null
  previousHash: string | null
  bodyHash: string
  hash: string
  salt: Buffer | null
  corrections: CorrectedPassage[]
  retraction: RetractionNotice | null
}

const KEPT = sql`
  select r.id, r.number, r.act, r.line, r.by_name as by, r.at, r.passed, r.pass_reason as "passReason",
    r.header, r.body, r.previous_hash as "previousHash", r.body_hash as "bodyHash", r.hash, t.salt,
    coalesce((select jsonb_agg(jsonb_build_object(
        'kind', c.kind, 'wrong', c.wrong, 'right', c.is_right, 'note', c.note) order by c.id)
      from corrections c where c.revision_id = r.id), '[]') as corrections,
    (select jsonb_build_object(
        'reason', x.reason, 'explanation', x.explanation, 'hidesHeadline', x.hides_headline)
      from retractions x where x.revision_id = r.id) as retraction
  from revisions r left join revision_salts t on t.revision_id = r.id`

/** All revisions of a story with their bodies, first to last. */
export async function keptRevisions(db: Database, storyNumber: number): Promise<KeptRevision[]> {
  const { rows } =
    await sql<KeptRevision>`${KEPT} where r.story_id = ${storyNumber} order by r.number`.execute(db)
  return rows
}

/** One revision of a story; null where it has none of that number. */
export async function keptRevision(
  db: Database,
  storyNumber: number,
  number: number,
): Promise<KeptRevision | null> {
  const { rows } = await sql<KeptRevision>`
    ${KEPT} where r.story_id = ${storyNumber} and r.number = ${number}`.execute(db)
  return rows[0] ?? null
}

export type ListedRevision = Pick<
  KeptRevision,
  'number' | 'act' | 'line' | 'by' | 'at' | 'passed' | 'passReason' | 'hash'
>

/** The revisions of a story without their bodies, last to first. */
export async function listedRevisions(db: Database, storyNumber: number): Promise<ListedRevision[]> {
  const { rows } = await sql<ListedRevision>`
    select number, act, line, by_name as by, at, passed, pass_reason as "passReason", hash
    from revisions where story_id = ${storyNumber} order by number desc`.execute(db)
  return rows
}
