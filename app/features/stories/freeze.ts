import type { Tx } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import { slugOf } from './address.ts'
import type { PublishAct } from './api.ts'
import { candidateOf, draftContent } from './draft-content.ts'
import { differenceOf, type EditorState } from './draft-difference.ts'
import { draftHash } from './draft-document.ts'
import { type By, type Order, type Passing, passGate, withEditor } from './order.ts'
import type { StoryRow } from './queries.ts'
import { liveContent } from './read-queries.ts'
import { projectDraft } from './writing/project.ts'

/** What the person saw who ordered: their text, and the version of the fields. */
export type Seen = EditorState & { fieldsVersion: number }

export type Frozen = { order: Order; fellOut: string[] }

type Wish = {
  act: PublishAct
  by: By
  passing: Passing
  /** Null where nobody has an editor open: an import, the demo. */
  seen: Seen | null
}

/**
 * Freezes a locked story as an order: for a retraction what is live, else the draft from the journal in the
 * database, in the transaction of the caller. Throws `story_draft_differs` where the person did not see
 * exactly this, `story_nothing_new`, and whatever the gate says.
 */
export async function freeze(tx: Tx, story: StoryRow, wish: Wish): Promise<Frozen> {
  return wish.act.act === 'retraction' ? freezeLive(tx, story, wish) : freezeDraft(tx, story, wish)
}

async function freezeDraft(tx: Tx, story: StoryRow, { act, by, passing, seen }: Wish): Promise<Frozen> {
  const { content, fellOut, doc } = await draftContent(tx, story)
  if (seen !== null) mustBeSeen(story, { ...differenceOf(doc, seen), version: seen.fieldsVersion })
  const { header, body } = content
  const hash = hashOf(content)
  if (hash === story.liveDraftHash && story.version === story.liveFieldsVersion) {
    throw new Problem('story_nothing_new', 409)
  }
  const passed = passGate(candidateOf(content), passing)
  const { sectionId, sectionSlug } = story
  if (sectionId === null || sectionSlug === null) throw new Error('the gate let a story pass without section')
  await projectDraft(tx, story.number)
  const wished = act.act === 'publish' ? act.slug : undefined
  return {
    fellOut,
    order: {
      act,
      by,
      passed,
      passReason: passed.length > 0 ? passing.reason : null,
      content: {
        header: { ...header, section: sectionSlug, credits: withEditor(header.credits, by.name) },
        body,
        sectionId,
        slug: story.slug ?? slugOf(wished || header.headline),
        draft: { hash, version: story.version },
      },
    },
  }
}

/** Everybody's words are in the draft, but whoever pressed the button must have seen them. */
function mustBeSeen(
  story: StoryRow,
  { version, ...difference }: { serverHasMore: boolean; editorHasMore: boolean; version: number },
): void {
  const fieldsChanged = version !== story.version
  if (!difference.serverHasMore && !difference.editorHasMore && !fieldsChanged) return
  throw new Problem('story_draft_differs', 409, { extra: { ...difference, fieldsChanged } })
}

const hashOf = ({ header, body }: Awaited<ReturnType<typeof draftContent>>['content']): string =>
  draftHash({ kicker: header.kicker ?? '', headline: header.headline, dek: header.dek ?? '', body })

/** What is taken back is what stood there; nobody waits for a draft or the gate to protect a child. */
async function freezeLive(tx: Tx, story: StoryRow, { act, by }: Wish): Promise<Frozen> {
  const content = await liveContent(tx, story.number)
  const { liveSectionId, slug } = story
  if (content === null || liveSectionId === null || slug === null)
    throw new Error('a live story without its page')
  const frozen = { ...content, sectionId: liveSectionId, slug, draft: null }
  return { fellOut: [], order: { act, by, passed: [], passReason: null, content: frozen } }
}
