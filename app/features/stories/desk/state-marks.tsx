import type { DeskKey } from '../../../desk/i18n/i18n.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../desk/i18n/use-format.ts'
import { EDITORIAL_STATES, type EditorialState, type PublicationState } from '../story.ts'
import classes from './state-marks.module.css'

export const EDITORIAL_WORDS: Record<EditorialState, DeskKey> = {
  draft: 'state_draft',
  submitted: 'state_submitted',
  in_review: 'state_in_review',
  ready: 'state_ready',
}

export const PUBLICATION_WORDS: Record<PublicationState, DeskKey> = {
  unpublished: 'state_unpublished',
  live: 'state_live',
  retracted: 'state_retracted',
}

/** How far the copy has come: four blocks that fill up, and the word. */
export function EditorialMark({ state }: { state: EditorialState }) {
  const t = useT()
  const reached = EDITORIAL_STATES.indexOf(state)
  return (
    <span className={classes.mark}>
      <i className={classes.blocks} aria-hidden="true">
        {EDITORIAL_STATES.map((step, index) => (
          <b key={step} data-filled={index <= reached} />
        ))}
      </i>
      {t(EDITORIAL_WORDS[state])}
    </span>
  )
}

/** What readers see: a circle, empty, half, full or struck, and the word; first of all what waits for a person. */
export function PublicationMark({
  state,
  hasNewDraft = false,
  publishedAt = null,
  goesLiveAt = null,
  fault = null,
}: {
  state: PublicationState
  hasNewDraft?: boolean
  publishedAt?: string | null
  goesLiveAt?: string | null
  /** Why an order waits for a person. */
  fault?: string | null
}) {
  const t = useT()
  const format = useFormat()
  const words = () => {
    const now = new Date()
    if (fault !== null) return t('state_parked')
    if (goesLiveAt !== null) return t('state_goes_live', { time: format.moment(goesLiveAt, now) })
    if (state !== 'live') return t(PUBLICATION_WORDS[state])
    if (hasNewDraft) return t('state_live_new_draft')
    return publishedAt === null
      ? t('state_live')
      : t('state_live_since', { time: format.moment(publishedAt, now) })
  }
  const shown = fault !== null ? 'parked' : goesLiveAt !== null ? 'ordered' : state
  return (
    <span className={classes.mark} data-state={shown}>
      <i className={classes.circle} data-state={shown} aria-hidden="true" />
      {words()}
    </span>
  )
}
