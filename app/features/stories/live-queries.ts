import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import type { FrozenStory } from './order.ts'

/**
 * Shows a revision to readers. What went live is ready; where somebody typed on since it was ordered, that is
 * a new draft. The address and the first moment stay as they are once a story has them. */
export async function showRevision(
  tx: Tx,
  storyNumber: number,
  {
    revisionId,
    content,
    at,
    isNews,
  }: { revisionId: string; content: FrozenStory; at: string; isNews: boolean },
): Promise<void> {
  const { sectionId, slug, draft } = content
  await sql`
    update stories set publication_state = 'live',
      editorial_state = case when draft_hash = ${draft?.hash ?? null} then 'ready' else 'draft' end,
      live_revision_id = ${revisionId}::bigint, section_id = ${sectionId}, slug = coalesce(slug, ${slug}),
      published_at = coalesce(published_at, ${at}::timestamptz),
      republished_at = case when ${isNews} then ${at}::timestamptz else republished_at end,
      live_draft_hash = ${draft?.hash ?? null}, live_fields_version = ${draft?.version ?? null},
      updated_at = clock_timestamp()
    where id = ${storyNumber}`.execute(tx)
}

/** Takes a story back. Where it led the front page it leads no more. */
export async function retractStory(tx: Tx, storyNumber: number, revisionId: string): Promise<void> {
  await sql`
    update stories set publication_state = 'retracted', live_revision_id = ${revisionId}::bigint,
      updated_at = clock_timestamp()
    where id = ${storyNumber}`.execute(tx)
  await sql`update publication set lead_story_id = null where lead_story_id = ${storyNumber}`.execute(tx)
}

/** The slug of the section that shows a story now; null for a story that was never live. */
export async function liveSectionSlug(tx: Tx, storyNumber: number): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`
    select c.slug from stories s join sections c on c.id = s.section_id where s.id = ${storyNumber}`.execute(
    tx,
  )
  return rows[0]?.slug ?? null
}
