import type { Token } from './tokens.ts'

/** A quotation: offsets of what stands between its marks. `open` where the paragraph ends before it closes. */
export type QuoteSpan = { start: number; end: number; open: boolean }

const isBlank = (letter: string | undefined): boolean => letter === undefined || /[\s([{–—-]/.test(letter)

/**
 * Pairs the double quotation marks of a paragraph. Curly and straight marks may be mixed: a straight mark after a
 * blank opens, else it closes. A quotation that the paragraph does not close ends with it.
 */
export function quotesOf(text: string, tokens: readonly Token[]): QuoteSpan[] {
  const spans: QuoteSpan[] = []
  let opened: number | null = null
  for (const { text: mark, start, end } of tokens) {
    if (mark !== '"' && mark !== '“' && mark !== '”' && mark !== '„') continue
    const opens =
      mark === '“' || mark === '„' || (mark === '"' && opened === null && isBlank(text[start - 1]))
    if (opened === null && opens) opened = end
    else if (opened !== null && mark !== '“') {
      spans.push({ start: opened, end: start, open: false })
      opened = null
    }
  }
  if (opened !== null) spans.push({ start: opened, end: tokens.at(-1)?.end ?? opened, open: true })
  return spans
}
