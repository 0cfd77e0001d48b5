import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import * as Y from 'yjs'
import { type BodyNode, type InlineNode, inlineText, type ListItem, reduceBody } from './body.ts'

export type DraftText = { kicker: string; headline: string; dek: string; body: BodyNode[]; fellOut: string[] }
export type FirstText = { kicker?: string; headline?: string; dek?: string; body?: readonly BodyNode[] }

/**
 * The first update of a draft. It is made once, on the server, in the transaction that creates the story:
 * the same text seeded into two documents would double after merging.
 */
export function firstUpdate(text: FirstText): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const name of ['kicker', 'headline', 'dek'] as const) {
      doc.getXmlFragment(name).insert(0, [element({ type: 'paragraph', content: words(text[name] ?? '') })])
    }
    const body = text.body?.length ? text.body : [{ type: 'paragraph' as const, content: [] }]
    doc.getXmlFragment('body').insert(0, body.map(element))
  })
  return Y.encodeStateAsUpdate(doc)
}

/** Puts another body into a draft: an edit like any other, for what comes from elsewhere than the editor. */
export function replaceBody(doc: Y.Doc, body: readonly BodyNode[]): void {
  const fragment = doc.getXmlFragment('body')
  fragment.delete(0, fragment.length)
  fragment.insert(0, body.map(element))
}

const words = (text: string): InlineNode[] => (text === '' ? [] : [{ type: 'text', text }])

function element(node: BodyNode | ListItem): Y.XmlElement {
  const made = new Y.XmlElement(node.type)
  if (node.type === 'heading') setLevel(made, node.level)
  if (node.type === 'paragraph' || node.type === 'heading') made.insert(0, node.content.map(inlineElement))
  else made.insert(0, node.content.map(element))
  return made
}

/** Yjs types attributes as strings, the editor reads a number: the cast stands here alone. */
function setLevel(made: Y.XmlElement, level: number): void {
  const numeric: Y.XmlElement<{ level: number }> = made as Y.XmlElement<{ level: number }>
  numeric.setAttribute('level', level)
}

function inlineElement(node: InlineNode): Y.XmlElement | Y.XmlText {
  if (node.type === 'hardBreak') return new Y.XmlElement('hardBreak')
  const text = new Y.XmlText()
  const attributes = Object.fromEntries(
    (node.marks ?? []).map((mark) => [mark.type, mark.type === 'link' ? { href: mark.href } : {}]),
  )
  text.insert(0, node.text, attributes)
  return text
}

/** Merges journal rows into one document. */
export function documentOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return doc
}

/**
 * Reads the four texts out of a draft, reduced to the body schema. Never throws: what a client put into the
 * document that no editor writes is passed over, so that it keeps nobody from publishing.
 */
export function readDraft(doc: Y.Doc): DraftText {
  const { body, fellOut } = reduceBody(looseBody(doc, 'body'))
  return {
    kicker: line(doc, 'kicker'),
    headline: line(doc, 'headline'),
    dek: line(doc, 'dek'),
    body,
    fellOut,
  }
}

function line(doc: Y.Doc, name: 'kicker' | 'headline' | 'dek'): string {
  const { body } = reduceBody(looseBody(doc, name))
  return body
    .map((node) => (node.type === 'paragraph' ? inlineText(node.content) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

type Loose = { type: string; attrs?: unknown; content?: Loose[]; text?: string; marks?: Loose[] }

/** Beyond what any editor nests; a guard of the stack against documents made to exhaust it. */
const MAX_NESTING = 32

function looseBody(doc: Y.Doc, name: string): Loose {
  return { type: 'doc', content: looseChildren(doc.getXmlFragment(name), 0) }
}

function looseChildren(parent: Y.XmlFragment, depth: number): Loose[] {
  if (depth > MAX_NESTING) return []
  return parent.toArray().flatMap((child: unknown) => {
    if (child instanceof Y.XmlText) return looseText(child)
    if (!(child instanceof Y.XmlElement)) return []
    const attrs = Object.fromEntries(
      Object.entries(child.getAttributes()).map(([key, value]) => [key, storable(value)]),
    )
    return [{ type: child.nodeName, attrs, content: looseChildren(child, depth + 1) }]
  })
}

/** The editor's binding appends a hash to marks that may overlap themselves. */
const MARK_HASH = /--[a-zA-Z0-9+/=]{8}$/

type Run = { insert?: unknown; attributes?: Record<string, unknown> }

function looseText(text: Y.XmlText): Loose[] {
  const runs: Run[] = text.toDelta()
  return runs.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string') return []
    const marks = Object.entries(attributes ?? {}).map(([name, value]) => ({
      type: name.replace(MARK_HASH, ''),
      attrs: typeof value === 'object' && value !== null ? mapStrings(value) : {},
    }))
    return [{ type: 'text', text: storable(insert), marks }]
  })
}

const mapStrings = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, storable(entry)]))

/** PostgreSQL stores neither NUL nor half of a surrogate pair, and RFC 8785 knows no such halves. */
function storable<T>(value: T): T | string {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\u0000', '') : value
}

/** Tells whether two states of a draft are the same text: SHA-256, in hex, over its RFC 8785 form. */
export function draftHash({ kicker, headline, dek, body }: Omit<DraftText, 'fellOut'>): string {
  const text = canonicalize({ kicker, headline, dek, body })
  if (text === undefined) throw new TypeError('a draft must be plain JSON')
  return createHash('sha256').update(text).digest('hex')
}

/** How two state vectors differ: what this side has and the other lacks, and the reverse. */
export function compareStates(
  ours: Uint8Array,
  theirs: Uint8Array,
): { weHaveMore: boolean; theyHaveMore: boolean } {
  const [a, b] = [Y.decodeStateVector(ours), Y.decodeStateVector(theirs)]
  const ahead = (x: Map<number, number>, y: Map<number, number>) =>
    [...x].some(([client, clock]) => clock > (y.get(client) ?? 0))
  return { weHaveMore: ahead(a, b), theyHaveMore: ahead(b, a) }
}
