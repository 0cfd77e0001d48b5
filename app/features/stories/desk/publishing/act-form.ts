import type { RETRACTION_REASONS } from '../../api.ts'
import type { Act, PublishRequest } from '../editor/story-api.ts'
import type { CorrectionRow } from './correction-rows.ts'

export type RetractionReason = (typeof RETRACTION_REASONS)[number]

/** What the form of an act holds while it is filled in; each act reads its own part. */
export type ActForm = {
  act: Act
  slug: string
  line: string
  rows: readonly CorrectionRow[]
  reason: RetractionReason | null
  explanation: string
  hidesHeadline: boolean
  passReason: string
}

export const emptyForm = (act: Act): ActForm => ({
  act,
  slug: '',
  line: '',
  rows: [],
  reason: null,
  explanation: '',
  hidesHeadline: false,
  passReason: '',
})

/** What still has to be filled in, by the part of the form; an empty list means the act can be ordered. */
export type Missing = 'line' | 'rows' | 'reason' | 'explanation' | 'passReason'

/** Shortest reason that is one (characters). */
const MIN_REASON = 3

export function missingIn(form: ActForm, asksToPass: number): Missing[] {
  const missing: Missing[] = []
  if (form.act === 'update' && form.line.trim() === '') missing.push('line')
  if (form.act === 'correction' && !form.rows.every(isFilled)) missing.push('rows')
  if (form.act === 'correction' && form.rows.length === 0) missing.push('rows')
  if (form.act === 'retraction' && form.reason === null) missing.push('reason')
  if (form.act === 'retraction' && form.explanation.trim() === '') missing.push('explanation')
  if (asksToPass > 0 && form.passReason.trim().length < MIN_REASON) missing.push('passReason')
  return missing
}

const isFilled = ({ wrong, right }: CorrectionRow) =>
  wrong.trim() !== '' && right.trim() !== '' && wrong.trim() !== right.trim()

/** The act as the server takes it; null where something is missing. */
export function actOf(form: ActForm): PublishRequest['act'] | null {
  if (missingIn(form, 0).length > 0) return null
  switch (form.act) {
    case 'publish':
      return form.slug.trim() === '' ? { act: 'publish' } : { act: 'publish', slug: form.slug.trim() }
    case 'update':
      return { act: 'update', line: form.line.trim() }
    case 'correction':
      return {
        act: 'correction',
        corrections: form.rows.map(({ kind, wrong, right, note }) => ({
          kind,
          wrong: wrong.trim(),
          right: right.trim(),
          note: note.trim() === '' ? null : note.trim(),
        })),
      }
    case 'retraction': {
      const { reason, explanation, hidesHeadline } = form
      return reason === null
        ? null
        : { act: 'retraction', reason, explanation: explanation.trim(), hidesHeadline }
    }
  }
}
