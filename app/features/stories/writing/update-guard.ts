import * as Y from 'yjs'

/** What one batch may weigh in bytes; a long report pasted whole weighs a tenth of it. */
export const MAX_UPDATE_BYTES = 1024 * 1024
/** What a draft may weigh in bytes, deletions included: some hundred times a long report. */
const MAX_DRAFT_BYTES = 8 * 1024 * 1024
/**
 * Pieces and deletions in one batch. A book has fewer, and a mebibyte could hold half a million of them, which
 * would take two hundred times its size in memory.
 */
const MAX_PIECES = 50_000
/** Deeper than any editor nests; a guard of the stack. */
const MAX_NESTING = 32

export type Judgement = 'fits' | 'malformed' | 'too_large'

/** Whether an update says nothing at all, as the answer of a client that has no news. */
export const isBlank = (update: Uint8Array): boolean =>
  update.length === 2 && update[0] === 0 && update[1] === 0

class TooManyPieces extends Error {}

/** Counts as the library reads, and stops it before it has built too much. */
class CountingDecoder extends Y.UpdateDecoderV1 {
  #pieces = 0

  #count(): void {
    this.#pieces++
    if (this.#pieces > MAX_PIECES) throw new TooManyPieces()
  }

  override readInfo(): number {
    this.#count()
    return super.readInfo()
  }

  override readDsLen(): number {
    this.#count()
    return super.readDsLen()
  }
}

/** Whether bytes are an update of bearable size, before anything is done with it. */
export function weigh(update: Uint8Array): Judgement {
  if (update.length > MAX_UPDATE_BYTES) return 'too_large'
  try {
    Y.decodeUpdateV2(update, CountingDecoder)
    return 'fits'
  } catch (error) {
    return error instanceof TooManyPieces ? 'too_large' : 'malformed'
  }
}

/** Whether a document already holds everything, deletions too, that a weighed update says. */
export const holds = (doc: Y.Doc, update: Uint8Array): boolean =>
  Y.snapshotContainsUpdate(Y.snapshot(doc), update)

/** Whether bytes are a state vector, with which a client asks for what it lacks. */
export function isStateVector(bytes: Uint8Array): boolean {
  try {
    Y.decodeStateVector(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Tries updates on a copy of the document before they may reach the journal: what cannot be applied, holds
 * what no editor writes, or makes the draft too heavy would harm everybody who opens the story later. Takes
 * updates that were weighed.
 */
export function updateGuard(doc: Y.Doc): { judge(update: Uint8Array): Judgement } {
  let copy: { doc: Y.Doc; bytes: number } | null = null
  let foreign = false
  const fresh = () => {
    const state = Y.encodeStateAsUpdate(doc)
    const made = new Y.Doc()
    Y.applyUpdate(made, state)
    made.on('afterTransaction', (transaction) => {
      foreign ||= !newItems(made, transaction).every(isOfAnEditor)
    })
    return { doc: made, bytes: state.length }
  }
  doc.on('update', (update: Uint8Array) => {
    if (copy !== null) Y.applyUpdate(copy.doc, update)
  })
  const tried = (on: { doc: Y.Doc; bytes: number }, update: Uint8Array): Judgement => {
    on.bytes += update.length
    // The sum of the updates is more than what they come to; it is weighed only where it might be too much.
    if (on.bytes > MAX_DRAFT_BYTES) on.bytes = Y.encodeStateAsUpdate(on.doc).length + update.length
    if (on.bytes > MAX_DRAFT_BYTES) return 'too_large'
    foreign = false
    return applies(on.doc, update) && !foreign ? 'fits' : 'malformed'
  }
  return {
    judge(update) {
      copy ??= fresh()
      const judgement = tried(copy, update)
      if (judgement !== 'fits') copy = null
      return judgement
    },
  }
}

function applies(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update)
    return true
  } catch {
    return false
  }
}

function newItems(doc: Y.Doc, { beforeState, afterState }: Y.Transaction): Y.Item[] {
  return [...afterState].flatMap(([client, after]) => {
    const before = beforeState.get(client) ?? 0
    const structs = doc.store.clients.get(client) ?? []
    if (after === before || structs.length === 0) return []
    return structs.slice(Y.findIndexSS(structs, before)).filter((struct) => struct instanceof Y.Item)
  })
}

/** The editor writes elements, texts, their attributes and marks; never maps, documents or binary. */
function isOfAnEditor(item: Y.Item): boolean {
  const { content } = item
  if (nesting(item) > MAX_NESTING) return false
  if (content instanceof Y.ContentType)
    return content.type instanceof Y.XmlElement || content.type instanceof Y.XmlText
  return [Y.ContentString, Y.ContentFormat, Y.ContentAny, Y.ContentDeleted].some(
    (kind) => content instanceof kind,
  )
}

function nesting(item: Y.Item): number {
  let depth = 0
  let at: Y.Item | null = item
  while (at !== null && depth <= MAX_NESTING) {
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null
    depth++
  }
  return depth
}
