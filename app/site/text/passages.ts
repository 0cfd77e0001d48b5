import type { InlineNode } from '../../features/stories/body.ts'

/** A passage that stands corrected, and the number of its record on the page. */
export type Passage = { text: string; record: number }

/** Inline content cut where corrected passages begin and end. */
export type Segment = { content: InlineNode[]; record: number | null }

/** Copy and correction may differ in which space they hold; they are the same words. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

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
  for (const { text: wanted, record } of [...passages].sort((a, b) => b.text.length - a.text.length)) {
    const words = plain(wanted).trim()
    const from = words === '' ? -1 : text.indexOf(words)
    const to = from + words.length
    if (from >= 0 && ranges.every((range) => to <= range.from || from >= range.to))
      ranges.push({ from, to, record })
  }
  return ranges.sort((a, b) => a.from - b.from)
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
