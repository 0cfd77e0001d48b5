import { sql } from 'kysely'
import type { BodyNode } from '../../features/stories/body.ts'
import type { RevisionContent } from '../../features/stories/revision.ts'
import type { Language, PublishingAct } from '../../features/stories/story.ts'
import type { Database } from '../../platform/database/database.ts'

/** Rows that publishing leaves behind, written straight: these tests are about what pages make of them. */

export async function aSection(
  db: Database,
  slug: string,
  name: string,
  language: Language = 'id',
): Promise<number> {
  const { id } = await db
    .insertInto('sections')
    .values({ slug, name, language })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const paragraph = (text: string): BodyNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})

const HEADER: RevisionContent['header'] = {
  language: 'id',
  kind: 'report',
  section: 'laut',
  kicker: 'Tarif feri',
  headline: 'Operator Feri Tolak Tunda Kenaikan Tarif',
  dek: 'DPRD memberi waktu sampai Senin (16/11/2026) untuk membuka rincian biaya.',
  credits: [
    { role: 'writer', name: 'Rena Palupi' },
    { role: 'writer', name: 'Damar Kelana' },
    { role: 'editor', name: 'Maria Tallo' },
  ],
  dateline: 'BANDAR SERUNI, WARTA SERUNI –',
  source: 'Liputan Warta Seruni',
}

const BODY: BodyNode[] = [
  paragraph('PT Layar Selat menolak menunda kenaikan tarif penyeberangan, Kamis (12/11/2026).'),
  paragraph('Tiket dewasa naik dari Rp39.500 menjadi Rp48.500 atau naik sekitar 23 persen. (ren/dam)'),
]

export type NewPublished = {
  id?: string
  slug?: string
  sectionId: number
  header?: Partial<RevisionContent['header']>
  body?: BodyNode[]
  /** The default is a Thursday afternoon in Makassar: 12 November 2026, 16.40 WITA. */
  at?: Date
}

const THURSDAY = new Date('2026-11-12T08:40:00Z')
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const numbered = (value: number): string =>
  Array.from({ length: 6 }, (_, place) => ALPHABET.charAt(Math.floor(value / 32 ** (5 - place)) % 32)).join(
    '',
  )

export type Published = { storyId: string; id: string; path: string; headline: string }

/** A live story with its first revision. Believable where the test does not care. */
export async function aPublishedStory(db: Database, given: NewPublished): Promise<Published> {
  const header = { ...HEADER, ...given.header }
  const at = given.at ?? THURSDAY
  return db.transaction().execute(async (tx) => {
    const drawn = await sql<{ number: string }>`select nextval('story_numbers') as number`.execute(tx)
    const storyId = drawn.rows[0]?.number ?? ''
    const id = given.id ?? numbered(Number(storyId) + 7_000)
    const slug = given.slug ?? 'operator-feri-tolak-tunda'
    await tx.insertInto('stories').values({ id: storyId, short_id: id, headline: header.headline }).execute()
    const revision = await aRevision(tx, {
      storyId,
      number: 1,
      act: 'publish',
      header,
      body: given.body ?? BODY,
      at,
    })
    await tx
      .updateTable('stories')
      .set({
        publication_state: 'live',
        live_revision_id: revision,
        slug,
        section_id: given.sectionId,
        published_at: at,
      })
      .where('id', '=', storyId)
      .execute()
    const section = await tx
      .selectFrom('sections')
      .select('slug')
      .where('id', '=', given.sectionId)
      .executeTakeFirstOrThrow()
    return { storyId, id, path: `/${section.slug}/${slug}-${id}`, headline: header.headline }
  })
}

type NewRevision = {
  storyId: string
  number: number
  act: PublishingAct
  header: RevisionContent['header']
  body: BodyNode[]
  at: Date
  line?: string
}

async function aRevision(db: Database, given: NewRevision): Promise<string> {
  const { id } = await db
    .insertInto('revisions')
    .values({
      story_id: given.storyId,
      number: given.number,
      act: given.act,
      header: JSON.stringify(given.header),
      body: JSON.stringify(given.body),
      line: given.line ?? null,
      by_name: 'Maria Tallo',
      at: given.at,
      body_hash: 'b',
      hash: 'h',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

type Sequel = {
  act: 'update' | 'correction'
  at: Date
  line?: string
  header?: Partial<RevisionContent['header']>
  body?: BodyNode[]
  corrections?: { kind: 'fact' | 'typo'; wrong: string; right: string; note?: string }[]
}

/** A later revision of a live story, with its corrections. */
export async function followUp(db: Database, { storyId }: Published, sequel: Sequel): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const before = await sql<{ number: number } & RevisionContent>`
      select number, header, body from revisions where story_id = ${storyId} order by number desc limit 1`.execute(
      tx,
    )
    const last = before.rows[0]
    if (!last) throw new Error('the story has no revision')
    const revision = await aRevision(tx, {
      storyId,
      number: last.number + 1,
      act: sequel.act,
      header: { ...last.header, ...sequel.header },
      body: sequel.body ?? last.body,
      at: sequel.at,
      ...(sequel.line === undefined ? {} : { line: sequel.line }),
    })
    for (const { kind, wrong, right, note } of sequel.corrections ?? [])
      await tx
        .insertInto('corrections')
        .values({
          story_id: storyId,
          revision_id: revision,
          kind,
          wrong,
          is_right: right,
          note: note ?? null,
          at: sequel.at,
        })
        .execute()
    await tx
      .updateTable('stories')
      .set({ live_revision_id: revision, republished_at: sequel.at })
      .where('id', '=', storyId)
      .execute()
  })
}

/** A story taken back for a child's sake. */
export async function retract(
  db: Database,
  { storyId }: Published,
  {
    hidesHeadline,
    explanation,
    decidedBy = 'Laksmi Wardana',
  }: { hidesHeadline: boolean; explanation: string; decidedBy?: string },
): Promise<void> {
  const live = await db
    .updateTable('stories')
    .set({ publication_state: 'retracted' })
    .where('id', '=', storyId)
    .returning('live_revision_id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('retractions')
    .values({
      story_id: storyId,
      revision_id: live.live_revision_id ?? '',
      reason: 'child',
      explanation,
      hides_headline: hidesHeadline,
      decided_by: decidedBy,
      at: new Date('2026-11-13T02:15:00Z'),
    })
    .execute()
}
