import type { DeskKey } from '../../../desk/i18n/i18n.ts'
import { type Group, isKind, type Kind } from '../kinds.ts'
import type { ChainPart, LogEntry } from './log-api.ts'

/** The sentence of an event; `who` and `what` stand in it. Who ends the own sign-in just signs out. */
export function sentenceOf({ kind, details }: Pick<LogEntry, 'kind' | 'details'>): DeskKey {
  if (kind === 'session.ended' && details.why === 'sign_out') return 'log_session_signed_out'
  return isKind(kind) ? KIND_WORDS[kind] : 'log_unknown_kind'
}

const KIND_WORDS: Record<Kind, DeskKey> = {
  'story.made': 'log_story_made',
  'story.imported': 'log_story_imported',
  'story.submit': 'log_story_submit',
  'story.take': 'log_story_take',
  'story.send_back': 'log_story_send_back',
  'story.ready': 'log_story_ready',
  'story.given': 'log_story_given',
  'story.fields_changed': 'log_story_fields_changed',
  'story.ordered': 'log_story_ordered',
  'story.order_taken_back': 'log_story_order_taken_back',
  'story.order_parked': 'log_story_order_parked',
  'story.published': 'log_story_published',
  'story.updated': 'log_story_updated',
  'story.corrected': 'log_story_corrected',
  'story.retracted': 'log_story_retracted',
  'front.lead_chosen': 'log_front_lead_chosen',
  'section.made': 'log_section_made',
  'section.renamed': 'log_section_renamed',
  'sections.ordered': 'log_sections_ordered',
  'publication.changed': 'log_publication_changed',
  'staff.first_account': 'log_staff_first_account',
  'staff.added': 'log_staff_added',
  'staff.link': 'log_staff_link',
  'staff.password': 'log_staff_password',
  'staff.profile': 'log_staff_profile',
  'staff.roles': 'log_staff_roles',
  'staff.suspended': 'log_staff_suspended',
  'staff.restored': 'log_staff_restored',
  'staff.second_factor_on': 'log_staff_second_factor_on',
  'staff.second_factor_off': 'log_staff_second_factor_off',
  'staff.second_factor_removed': 'log_staff_second_factor_removed',
  'staff.backup_codes': 'log_staff_backup_codes',
  'session.started': 'log_session_started',
  'session.ended': 'log_session_ended',
  'sign_in.paused': 'log_sign_in_paused',
  'sign_in.code_refused': 'log_sign_in_code_refused',
  'sign_in.suspended': 'log_sign_in_suspended',
  'demo.made': 'log_demo_made',
  'demo.declined': 'log_demo_declined',
  'demo.removed': 'log_demo_removed',
}

export const GROUP_WORDS: Record<Group, DeskKey> = {
  stories: 'log_group_stories',
  sign_ins: 'log_group_sign_ins',
  people: 'log_group_people',
  publication: 'log_group_publication',
}

/** Why sign-ins ended. */
export const WHY_WORDS: Readonly<Record<string, DeskKey>> = {
  asked: 'log_why_asked',
  password: 'log_why_password',
  second_factor: 'log_why_second_factor',
  roles: 'log_why_roles',
  suspension: 'log_why_suspension',
}

export const FAULT_WORDS: Record<NonNullable<ChainPart['fault']>['kind'], DeskKey> = {
  link_missing: 'log_fault_link_missing',
  event_missing: 'log_fault_event_missing',
  payload: 'log_fault_payload',
  record: 'log_fault_record',
  event_unlinked: 'log_fault_event_unlinked',
}
