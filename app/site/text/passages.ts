import type { InlineNode } from '../../features/stories/body.ts'

/**
 * A passage that stands corrected, and the number of its record on the page. `stoodBefore` are the lines of the
 * text before it was corrected: where a line stood then already, the same words in it were never wrong.
 */
export type Passage = { text: string; record: number; stoodBefore: ReadonlySet<string> }

/** Inline content cut where corrected passages begin and end. */
export type Segment = { content: InlineNode[]; record: number | null }

/** Copy and correction may differ in which space they hold; they are the same words. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/**
 * Finds corrected passages in a paragraph and cuts its content there, so that a page can mark them. Each
 * passage is found once, the longest first, and never inside another: a mark within a mark says nothing.
 */
export function markPassages(content: readonly InlineNode[], passages: readonly Passage[]): Segment[] {
  const text = plain(content.map((node) => (node.type === 'text' ? node.text : '\n')).join(''))
  const found = rangesOf(text, passages)
  if (found.length === 0) return [{ content: [...content], record: null }]
  const segments: Segment[] = []
  let at = 0
  for (const { from, to, record } of found) {
    if (from > at) segments.push({ content: slice(content, at, from), record: null })
    segments.push({ content: slice(content, from, to), record })
    at = to
  }
  if (at < text.length) segments.push({ content: slice(content, at, text.length), record: null })
  return segments
}

type Range = { from: number; to: number; record: number }

function rangesOf(text: string, passages: readonly Passage[]): Range[] {
  const ranges: Range[] = []
  const lines = text.split('\n')
  for (const { text: wanted, record, stoodBefore } of [...passages].sort(byLength)) {
    if (lines.every((line) => stoodBefore.has(line))) continue
    const words = plain(wanted).trim()
    const from = wholeWords(text, words)
    const to = from + words.length
    if (from >= 0 && ranges.every((range) => to <= range.from || from >= range.to))
      ranges.push({ from, to, record })
  }
  return ranges.sort((a, b) => a.from - b.from)
}

const byLength = (a: Passage, b: Passage): number => b.text.length - a.text.length

/** Where words stand in a text, not as a part of longer ones: "20" is not in "2026". -1 where they do not. */
function wholeWords(text: string, words: string): number {
  if (words === '') return -1
  const joins = (from: number, to: number) =>
    /[\p{L}\p{N}]/u.test(text.slice(from - 1, from)) || /[\p{L}\p{N}]/u.test(text.slice(to, to + 1))
  let from = text.indexOf(words)
  while (from >= 0 && joins(from, from + words.length)) from = text.indexOf(words, from + 1)
  return from
}

function slice(content: readonly InlineNode[], from: number, to: number): InlineNode[] {
  const kept: InlineNode[] = []
  let at = 0
  for (const node of content) {
    const length = node.type === 'text' ? node.text.length : 1
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
    if (start < end) kept.push(node.type === 'text' ? { ...node, text: node.text.slice(start, end) } : node)
    at += length
  }
  return kept
}
