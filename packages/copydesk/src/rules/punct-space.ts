import type { Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import type { Token } from '../text/tokens.ts'
import { touches } from '../text/walk.ts'
import type { Wording } from '../types.ts'
import { overFields, reportSpan } from './report.ts'

const MESSAGES = {
  missing: { id: 'Spasi hilang setelah tanda baca.', en: 'The blank after this mark is missing.' },
  before: { id: 'Tidak ada spasi sebelum tanda baca ini.', en: 'No blank stands before this mark.' },
  doubled: { id: 'Tanda baca tertulis dua kali.', en: 'This mark stands twice.' },
  blanks: { id: 'Spasi ganda.', en: 'Two blanks in a row.' },
} satisfies Record<string, Wording>

/** Blanks and marks: "itu,katanya", "itu ,", "itu,,", two blanks in a row. */
export const punctSpace: Rule = {
  id: 'punct-space',
  severity: 'warning',
  languages: ['id', 'en'],
  check: overFields((field) => [...marks(field), ...doubledBlanks(field)]),
}

const MARKS = new Set([',', ';', ':', '!', '?', '.'])
const QUOTES = new Set(['"', '“', '”', '’', "'", ')', ']'])

function marks({ field, document }: FieldText): Report[] {
  const { tokens, text } = document
  return tokens.flatMap((token, at) => {
    if (!MARKS.has(token.text) && token.text !== '..') return []
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (isDoubled(token, next, tokens[at + 2])) {
      const end = token.text === '..' ? token.end : (next?.end ?? token.end)
      return [reportSpan({ field, span: [token.start, end] }, MESSAGES.doubled, [token.text.charAt(0)])]
    }
    if (isBlankBefore(text, before, token, next)) {
      const start = before?.end ?? token.start
      return [
        {
          ...reportSpan({ field, span: [start, token.end] }, MESSAGES.before, [token.text]),
          severity: severityBefore(token),
        },
      ]
    }
    if (!isBlankMissing(before, token, next)) return []
    return [reportSpan({ field, span: [token.start, token.end] }, MESSAGES.missing, [`${token.text} `])]
  })
}

/** "label : value" is a habit of tables rather than a slip. */
const severityBefore = ({ text }: Token) => (text === ':' ? 'style' : 'warning')

function isDoubled(token: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (token.text === '..') return true
  const isSame = next?.text === token.text && touches(token, next) && !touches(next, after)
  return isSame && (token.text === ',' || token.text === ';' || token.text === ':')
}

function isBlankBefore(
  text: string,
  before: Token | undefined,
  token: Token,
  next: Token | undefined,
): boolean {
  if (before === undefined || before.end === token.start) return false
  if (before.kind !== 'word' && before.kind !== 'number' && !QUOTES.has(before.text)) return false
  // ".id" and ":)" are no punctuation of the sentence.
  if (touches(token, next) && !QUOTES.has(next?.text ?? '')) return false
  return !text.slice(before.end, token.start).includes('\n')
}

/** Abbreviations of degrees, courts and ranks are written without blanks: S.H., M.Si., Pid.Sus. */
const LEAST_LETTERS = 3

function isBlankMissing(before: Token | undefined, token: Token, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || !touches(token, next) || before === undefined || !touches(before, token))
    return false
  const isClosing = before.text === '”' || before.text === ')'
  if (before.kind !== 'word' && !isClosing) return false
  if (token.text === ':') return before.text === before.lower && next.text.length >= LEAST_LETTERS
  if (token.text !== '.') return true
  const isLong = before.text.length >= LEAST_LETTERS && next.text.length >= LEAST_LETTERS
  return isLong && before.text === before.lower && /^\p{Lu}\p{Ll}/u.test(next.text)
}

/** More blanks than this are the columns of a table. */
const DOUBLED_BLANKS = /(?<=\S) {2,3}(?=\S)/g

function doubledBlanks({ field, document }: FieldText): Report[] {
  return [...document.text.matchAll(DOUBLED_BLANKS)].map(({ index, 0: blanks }) => ({
    ...reportSpan({ field, span: [index, index + blanks.length] }, MESSAGES.blanks, [' ']),
    severity: 'style' as const,
  }))
}
