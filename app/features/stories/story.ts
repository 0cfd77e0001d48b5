/** How far the copy has come. Apart from what readers see: a new draft can sit on a live story. */
export const EDITORIAL_STATES = ['draft', 'submitted', 'in_review', 'ready'] as const
export type EditorialState = (typeof EDITORIAL_STATES)[number]

/** What readers see. A scheduled story is an unpublished or live one with an order. */
export const PUBLICATION_STATES = ['unpublished', 'live', 'retracted'] as const
export type PublicationState = (typeof PUBLICATION_STATES)[number]

export const STORY_KINDS = [
  'report',
  'feature',
  'analysis',
  'interview',
  'opinion',
  'editorial',
  'fact_check',
  'press_release',
] as const
export type StoryKind = (typeof STORY_KINDS)[number]

export const CREDIT_ROLES = ['writer', 'contributor', 'editor', 'photographer', 'translator'] as const
type CreditRole = (typeof CREDIT_ROLES)[number]
/** Whether a page's credit has a role that a story knows. */
export const isCreditRole = (role: string): role is CreditRole =>
  (CREDIT_ROLES as readonly string[]).includes(role)
export type Credit = { role: CreditRole; name: string }

export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What goes onto the site, by one of four acts. A live story is never just unpublished. */
export const PUBLISHING_ACTS = ['publish', 'update', 'correction', 'retraction'] as const
export type PublishingAct = (typeof PUBLISHING_ACTS)[number]

export const STEPS = ['submit', 'take', 'send_back', 'ready'] as const
export type Step = (typeof STEPS)[number]

const TRANSITIONS: Record<Step, { from: readonly EditorialState[]; to: EditorialState }> = {
  submit: { from: ['draft'], to: 'submitted' },
  take: { from: ['submitted', 'ready', 'draft'], to: 'in_review' },
  send_back: { from: ['submitted', 'in_review', 'ready'], to: 'draft' },
  ready: { from: ['in_review', 'submitted'], to: 'ready' },
}

/** Where a step leads, or null where it cannot be taken from this state. */
export function stateAfter(step: Step, from: EditorialState): EditorialState | null {
  const { from: allowed, to } = TRANSITIONS[step]
  return allowed.includes(from) ? to : null
}

/** Whether an act fits what readers see now: only a live story is updated, corrected or retracted. */
export function actFits(act: PublishingAct, state: PublicationState): boolean {
  return act === 'publish' ? state === 'unpublished' : state === 'live'
}

/**
 * How far the copy has come once its draft differs from what is live. What went live was ready; the first
 * change after it begins a new draft, which goes through the same hands again.
 */
export function stateOnChange(
  state: EditorialState,
  { isLive, hadNewDraft }: { isLive: boolean; hadNewDraft: boolean },
): EditorialState {
  return isLive && !hadNewDraft ? 'draft' : state
}
