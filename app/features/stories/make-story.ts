import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { listSections } from '../sections/arrange.ts'
import { reachOf } from '../staff/roles.ts'
import type { Actor } from './access.ts'
import { shortId } from './address.ts'
import { type FirstText, firstUpdate } from './draft-document.ts'
import { defaultLanguage, insertStory, nextStoryNumber } from './queries.ts'
import type { Credit, Language, StoryKind } from './story.ts'
import { projectDraft } from './writing/project.ts'

/** What stories are made with: `secret` keys the short ids. */
export type MakeDeps = { db: Database; secret: string }

export type StoryStart = {
  text: FirstText
  language: Language
  sectionId: number | null
  kind?: StoryKind
  credits?: readonly Credit[]
  dateline?: string | null
  source?: string | null
  images?: readonly unknown[]
  importReport?: unknown
  demo?: boolean
}

export type MadeStory = { number: number; shortId: string }

/**
 * Makes a story with its draft, the first update of its text and the event, inside a transaction of the
 * caller's. `by.staffId` is null where no account stands behind it: the command line, the demo.
 */
export async function startStory(
  tx: Tx,
  secret: string,
  start: StoryStart,
  by: { staffId: string | null; kind: 'story.made' | 'story.imported' },
): Promise<MadeStory> {
  const number = await nextStoryNumber(tx)
  const id = shortId(number, secret)
  const { text, language, sectionId } = start
  await insertStory(tx, {
    number,
    shortId: id,
    createdBy: by.staffId,
    demo: start.demo ?? false,
    kind: start.kind ?? 'report',
    language,
    sectionId,
    credits: start.credits ?? [],
    dateline: start.dateline ?? null,
    source: start.source ?? null,
    images: start.images ?? [],
    importReport: start.importReport ?? null,
    firstUpdate: firstUpdate(text),
  })
  await projectDraft(tx, number)
  await record(tx, { actor: by.staffId, subject: `story:${number}`, kind: by.kind })
  return { number, shortId: id }
}

/**
 * Makes an empty story, or one with its headline. Who writes their own stories stands as its writer; an
 * editor may make it for somebody else. Throws `story_section_unknown`.
 */
export function makeStory(
  { db, secret }: MakeDeps,
  wish: {
    headline?: string | undefined
    language?: Language | undefined
    sectionId?: number | null | undefined
  },
  actor: Actor,
): Promise<MadeStory> {
  return db.transaction().execute(async (tx) => {
    const { headline = '', sectionId = null } = wish
    await mustKnowSection(tx, sectionId)
    const writesOwn = reachOf(actor.roles, 'stories.write') === 'own'
    const start: StoryStart = {
      text: { headline },
      sectionId,
      language: wish.language ?? (await defaultLanguage(tx, sectionId)),
      credits: writesOwn ? [{ role: 'writer', name: actor.name }] : [],
    }
    return startStory(tx, secret, start, { staffId: actor.staffId, kind: 'story.made' })
  })
}

/** Throws `story_section_unknown` where a story is put into a section that does not exist. */
export async function mustKnowSection(tx: Tx, sectionId: number | null): Promise<void> {
  if (sectionId === null) return
  const sections = await listSections(tx)
  if (!sections.some(({ id }) => id === sectionId)) throw new Problem('story_section_unknown', 422)
}
