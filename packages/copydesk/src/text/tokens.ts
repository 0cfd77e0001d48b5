import { withoutPieces } from './broken-runs.ts'

/**
 * The kinds of token. `word` may hold inner hyphens and apostrophes; `opaque` is what no rule of language reads:
 * addresses, domains, handles, hashtags, file names, codes of letters and figures, pieces of broken text.
 */
type TokenKind = 'word' | 'number' | 'punctuation' | 'opaque'

/** A piece of the text between blanks. Offsets are UTF-16 units in the raw text. */
export type Token = { kind: TokenKind; start: number; end: number; text: string; lower: string }

const OPAQUE = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}|[#@][\p{L}\p{N}_]{1,100}|(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:com|net|org|id|go|ac|co|info|tv|news|io)\b(?:\/[^\s<>"“”]{0,2000})?`
const NUMBER = String.raw`\p{N}+(?:[.,:/]\p{N}+)*`
const WORD = String.raw`[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*`
/** A letter and a figure in one: 4K, G20, KTP-el stays a word, B737; with the marks inside its figures, Rp48.500. */
const CODE = String.raw`(?:\p{L}+\p{N}|\p{N}+\p{L})[\p{L}\p{N}]*(?:[.,]\p{N}+)*(?:-[\p{L}\p{N}]+)*`
/** Most words, told at a look: plain letters with a blank, a comma or the end of a sentence behind them are in no address. */
const PLAIN = String.raw`[A-Za-z]+(?=[ ,]|\.(?:[ \n]|$))`
const PUNCTUATION = String.raw`\.{2,}|[^\s\p{L}\p{N}\p{M}]`
const PATTERN = new RegExp(`(${PLAIN})|(${OPAQUE})|(${CODE})|(${NUMBER})|(${WORD})|(${PUNCTUATION})`, 'gu')

/** No word is longer; a run beyond it is one opaque token, so that a megabyte in one word costs what it should. */
const MOST_LETTERS = 60

/** Splits text into tokens; blanks fall out. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PATTERN)) {
    const [found, plain, opaque, code, number, word] = match
    const kind = (plain ?? word) ? 'word' : (opaque ?? code) ? 'opaque' : number ? 'number' : 'punctuation'
    tokens.push({
      kind: kind === 'word' && found.length > MOST_LETTERS ? 'opaque' : kind,
      start: match.index,
      end: match.index + found.length,
      text: found,
      lower: kind === 'word' ? found.toLowerCase() : found,
    })
  }
  return withoutPieces(text, tokens)
}
