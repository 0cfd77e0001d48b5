import { SAYING_NOUNS, SAYING_WORDS } from '../people/saying.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { lowerAt, touches } from '../text/walk.ts'
import type { DoubledMark } from './doubled-marks.ts'

/** Before a full stop fewer small letters may be an abbreviation: "dll.”,". */
const LEAST_LETTERS = 4
const isClosing = (token: Token | undefined): boolean => token?.text === '”'
const isCue = (word: string): boolean => SAYING_WORDS.has(word) && !SAYING_NOUNS.has(word)
const isAsked = ({ text }: Token): boolean => text === '?' || text === '!'

/** "tahu?,”", "lagi.”.", "wasit,”,": a quotation that is ended twice, inside its mark or on both sides of it. */
export function aroundQuote(document: TextDocument, at: number): DoubledMark | null {
  const { tokens } = document
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token === undefined || next === undefined || after === undefined) return null
  if (!touches(token, next) || !touches(next, after)) return null
  const span: DoubledMark['span'] = [token.start, after.end]
  if (isAsked(token) && (next.text === ',' || next.text === '.') && isClosing(after))
    return { span, mend: `${token.text}”`, severity: 'warning' }
  if (!isClosing(next) || (after.text !== ',' && after.text !== '.')) return null
  const stays = staying(before, token, after, isCue(lowerAt(document, at + 3)))
  return stays === null ? null : { span, mend: `${stays}”`, severity: 'warning' }
}

/** Which mark of the two is kept; a title that asks, "“Laut?”, “Darat!”", keeps its own and the comma of the row. */
function staying(before: Token | undefined, inner: Token, outer: Token, isSaid: boolean): string | null {
  if (isAsked(inner)) return isSaid && outer.text === ',' ? inner.text : null
  if (inner.text === ',') return outer.text
  if (inner.text !== '.' || !touches(before, inner)) return null
  const isWord =
    before?.kind === 'word' && before.text === before.lower && before.text.length >= LEAST_LETTERS
  if (!isWord) return null
  if (outer.text === '.') return '.'
  return isSaid ? ',' : null
}
