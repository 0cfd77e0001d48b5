import type { z } from 'zod'
import type { Database } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import { listSections } from '../sections/arrange.ts'
import { type Actor, readableBy } from './access.ts'
import { plainText } from './body.ts'
import { compareParagraphs, compareWords } from './compare.ts'
import { draftContent } from './draft-content.ts'
import type { comparison, revisionList, revision as revisionShape } from './history-api.ts'
import { withEditor } from './order.ts'
import { findStory, type StoryRow } from './queries.ts'
import type { RevisionContent } from './revision.ts'
import { type KeptRevision, keptRevision, listedRevisions } from './revision-queries.ts'

/** The revisions of a story, last to first. Throws `not_found`. */
export async function listRevisions(
  db: Database,
  shortId: string,
  actor: Actor,
): Promise<z.input<typeof revisionList>> {
  const story = readableBy(actor, await findStory(db, shortId))
  const revisions = await listedRevisions(db, story.number)
  return { revisions: revisions.map((revision) => ({ ...revision, at: revision.at.toISOString() })) }
}

/** One revision with all that its hash was made from. Throws `not_found`. */
export async function readRevision(
  db: Database,
  { shortId, number }: { shortId: string; number: number },
  actor: Actor,
): Promise<z.input<typeof revisionShape>> {
  const story = readableBy(actor, await findStory(db, shortId))
  const revision = await keptRevision(db, story.number, number)
  if (revision === null) throw new Problem('not_found', 404)
  const { id: _id, at, salt, ...rest } = revision
  return { ...rest, at: at.toISOString(), salt: salt?.toString('hex') ?? null }
}

type Side = Omit<RevisionContent, 'header'> & {
  header: Omit<RevisionContent['header'], 'section'> & { section: string | null }
}

/** Two states of a story side by side by words; `draft` is what is written now. Throws `not_found`. */
export async function compareRevisions(
  db: Database,
  shortId: string,
  { from, to }: { from: number; to: number | 'draft' },
  actor: Actor,
): Promise<z.input<typeof comparison>> {
  const story = readableBy(actor, await findStory(db, shortId))
  const before = await revisionOf(db, story, from)
  const after = to === 'draft' ? await draftBeside(db, story, before) : await revisionOf(db, story, to)
  const sections = await listSections(db)
  return compareSides([before, after], new Map(sections.map(({ slug, name }) => [slug, name])))
}

async function revisionOf(db: Database, story: StoryRow, number: number): Promise<KeptRevision> {
  const revision = await keptRevision(db, story.number, number)
  if (revision === null) throw new Problem('not_found', 404)
  return revision
}

/**
 * The draft as it would go out by the same hand: a publication names its editor where the draft names none,
 * and nobody has changed that in the draft.
 */
async function draftBeside(db: Database, story: StoryRow, before: KeptRevision): Promise<Side> {
  const { header, body } = (await draftContent(db, story)).content
  const by = await letOutBy(db, story, before)
  const isFilledIn = before.header.credits.some(({ role, name }) => role === 'editor' && name === by)
  return { header: isFilledIn ? { ...header, credits: withEditor(header.credits, by) } : header, body }
}

/** Who let out what a revision shows; a retraction shows what stood there before. */
async function letOutBy(db: Database, story: StoryRow, { act, by, number }: KeptRevision): Promise<string> {
  return act === 'retraction' ? (await revisionOf(db, story, number - 1)).by : by
}

function compareSides(
  [before, after]: readonly [Side, Side],
  sectionNames: ReadonlyMap<string, string>,
): z.input<typeof comparison> {
  const words = (name: 'kicker' | 'headline' | 'dek') =>
    compareWords(before.header[name] ?? '', after.header[name] ?? '')
  const [old, now] = [fieldsOf(before, sectionNames), fieldsOf(after, sectionNames)]
  return {
    kicker: words('kicker'),
    headline: words('headline'),
    dek: words('dek'),
    body: compareParagraphs(paragraphsOf(before), paragraphsOf(after)),
    fields: old.flatMap(([field, from], index) => {
      const to = now[index]?.[1] ?? ''
      return from === to ? [] : [{ field, from, to }]
    }),
  }
}

const paragraphsOf = ({ body }: Side): string[] => plainText(body).split('\n')

/** The fields as text, in the order in which the desk shows them. */
const fieldsOf = ({ header }: Side, sectionNames: ReadonlyMap<string, string>): [string, string][] => [
  ['section', sectionNames.get(header.section ?? '') ?? header.section ?? ''],
  ['kind', header.kind],
  ['language', header.language],
  ['credits', header.credits.map(({ role, name }) => `${role}: ${name}`).join('; ')],
  ['dateline', header.dateline ?? ''],
  ['source', header.source ?? ''],
]
