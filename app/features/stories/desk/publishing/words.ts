import type { DeskKey } from '../../../../desk/i18n/i18n.ts'
import type { Act, Step } from '../editor/story-api.ts'
import type { RetractionReason } from './act-form.ts'
import type { PublishBlock } from './publish-block.ts'

export const ACT_WORDS: Record<Act, DeskKey> = {
  publish: 'publishing_act_publish',
  update: 'publishing_act_update',
  correction: 'publishing_act_correction',
  retraction: 'publishing_act_retraction',
}

/** The words on the button that opens an act's form. */
export const BUTTON_WORDS: Record<Act, DeskKey> = {
  publish: 'publishing_button_publish',
  update: 'publishing_button_update',
  correction: 'publishing_button_correction',
  retraction: 'publishing_button_retraction',
}

/** The words on the button that orders an act. */
export const ORDER_WORDS: Record<Act, DeskKey> = {
  publish: 'publishing_order_publish',
  update: 'publishing_order_update',
  correction: 'publishing_order_correction',
  retraction: 'publishing_order_retraction',
}

export const STEP_WORDS: Record<Step, DeskKey> = {
  submit: 'publishing_step_submit',
  take: 'publishing_step_take',
  send_back: 'publishing_step_send_back',
  ready: 'publishing_step_ready',
}

export const BLOCK_WORDS: Record<PublishBlock, DeskKey> = {
  offline: 'publishing_block_offline',
  refused: 'publishing_block_refused',
  unsaved: 'publishing_block_unsaved',
  stops: 'publishing_block_stops',
  asks: 'publishing_block_asks',
  nothing_new: 'publishing_block_nothing_new',
}

export const REASON_WORDS: Record<RetractionReason, DeskKey> = {
  sara: 'publishing_reason_sara',
  decency: 'publishing_reason_decency',
  child: 'publishing_reason_child',
  trauma: 'publishing_reason_trauma',
  press_council: 'publishing_reason_press_council',
}

/** What the gate asks for, as it is called where it was passed or is still missing. */
export const ASK_WORDS: Readonly<Record<string, DeskKey>> = {
  no_byline: 'publishing_ask_byline',
  no_dateline: 'publishing_ask_dateline',
  no_source: 'publishing_ask_source',
}

export const isRetractionReason = (text: string): text is RetractionReason =>
  Object.hasOwn(REASON_WORDS, text)
