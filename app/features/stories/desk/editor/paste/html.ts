import type { BodyNode, InlineNode, ListItem } from '../../../body.ts'
import { type Mark, paragraphsOf, textNode, withMark, withoutMark } from './inline.ts'
import { cleanLink } from './links.ts'
import { isWordMarker, nestWordItems, type WordItem, wordItemOf } from './word-lists.ts'

const SKIPPED =
  /^(script|style|meta|link|title|head|noscript|template|svg|iframe|object|embed|img|picture|video|audio|canvas|button|input|select|textarea|datalist|hr)$/i
const BLOCK =
  /^(p|div|section|article|header|footer|main|aside|nav|figure|figcaption|address|pre|dl|dt|dd|form|fieldset|details|summary|tr|td|th|caption|li|center)$/i

/** What is being gathered: finished blocks, the line that is open, and Word's list paragraphs in a row. */
type Sink = { blocks: BodyNode[]; line: InlineNode[]; wordItems: WordItem[] }

/**
 * A clipboard's HTML reduced to what a story can hold. Words are kept, decoration falls: styles, spans,
 * classes, pictures, scripts, tracking. Tables become one line a row.
 */
export function blocksOf(root: Node): BodyNode[] {
  const sink: Sink = { blocks: [], line: [], wordItems: [] }
  walkChildren(sink, root, [])
  endLine(sink)
  endWordList(sink)
  return sink.blocks
}

const isElement = (node: Node): node is Element => node.nodeType === 1

function walkChildren(sink: Sink, node: Node, marks: readonly Mark[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) sink.line.push(textNode(child.textContent ?? '', marks))
    else if (isElement(child) && !isSkipped(child)) walkElement(sink, child, marks)
  }
}

const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').replace(/\s+/g, '')

const isSkipped = (element: Element): boolean =>
  SKIPPED.test(element.nodeName) ||
  /display:none|visibility:hidden|mso-hide:all/i.test(styleOf(element)) ||
  isWordMarker(element)

function walkElement(sink: Sink, element: Element, marks: readonly Mark[]): void {
  const name = element.nodeName.toLowerCase()
  const item = wordItemOf(element)
  if (item !== null) {
    endLine(sink)
    sink.wordItems.push({ ...item, content: asItemContent(blocksOf(element)) })
  } else if (name === 'br') sink.line.push({ type: 'hardBreak' })
  else if (/^h[1-6]$/.test(name)) push(sink, headings(element, name))
  else if (name === 'ul' || name === 'ol') push(sink, list(element, name))
  else if (name === 'blockquote') push(sink, quotation(element))
  else if (name === 'table') push(sink, tableRows(element))
  else if (BLOCK.test(name)) {
    endLine(sink)
    walkChildren(sink, element, marks)
    endLine(sink)
  } else walkChildren(sink, element, marksOf(element, name, marks))
}

/** Styles win over tags: an online word processor wraps whole copies in `<b style="font-weight:normal">`. */
function marksOf(element: Element, name: string, around: readonly Mark[]): readonly Mark[] {
  const style = styleOf(element)
  let marks = around
  if (name === 'b' || name === 'strong' || /(^|;)font-weight:(bold|[6-9]00)/i.test(style)) {
    marks = withMark(marks, { type: 'bold' })
  }
  if (/(^|;)font-weight:(normal|lighter|[1-4]00)/i.test(style)) marks = withoutMark(marks, 'bold')
  if (name === 'i' || name === 'em' || name === 'cite' || /(^|;)font-style:(italic|oblique)/i.test(style)) {
    marks = withMark(marks, { type: 'italic' })
  }
  if (/(^|;)font-style:normal/i.test(style)) marks = withoutMark(marks, 'italic')
  const href = name === 'a' ? cleanLink(element.getAttribute('href') ?? '') : null
  return href === null ? marks : withMark(marks, { type: 'link', href })
}

function push(sink: Sink, blocks: BodyNode[]): void {
  endLine(sink)
  endWordList(sink)
  sink.blocks.push(...blocks)
}

function endLine(sink: Sink): void {
  const paragraphs = paragraphsOf(sink.line)
  sink.line = []
  if (paragraphs.length === 0) return
  endWordList(sink)
  sink.blocks.push(...paragraphs.map((content): BodyNode => ({ type: 'paragraph', content })))
}

function endWordList(sink: Sink): void {
  sink.blocks.push(...nestWordItems(sink.wordItems))
  sink.wordItems = []
}

/** A subhead has its own weight, so bold inside it says nothing. The page's own headline becomes one too. */
function headings(element: Element, name: string): BodyNode[] {
  return blocksOf(element).flatMap((block): BodyNode[] => {
    if (block.type !== 'paragraph') return [block]
    const content = block.content.map((node) =>
      node.type === 'text' ? textNode(node.text, withoutMark(node.marks ?? [], 'bold')) : node,
    )
    return [{ type: 'heading', level: name > 'h2' ? 3 : 2, content }]
  })
}

function list(element: Element, name: 'ul' | 'ol'): BodyNode[] {
  const items: ListItem[] = []
  for (const child of element.childNodes) {
    if (!isElement(child) || isSkipped(child)) continue
    const content = /^[uo]l$/i.test(child.nodeName) ? list(child, nameOfList(child)) : blocksOf(child)
    const last = items.at(-1)
    // A list directly in a list, as some word processors write it, belongs to the item before it.
    if (/^[uo]l$/i.test(child.nodeName) && last !== undefined) last.content.push(...content)
    else if (content.length > 0) items.push({ type: 'listItem', content: asItemContent(content) })
  }
  if (items.length === 0) return []
  return [{ type: name === 'ol' ? 'orderedList' : 'bulletList', content: items }]
}

const nameOfList = (element: Element): 'ul' | 'ol' => (/^ol$/i.test(element.nodeName) ? 'ol' : 'ul')

/** An item begins with a paragraph: the editor's schema asks for it. */
function asItemContent(blocks: BodyNode[]): BodyNode[] {
  const [first, ...rest] = blocks
  if (first === undefined || first.type === 'paragraph') return blocks
  if (first.type === 'heading') return [{ type: 'paragraph', content: first.content }, ...rest]
  return [{ type: 'paragraph', content: [] }, ...blocks]
}

function quotation(element: Element): BodyNode[] {
  const content = blocksOf(element)
  return content.length === 0 ? [] : [{ type: 'blockquote', content }]
}

function tableRows(element: Element): BodyNode[] {
  return [...element.querySelectorAll('tr, caption')]
    .filter((row) => row.closest('table') === element)
    .flatMap((row): BodyNode[] => {
      const cells = [...row.childNodes].filter(isElement).filter((cell) => /^t[dh]$/i.test(cell.nodeName))
      const texts = (cells.length > 0 ? cells : [row]).map(oneLine).filter((line) => line.length > 0)
      const content = texts.flatMap((line, i) => (i === 0 ? line : [textNode(' | ', []), ...line]))
      return content.length === 0 ? [] : [{ type: 'paragraph', content }]
    })
}

/** A cell's paragraphs in one line; lists in it become their words. */
const oneLine = (cell: Element): InlineNode[] =>
  blocksOf(cell).flatMap((block, i) => {
    const line = inlineOf(block)
    return i === 0 ? line : [textNode(' ', []), ...line]
  })

function inlineOf(block: BodyNode | ListItem): InlineNode[] {
  if (block.type === 'paragraph' || block.type === 'heading') {
    return block.content.map((node) => (node.type === 'text' ? node : textNode(' ', [])))
  }
  return block.content.flatMap((inner, i) => {
    const line = inlineOf(inner)
    return i === 0 ? line : [textNode(' ', []), ...line]
  })
}
