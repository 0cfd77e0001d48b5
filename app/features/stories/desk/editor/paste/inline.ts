import type { InlineNode } from '../../../body.ts'

type TextNode = Extract<InlineNode, { type: 'text' }>
export type Mark = NonNullable<TextNode['marks']>[number]

export const textNode = (text: string, marks: readonly Mark[]): InlineNode =>
  marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }

/** Adds a mark; a link replaces the one around it, the others stand once. */
export const withMark = (marks: readonly Mark[], mark: Mark): Mark[] => [
  ...marks.filter(({ type }) => type !== mark.type),
  mark,
]
export const withoutMark = (marks: readonly Mark[], type: Mark['type']): Mark[] =>
  marks.filter((mark) => mark.type !== type)

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g

/**
 * One kind of blank, no invisible characters, composed letters. The joiner U+200D stays: emoji are made with
 * it. No-break spaces go because the site sets its own.
 */
export const plainCharacters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')

/** What was gathered, as clean paragraphs: two breaks in a row part them, blanks at their ends are gone. */
export function paragraphsOf(nodes: readonly InlineNode[]): InlineNode[][] {
  const paragraphs: InlineNode[][] = [[]]
  let breaks = 0
  for (const node of nodes) {
    if (node.type === 'hardBreak') breaks += 1
    else if (plainCharacters(node.text) !== '') {
      const blank = plainCharacters(node.text).trim() === ''
      if (blank && breaks > 0) continue
      if (breaks > 1) paragraphs.push([])
      else if (breaks === 1) paragraphs.at(-1)?.push({ type: 'hardBreak' })
      breaks = 0
      paragraphs.at(-1)?.push(node)
    }
  }
  return paragraphs.map(joined).filter((paragraph) => paragraph.length > 0)
}

/** Neighbours of the same marks become one, blanks are single across them. */
function joined(nodes: readonly InlineNode[]): InlineNode[] {
  const found: InlineNode[] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (node.type === 'hardBreak') {
      trimEnd(found)
      if (found.length > 0) found.push(node)
      continue
    }
    let text = plainCharacters(node.text)
    if (last?.type !== 'text' || last.text.endsWith(' ')) text = text.trimStart()
    if (text === '') continue
    if (last?.type === 'text' && sameMarks(last, node)) last.text += text
    else found.push({ ...node, text })
  }
  trimEnd(found)
  return found
}

function trimEnd(nodes: InlineNode[]): void {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return
  last.text = last.text.trimEnd()
  if (last.text === '') nodes.pop()
}

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
