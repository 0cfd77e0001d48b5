import { type QuoteSpan, quotesOf } from './quotes.ts'
import { type Range, sentencesOf } from './sentences.ts'
import { type Token, tokenise } from './tokens.ts'

/** A run of tokens between line breaks, which open a paragraph each. */
export type Paragraph = Range & {
  /** Where its line begins in the text. */
  start: number
  /** The line as a text of its own, read once for all texts that it stands in. */
  alone: TextDocument
}

/**
 * One text, read once for all rules. `text` has the same length as `raw` (no-break and odd blanks are blanks), so
 * that every offset holds in both.
 */
export type TextDocument = {
  raw: string
  text: string
  tokens: readonly Token[]
  paragraphs: readonly Paragraph[]
  sentences: readonly Range[]
  /** What stands between quotation marks, by offsets; the marks themselves outside. */
  quotes: readonly QuoteSpan[]
  /** For each token whether it stands inside a quotation. */
  isQuoted(index: number): boolean
}

/** Every blank but the line break, one for one. */
const ODD_BLANKS = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g

/**
 * Reads a text, line by line: no token, sentence or quotation goes beyond its line. `readLine` may remember what it
 * has read. Linear in the length of the text; never throws.
 */
export function readText(
  raw: string,
  readLine: (line: string) => TextDocument = readParagraph,
): TextDocument {
  const parts: Part[] = []
  let [start, from] = [0, 0]
  for (const line of raw.split('\n')) {
    const alone = readLine(line)
    if (alone.tokens.length > 0) parts.push({ alone, start, from })
    start += line.length + 1
    from += alone.tokens.length
  }
  return joined(raw, parts)
}

/** Reads one line as a text of its own. */
export function readParagraph(raw: string): TextDocument {
  const text = raw.replace(ODD_BLANKS, ' ')
  const tokens = tokenise(text)
  const quotes = quotesOf(text, tokens)
  const whole = { from: 0, to: tokens.length }
  const alone: TextDocument = {
    raw,
    text,
    tokens,
    get paragraphs() {
      return tokens.length === 0 ? [] : [{ ...whole, start: 0, alone }]
    },
    sentences: sentencesOf(tokens, whole),
    quotes,
    isQuoted: quotedBy(tokens, quotes),
  }
  return alone
}

/** A line with the offset and the token that it begins at. */
type Part = { alone: TextDocument; start: number; from: number }

function joined(raw: string, parts: readonly Part[]): TextDocument {
  const [only] = parts
  if (only !== undefined && only.alone.raw.length === raw.length) return only.alone
  const tokens = parts.flatMap(({ alone, start }) => alone.tokens.map((token) => moved(token, start)))
  const quotes = parts.flatMap(({ alone, start }) => alone.quotes.map((quote) => moved(quote, start)))
  return {
    raw,
    text: raw.replace(ODD_BLANKS, ' '),
    tokens,
    paragraphs: parts.map(({ alone, start, from }) => ({
      from,
      to: from + alone.tokens.length,
      start,
      alone,
    })),
    sentences: parts.flatMap(({ alone, from: at }) =>
      alone.sentences.map(({ from, to }) => ({ from: from + at, to: to + at })),
    ),
    quotes,
    isQuoted: quotedBy(tokens, quotes),
  }
}

const moved = <T extends { start: number; end: number }>(one: T, by: number): T =>
  by === 0 ? one : { ...one, start: one.start + by, end: one.end + by }

function quotedBy(tokens: readonly Token[], quotes: readonly QuoteSpan[]): TextDocument['isQuoted'] {
  const quoted = markQuoted(tokens, quotes)
  return (index) => quoted[index] === 1
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
