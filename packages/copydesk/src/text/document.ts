import { type QuoteSpan, quotesOf } from './quotes.ts'
import { type Range, sentencesOf } from './sentences.ts'
import { type Token, tokenise } from './tokens.ts'

/**
 * One text, read once for all rules. `text` has the same length as `raw` (no-break and odd blanks are blanks), so
 * that every offset holds in both.
 */
export type TextDocument = {
  raw: string
  text: string
  tokens: readonly Token[]
  /** Runs of tokens between line breaks. */
  paragraphs: readonly Range[]
  sentences: readonly Range[]
  /** What stands between quotation marks, by offsets; the marks themselves outside. */
  quotes: readonly QuoteSpan[]
  /** For each token whether it stands inside a quotation. */
  isQuoted(index: number): boolean
}

/** Every blank but the line break, one for one. */
const ODD_BLANKS = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g

/** Reads a text. Linear in its length; never throws. */
export function readText(raw: string): TextDocument {
  const text = raw.replace(ODD_BLANKS, ' ')
  const tokens = tokenise(text)
  const paragraphs = paragraphsOf(text, tokens)
  const quotes = quotesOf(text, paragraphs, tokens)
  const quoted = markQuoted(tokens, quotes)
  return {
    raw,
    text,
    tokens,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesOf(tokens, paragraph)),
    quotes,
    isQuoted: (index) => quoted[index] === 1,
  }
}

function paragraphsOf(text: string, tokens: readonly Token[]): Range[] {
  const found: Range[] = []
  let from = 0
  let line = text.indexOf('\n')
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens[i]?.start ?? 0
    if (line === -1 || start < line) continue
    if (i > from) found.push({ from, to: i })
    from = i
    line = text.indexOf('\n', start)
  }
  if (tokens.length > from) found.push({ from, to: tokens.length })
  return found
}

function markQuoted(tokens: readonly Token[], quotes: readonly QuoteSpan[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end } of quotes) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    for (let i = at; i < tokens.length && (tokens[i]?.start ?? end) < end; i++) marks[i] = 1
  }
  return marks
}
