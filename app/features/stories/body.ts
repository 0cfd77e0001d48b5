/**
 * The one body schema for editor, server and site, free of any view: an allow-list of nodes, marks,
 * attributes and link schemes. Whatever else arrives (a hostile client, an import) falls out here.
 */
type Mark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; href: string }
type TextNode = { type: 'text'; text: string; marks?: Mark[] }
export type InlineNode = TextNode | { type: 'hardBreak' }
type Paragraph = { type: 'paragraph'; content: InlineNode[] }
type Heading = { type: 'heading'; level: 2 | 3; content: InlineNode[] }
export type ListItem = { type: 'listItem'; content: BodyNode[] }
type List = { type: 'bulletList' | 'orderedList'; content: ListItem[] }
type Blockquote = { type: 'blockquote'; content: BodyNode[] }
export type BodyNode = Paragraph | Heading | List | Blockquote

export type Reduced = { body: BodyNode[]; fellOut: string[] }

/** Deeper than any newsroom nests its lists; a guard against documents made to exhaust the stack. */
const MAX_DEPTH = 8

const LINK_SCHEME = /^(https?:\/\/|mailto:|tel:)/i

/** Whether an address may stand in a published link: http, https, mailto, tel. */
export function isSafeLink(href: string): boolean {
  return LINK_SCHEME.test(href) && !hasControl(href)
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x20) return true
  return false
}

type Loose = Record<string, unknown>
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const contentOf = (node: Loose): Loose[] => (Array.isArray(node.content) ? node.content.filter(isRecord) : [])
const attrsOf = (node: Loose): Loose => (isRecord(node.attrs) ? node.attrs : {})

/**
 * Reduces ProseMirror JSON to the body schema and says what fell out. Text inside an unknown node is
 * kept as a paragraph: a reader loses a decoration, never words.
 */
export function reduceBody(doc: unknown): Reduced {
  const fellOut: string[] = []
  const body = isRecord(doc) ? blocks(contentOf(doc), fellOut, 0) : []
  return { body: body.filter((node) => !isBlank(node)), fellOut }
}

function blocks(nodes: Loose[], fellOut: string[], depth: number): BodyNode[] {
  if (depth > MAX_DEPTH) {
    fellOut.push('depth')
    return []
  }
  return nodes.flatMap((node) => block(node, fellOut, depth))
}

function block(node: Loose, fellOut: string[], depth: number): BodyNode[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: inline(contentOf(node), fellOut) }]
    case 'heading':
      return [
        {
          type: 'heading',
          level: attrsOf(node).level === 3 ? 3 : 2,
          content: inline(contentOf(node), fellOut),
        },
      ]
    case 'bulletList':
    case 'orderedList':
      return [{ type: node.type, content: items(contentOf(node), fellOut, depth) }]
    case 'blockquote':
      return [{ type: 'blockquote', content: blocks(contentOf(node), fellOut, depth + 1) }]
    default:
      return unknownBlock(node, fellOut, depth)
  }
}

function items(nodes: Loose[], fellOut: string[], depth: number): ListItem[] {
  return nodes.map((node) => {
    if (node.type !== 'listItem') fellOut.push(String(node.type))
    return { type: 'listItem', content: blocks(contentOf(node), fellOut, depth + 1) }
  })
}

function unknownBlock(node: Loose, fellOut: string[], depth: number): BodyNode[] {
  if (node.type === 'text') return [{ type: 'paragraph', content: inline([node], fellOut) }]
  fellOut.push(String(node.type))
  return blocks(contentOf(node), fellOut, depth + 1)
}

function inline(nodes: Loose[], fellOut: string[]): InlineNode[] {
  const found: InlineNode[] = []
  for (const node of nodes) {
    if (node.type === 'hardBreak') found.push({ type: 'hardBreak' })
    else if (node.type === 'text' && typeof node.text === 'string' && node.text !== '') {
      const kept = marks(node, fellOut)
      found.push(
        kept.length > 0 ? { type: 'text', text: node.text, marks: kept } : { type: 'text', text: node.text },
      )
    } else if (node.type !== 'text') {
      fellOut.push(String(node.type))
      found.push(...inline(contentOf(node), fellOut))
    }
  }
  return found
}

function marks(node: Loose, fellOut: string[]): Mark[] {
  if (!Array.isArray(node.marks)) return []
  return node.marks.filter(isRecord).flatMap((mark): Mark[] => {
    if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }]
    const href = attrsOf(mark).href
    if (mark.type === 'link' && typeof href === 'string' && isSafeLink(href)) return [{ type: 'link', href }]
    fellOut.push(mark.type === 'link' ? 'link' : String(mark.type))
    return []
  })
}

/** The words of a node, list or body; one line per block. */
export function plainText(nodes: readonly (BodyNode | ListItem)[]): string {
  return nodes
    .map((node) =>
      node.type === 'paragraph' || node.type === 'heading'
        ? inlineText(node.content)
        : plainText(node.content),
    )
    .join('\n')
}

export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

function isBlank(node: BodyNode): boolean {
  return plainText([node]).trim() === ''
}
