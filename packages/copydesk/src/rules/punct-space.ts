import type { Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { looseStraightQuotes } from '../text/loose-quotes.ts'
import { looseSigns } from '../text/loose-signs.ts'
import { matchesOf } from '../text/matches.ts'
import { missingBlank } from '../text/missing-blank.ts'
import { shiftedBlank } from '../text/shifted-blank.ts'
import type { Token } from '../text/tokens.ts'
import { isApart, touches } from '../text/walk.ts'
import type { Severity, Wording } from '../types.ts'
import { doubledMark } from '../words/doubled-marks.ts'
import { overParagraphs, reportSpan } from './report.ts'

const MESSAGES = {
  missing: { id: 'Spasi hilang di samping tanda baca.', en: 'A blank is missing beside this mark.' },
  before: { id: 'Tidak ada spasi sebelum tanda baca ini.', en: 'No blank stands before this mark.' },
  after: { id: 'Tidak ada spasi setelah tanda buka ini.', en: 'No blank stands after this opening mark.' },
  doubled: { id: 'Tanda baca tertulis dua kali.', en: 'This mark stands twice.' },
  hyphen: {
    id: 'Tanda hubung kata ulang ditulis rapat.',
    en: 'The hyphen of a doubled word stands without blanks.',
  },
  sign: {
    id: 'Garis miring dan tanda pisah ditulis rapat.',
    en: 'Strokes and dashes between two figures or choices stand without blanks.',
  },
  blanks: { id: 'Spasi ganda.', en: 'Two blanks in a row.' },
} satisfies Record<string, Wording>

/** Blanks and marks: "itu,katanya", "itu ,", "( itu", "itu,,", two blanks in a row. */
export const punctSpace: Rule = {
  id: 'punct-space',
  severity: 'warning',
  languages: ['id', 'en'],
  check: overParagraphs((field) => [
    ...marks(field),
    ...looseQuotes(field),
    ...openHyphens(field),
    ...openSigns(field),
    ...doubledBlanks(field),
  ]),
}

const ENDING = new Set([',', ';', ':', '!', '?', '.'])
const CLOSING = new Set(['”', ')', ']'])
const OPENING = new Set(['“', '(', '['])

function marks({ field, document }: FieldText): Report[] {
  const { tokens } = document
  const report = (
    span: [number, number],
    message: Wording,
    mend: string,
    severity: Severity = 'warning',
  ) => ({
    ...reportSpan({ field, span }, message, [mend]),
    severity,
  })
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'punctuation') return []
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    const doubled = doubledMark(document, at)
    if (doubled !== null) return [report(doubled.span, MESSAGES.doubled, doubled.mend, doubled.severity)]
    if (before !== undefined && isBlankBefore(before, token, next))
      return [report([before.end, token.end], MESSAGES.before, token.text, severityBefore(token))]
    if (
      next !== undefined &&
      OPENING.has(token.text) &&
      isApart(document, token, next) &&
      next.kind !== 'punctuation'
    )
      return [report([token.start, next.start], MESSAGES.after, token.text)]
    const shifted = shiftedBlank(document, at)
    if (shifted !== null) return [report(shifted.span, MESSAGES.before, shifted.mend)]
    const missing = missingBlank(document, at)
    return missing === null ? [] : [report(missing.span, MESSAGES.missing, missing.mend)]
  })
}

/** "label : value" is a habit of tables rather than a slip. */
const severityBefore = ({ text }: Token): Severity => (text === ':' ? 'style' : 'warning')

/** What a mark may close: a word, a figure, or what another mark has ended. */
const isClosed = ({ kind, text }: Token, { text: mark }: Token): boolean =>
  kind !== 'punctuation' ||
  text === '"' ||
  text === '%' ||
  CLOSING.has(text) ||
  (CLOSING.has(mark) && ENDING.has(text))

function isBlankBefore(before: Token, token: Token, next: Token | undefined): boolean {
  if (!ENDING.has(token.text) && !CLOSING.has(token.text)) return false
  if (before.end === token.start || !isClosed(before, token)) return false
  // ".csv" and ":)" are no punctuation of the sentence.
  return !touches(token, next) || (next?.kind === 'punctuation' && next.text !== ')')
}

/** Straight marks that stand loose: they say themselves which of them open only by their order. */
function looseQuotes({ field, document }: FieldText): Report[] {
  return looseStraightQuotes(document).map(({ span, mend, opens }) =>
    reportSpan({ field, span }, opens ? MESSAGES.after : MESSAGES.before, [mend]),
  )
}

const OPEN_HYPHEN = /(?<![\p{L}\p{N}-])(\p{L}{2,20})(?: -|- | - )\1(?![\p{L}\p{N}-])/giu

/** "anak - anak": a doubled word whose hyphen stands apart. */
function openHyphens({ field, document }: FieldText): Report[] {
  return matchesOf(OPEN_HYPHEN, document.text).map(({ index, 0: found }) =>
    reportSpan({ field, span: [index, index + found.length] }, MESSAGES.hyphen, [found.replaceAll(' ', '')]),
  )
}

function openSigns({ field, document }: FieldText): Report[] {
  return looseSigns(document.text).map(({ span, mend }) => reportSpan({ field, span }, MESSAGES.sign, [mend]))
}

/** More blanks than this are the columns of a table. */
const DOUBLED_BLANKS = /(?<=\S) {2,3}(?=\S)/g

function doubledBlanks({ field, document }: FieldText): Report[] {
  return matchesOf(DOUBLED_BLANKS, document.text).map(({ index, 0: blanks }) => ({
    ...reportSpan({ field, span: [index, index + blanks.length] }, MESSAGES.blanks, [' ']),
    severity: 'style' as const,
  }))
}
