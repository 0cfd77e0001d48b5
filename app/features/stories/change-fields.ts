import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../../platform/database/database.ts'
import { record } from '../../platform/database/events.ts'
import { Problem } from '../../platform/problem.ts'
import { type Actor, mustMay, readableBy } from './access.ts'
import { mustKnowSection } from './make-story.ts'
import { type FieldChanges, lockStory, moveStory, type StoryRow, updateFields } from './queries.ts'
import { stateOnChange } from './story.ts'

const FIELDS = ['sectionId', 'kind', 'language', 'credits', 'dateline', 'source'] as const
type Field = (typeof FIELDS)[number]
export type Fields = Pick<StoryRow, Field | 'version'>

/** The fields beside the text, with their version. */
export const fieldsOf = ({
  sectionId,
  kind,
  language,
  credits,
  dateline,
  source,
  version,
}: StoryRow): Fields => ({ sectionId, kind, language, credits, dateline, source, version })

/** What a change does to the fields as they stand: which it alters, and which somebody else altered first. */
function mergeFields(
  now: Fields & { fieldVersions: Readonly<Record<string, number>> },
  seen: { version: number; changes: FieldChanges },
): { altered: Field[]; conflicts: Partial<Record<Field, { theirs: unknown; yours: unknown }>> } {
  const altered = FIELDS.filter(
    (field) => seen.changes[field] !== undefined && !isDeepStrictEqual(seen.changes[field], now[field]),
  )
  const late = altered.filter((field) => (now.fieldVersions[field] ?? 1) > seen.version)
  return {
    altered,
    conflicts: Object.fromEntries(
      late.map((field) => [field, { theirs: now[field], yours: seen.changes[field] }]),
    ),
  }
}

/**
 * Changes fields of a draft. What others changed meanwhile in other fields stays. Throws
 * `story_fields_conflict` with both values where the same field was changed since `seen.version`: then
 * nothing is written.
 */
export function changeFields(
  db: Database,
  shortId: string,
  seen: { version: number; changes: FieldChanges },
  actor: Actor,
): Promise<Fields> {
  return db.transaction().execute(async (tx) => {
    const story = readableBy(actor, await lockStory(tx, shortId))
    mustMay(actor, 'stories.write', story)
    if (story.publicationState === 'retracted') throw new Problem('story_retracted', 409)
    const { altered, conflicts } = mergeFields(story, seen)
    if (Object.keys(conflicts).length > 0) {
      throw new Problem('story_fields_conflict', 409, { extra: { version: story.version, conflicts } })
    }
    if (altered.length === 0) return fieldsOf(story)
    if (altered.includes('sectionId')) await mustKnowSection(tx, seen.changes.sectionId ?? null)
    const version = story.version + 1
    const changedNow = Object.fromEntries(altered.map((field) => [field, version]))
    const fieldVersions = { ...story.fieldVersions, ...changedNow }
    await updateFields(tx, story.number, seen.changes, { version, fieldVersions })
    const isLive = story.publicationState === 'live'
    const state = stateOnChange(story.editorialState, { isLive, hadNewDraft: story.hasNewDraft })
    await moveStory(tx, story.number, { editorialState: state })
    const payload = { fields: altered, version }
    const subject = `story:${story.number}`
    await record(tx, { actor: actor.staffId, subject, kind: 'story.fields_changed', payload })
    return fieldsOf(readableBy(actor, await lockStory(tx, shortId)))
  })
}
