import type { Database } from '../../platform/database/database.ts'
import { readDraft } from './draft-document.ts'
import type { Candidate } from './gate.ts'
import type { StoryRow } from './queries.ts'
import type { RevisionContent } from './revision.ts'
import { type JournalReading, readJournal } from './writing/journal.ts'

/** A draft as it would go out, before anybody asked whether it may. */
export type DraftContent = { content: DraftRevision; fellOut: string[]; doc: JournalReading['doc'] }
type DraftRevision = Omit<RevisionContent, 'header'> & {
  header: Omit<RevisionContent['header'], 'section'> & { section: string | null }
}

/** Reads a draft from the journal and the fields as the content of a revision. */
export async function draftContent(db: Database, story: StoryRow): Promise<DraftContent> {
  const { doc } = await readJournal(db, story.number)
  const { kicker, headline, dek, body, fellOut } = readDraft(doc)
  const { language, kind, credits, dateline, source } = story
  const header = {
    language,
    kind,
    section: story.sectionSlug,
    kicker: kicker || null,
    headline,
    dek: dek || null,
    credits,
    dateline: dateline || null,
    source: source || null,
  }
  return { content: { header, body }, fellOut: [...new Set(fellOut)], doc }
}

/** What the gate looks at in a content. */
export const candidateOf = ({ header, body }: DraftRevision): Candidate => {
  const { headline, section, language, credits, dateline, source } = header
  return { headline, body, section, language, credits, dateline, source }
}
