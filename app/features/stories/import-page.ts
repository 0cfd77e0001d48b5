import type { PageDraft, StoryDraft } from '@redaksi/newsformats'
import type { Database, Tx } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { isReserved, shortId, slugOf } from './address.ts'
import { firstUpdate } from './draft-document.ts'
import { insertSection, insertStory, nextStoryNumber, sectionNamed } from './queries.ts'
import { type Credit, isCreditRole } from './story.ts'

export type Imported = { number: number; shortId: string; section: 'found' | 'made' | 'none' }

/**
 * Makes a draft of a page that was read: story, fields, the first update of its text and the event, in one
 * transaction. What became of every line is kept with the draft. `secret` keys the short id.
 */
export function importPage(db: Database, page: PageDraft, secret: string): Promise<Imported> {
  return db.transaction().execute(async (tx) => {
    const number = await nextStoryNumber(tx)
    const id = shortId(number, secret)
    const section = await sectionOf(tx, page.story)
    await insertStory(tx, { ...draftOf(page), number, shortId: id, sectionId: section.id })
    await record(tx, { actor: null, subject: `story:${number}`, kind: 'story.imported' })
    return { number, shortId: id, section: section.origin }
  })
}

function draftOf({ story, lines }: PageDraft) {
  const { kicker, headline, dek, body } = story
  const paragraphs = body.map((text) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  }))
  return {
    headline,
    language: story.language,
    credits: story.credits.flatMap(({ role, name }): Credit[] =>
      isCreditRole(role) ? [{ role, name }] : [],
    ),
    dateline: story.dateline,
    images: story.images,
    // The whole reading: initials and the page's own time have no field of the draft and are not lost here.
    importReport: { story, lines },
    firstUpdate: firstUpdate({
      headline,
      ...(kicker !== null && { kicker }),
      ...(dek !== null && { dek }),
      body: paragraphs,
    }),
  }
}

type FoundSection = { id: number | null; origin: Imported['section'] }

/** The newsroom's section of the page's name, made where it has none and the name can be an address. */
async function sectionOf(tx: Tx, { section: name, language }: StoryDraft): Promise<FoundSection> {
  if (name === null) return { id: null, origin: 'none' }
  const found = await sectionNamed(tx, name)
  if (found !== null) return { id: found, origin: 'found' }
  const slug = slugOf(name)
  const made = isReserved(slug) ? null : await insertSection(tx, { slug, name, language })
  return { id: made, origin: made === null ? 'none' : 'made' }
}
