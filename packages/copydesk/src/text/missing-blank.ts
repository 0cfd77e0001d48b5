import type { TextDocument } from './document.ts'
import type { Token } from './tokens.ts'
import { touches } from './walk.ts'

/** Where a blank is missing beside a mark: what stands there, and what should. */
export type MissingBlank = { span: [start: number, end: number]; mend: string }

/** The blank that is missing beside the mark at a token, if one is. */
export function missingBlank(document: TextDocument, at: number): MissingBlank | null {
  const { tokens } = document
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || mark === undefined || next === undefined) return null
  const span: MissingBlank['span'] = [mark.start, mark.end]
  if (isMissingBefore(document, at, before, next)) return { span, mend: ` ${mark.text}` }
  if (isMissingBetween(document, at)) return { span, mend: `${mark.text} ` }
  const isMissing = touches(mark, next) && touches(before, mark) && isMissingAfter(before, mark, next)
  return isMissing ? { span, mend: `${mark.text} ` } : null
}

const ENDING = new Set([',', ';', ':', '!', '?', '.'])
const CLOSING = new Set(['”', ')', ']'])
/** Abbreviations of degrees, courts and ranks are written without blanks: S.H., M.Si., Pid.Sus. */
const LEAST_LETTERS = 3
const isLong = ({ kind, text }: Token): boolean => kind === 'word' && text.length >= LEAST_LETTERS

/** "Logistik(Bulog)", "mengatakan“Kami"; a straight mark opens where what follows it is quoted. */
function isMissingBefore(document: TextDocument, at: number, before: Token, next: Token): boolean {
  const mark = document.tokens[at]
  if (!isLong(before) || !touches(before, mark) || !touches(mark, next)) return false
  if (mark?.text === '(') return isLong(next) || next.kind === 'number'
  if (mark?.text === '"')
    return next.kind === 'word' && document.isQuoted(at + 1) && !document.isQuoted(at - 1)
  return mark?.text === '“'
}

/** "“Raden”,“Bram”": a mark of the sentence between a word or a quotation and the next quotation. */
function isMissingBetween({ tokens }: TextDocument, at: number): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || mark === undefined || next?.text !== '“') return false
  if (!touches(before, mark) || !touches(mark, next)) return false
  return ENDING.has(mark.text) && (isLong(before) || CLOSING.has(before.text))
}

function isMissingAfter(before: Token, mark: Token, next: Token): boolean {
  if (CLOSING.has(mark.text)) return isLong(next) && next.text === next.lower
  if (mark.text === '"') return before.kind !== 'number' && isLong(next) && next.text === next.lower
  if (!ENDING.has(mark.text)) return false
  if (next.kind === 'number')
    return mark.text === ',' && before.kind === 'word' && before.text === before.lower
  if (next.kind !== 'word') return false
  if (mark.text === '.') return endsBefore(before, next)
  const isPlain = before.text === before.lower
  if (mark.text === ':') return before.kind === 'word' && isPlain && isLong(next)
  return before.kind !== 'punctuation' || CLOSING.has(before.text)
}

const OPENS_SENTENCE = /^\p{Lu}\p{Ll}/u
/** Domains that newsrooms write with a capital: Detik.Com. */
const DOMAINS = new Set(['com', 'id', 'co', 'net', 'org', 'tv', 'go', 'ac'])
/** A name of fewer letters may be a rank or a code: Pid.Sus, Drs.Ec. */
const LEAST_OF_NAME = 5

/** Whether a full stop between two words ends a sentence, rather than an abbreviation or a part of an address. */
function endsBefore(before: Token, next: Token): boolean {
  if (!OPENS_SENTENCE.test(next.text) || DOMAINS.has(next.lower)) return false
  if (before.kind === 'number' || CLOSING.has(before.text)) return isLong(next)
  if (before.kind !== 'word') return false
  return before.text.length >= (before.text === before.lower ? LEAST_LETTERS : LEAST_OF_NAME)
}
