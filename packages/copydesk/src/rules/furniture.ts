import type { Report } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { spanOf } from '../text/place.ts'
import type { Range } from '../text/sentences.ts'
import type { Wording } from '../types.ts'
import { CREDIT_LINE, FURNITURE, LINK_LINES } from '../words/furniture.ts'
import { SENDER_LINES } from '../words/sender-lines.ts'
import { reportSpan } from './report.ts'

/** Nothing that a page puts between paragraphs is longer. */
const MOST_LETTERS = 400

const SENTENCES = [...FURNITURE, SENDER_LINES]
const LINES = [...SENTENCES, ...LINK_LINES]
const BODY_LINES = [...LINES, CREDIT_LINE]

/** Lines and sentences that the page put there which the text was copied from; what somebody says is theirs. */
export function furniture({ field, document }: FieldText, message: Wording): Report[] {
  const { text, paragraphs, sentences } = document
  const found = (units: readonly Range[], patterns: readonly RegExp[]) =>
    units.flatMap(({ from, to }) => {
      const span = spanOf(document, from, to - 1)
      if (span[1] - span[0] > MOST_LETTERS || document.isQuoted(from)) return []
      const unit = text.slice(...span)
      return patterns.some((pattern) => pattern.test(unit))
        ? [reportSpan({ field, span }, message, [''])]
        : []
    })
  // A line of one sentence is asked as a line.
  const parts = sentences.length > paragraphs.length ? sentences : []
  return [...found(paragraphs, field === 'body' ? BODY_LINES : LINES), ...found(parts, SENTENCES)]
}
