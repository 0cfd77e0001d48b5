import type { TextDocument } from './document.ts'
import type { Token } from './tokens.ts'

/** A quotation mark with a blank on its inner side: the mark with that blank, and the mark alone. */
export type LooseQuote = { span: [start: number, end: number]; mend: string; opens: boolean }

/**
 * Straight marks with a blank on their inner side. They are told by their order, so a paragraph with an odd number of
 * them, where one is missing or stands for inches, is left alone.
 */
export function looseStraightQuotes({ tokens, paragraphs, text }: TextDocument): LooseQuote[] {
  return paragraphs.flatMap(({ from, to }) => {
    const marks = tokens.slice(from, to).filter((token) => token.text === '"')
    if (marks.length % 2 === 1) return []
    return marks.flatMap((mark, index) => looseQuote(text, mark, index % 2 === 0) ?? [])
  })
}

function looseQuote(text: string, { start, end }: Token, opens: boolean): LooseQuote | null {
  const [before, after] = [text.slice(start - 1, start), text.slice(end, end + 1)]
  if (opens) {
    if (after !== ' ' || (before.trim() !== '' && before !== '(')) return null
    return { span: [start, end + 1], mend: '"', opens }
  }
  if (before !== ' ' || /[\p{L}\p{N}]/u.test(after)) return null
  return { span: [start - 1, end], mend: '"', opens }
}
