import type { PageDraft } from '@redaksi/newsformats'
import type { Database } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import { sectionFor } from '../sections/arrange.ts'
import { reachOf } from '../staff/roles.ts'
import type { Actor } from './access.ts'
import { type MadeStory, type MakeDeps, type StoryStart, startStory } from './make-story.ts'
import type { PageReader, PastedPage } from './page-reader.ts'
import { type Credit, isCreditRole } from './story.ts'

export type ImportDeps = MakeDeps & { pages: PageReader }

export type Imported = MadeStory & { section: 'found' | 'made' | 'none' }

/**
 * Makes a draft of a page that was read: story, fields, the first update of its text and the event, in one
 * transaction. What became of every line is kept with the draft. `secret` keys the short id. A section that
 * the newsroom lacks is made where `actor` may make one; null is the command line, which may.
 */
export function importPage(
  db: Database,
  page: PageDraft,
  secret: string,
  actor: Actor | null = null,
): Promise<Imported> {
  return db.transaction().execute(async (tx) => {
    const { section: name, language } = page.story
    const staffId = actor?.staffId ?? null
    const mayMake = actor === null || reachOf(actor.roles, 'sections.edit') !== null
    const section =
      name === null
        ? { id: null, origin: 'none' as const }
        : await sectionFor(tx, { name, language }, { mayMake, actor: staffId })
    const start = { ...draftOf(page), sectionId: section.id }
    const made = await startStory(tx, secret, start, { staffId, kind: 'story.imported' })
    return { ...made, section: section.origin }
  })
}

/**
 * Reads a page from the clipboard and makes a draft of it. Throws `story_page_` and the reader's own code
 * where nothing can be made of it, and what `PageReader` throws; then nothing is.
 */
export async function importPasted(
  { db, secret, pages }: ImportDeps,
  pasted: PastedPage,
  actor: Actor,
): Promise<Imported & { lines: PageDraft['lines'] }> {
  const reading = await pages.read(pasted)
  if (!reading.ok) throw new Problem(`story_page_${reading.problem.code}`, 422)
  return { ...(await importPage(db, reading.page, secret, actor)), lines: reading.page.lines }
}

function draftOf({ story, lines }: PageDraft): Omit<StoryStart, 'sectionId'> {
  const { kicker, headline, dek, body } = story
  const paragraphs = body.map((text) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  }))
  return {
    language: story.language,
    credits: story.credits.flatMap(({ role, name }): Credit[] =>
      isCreditRole(role) ? [{ role, name }] : [],
    ),
    dateline: story.dateline,
    images: story.images,
    // The whole reading: initials and the page's own time have no field of the draft and are not lost here.
    importReport: { story, lines },
    text: {
      headline,
      ...(kicker !== null && { kicker }),
      ...(dek !== null && { dek }),
      body: paragraphs,
    },
  }
}
