import type { Range } from './sentences.ts'
import type { Token } from './tokens.ts'

/** A quotation: offsets of what stands between its marks. `open` where the paragraph ends before it closes. */
export type QuoteSpan = { start: number; end: number; open: boolean }

const isBlank = (letter: string | undefined): boolean => letter === undefined || /[\s([{–—-]/.test(letter)

/**
 * Pairs double quotation marks paragraph by paragraph. Curly and straight marks may be mixed: a straight mark after a
 * blank opens, else it closes. A quotation that its paragraph does not close ends with the paragraph.
 */
export function quotesOf(text: string, paragraphs: readonly Range[], tokens: readonly Token[]): QuoteSpan[] {
  return paragraphs.flatMap(({ from, to }) => {
    const spans: QuoteSpan[] = []
    let opened: number | null = null
    for (const { text: mark, start, end } of tokens.slice(from, to)) {
      if (mark !== '"' && mark !== '“' && mark !== '”' && mark !== '„') continue
      const opens =
        mark === '“' || mark === '„' || (mark === '"' && opened === null && isBlank(text[start - 1]))
      if (opened === null && opens) opened = end
      else if (opened !== null && mark !== '“') {
        spans.push({ start: opened, end: start, open: false })
        opened = null
      }
    }
    if (opened !== null) spans.push({ start: opened, end: tokens[to - 1]?.end ?? opened, open: true })
    return spans
  })
}
