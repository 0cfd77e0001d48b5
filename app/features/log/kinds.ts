/** Every kind of event that the newsroom records, in the order of a story's and a person's life. */
export const KINDS = [
  'story.made',
  'story.imported',
  'story.submit',
  'story.take',
  'story.send_back',
  'story.ready',
  'story.given',
  'story.fields_changed',
  'story.ordered',
  'story.order_taken_back',
  'story.order_parked',
  'story.published',
  'story.updated',
  'story.corrected',
  'story.retracted',
  'front.lead_chosen',
  'section.made',
  'section.renamed',
  'sections.ordered',
  'publication.changed',
  'staff.first_account',
  'staff.added',
  'staff.link',
  'staff.password',
  'staff.profile',
  'staff.roles',
  'staff.suspended',
  'staff.restored',
  'staff.second_factor_on',
  'staff.second_factor_off',
  'staff.second_factor_removed',
  'staff.backup_codes',
  'session.started',
  'session.ended',
  'sign_in.paused',
  'sign_in.code_refused',
  'sign_in.suspended',
  'demo.made',
  'demo.declined',
  'demo.removed',
] as const
export type Kind = (typeof KINDS)[number]

/** Whether an event's kind is one that the newsroom knows; a later release may have written others. */
export const isKind = (kind: string): kind is Kind => KINDS.some((known) => known === kind)

export const GROUPS = ['stories', 'sign_ins', 'people', 'publication'] as const
export type Group = (typeof GROUPS)[number]

/** What stands before the dot in the kinds of a group. */
export const FAMILIES: Record<Group, readonly string[]> = {
  stories: ['story'],
  sign_ins: ['session', 'sign_in'],
  people: ['staff'],
  publication: ['publication', 'section', 'sections', 'front', 'demo'],
}
