import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'

/** A writer without a screen: the same client as the desk's, on the real server. */
export type Writer = {
  doc: Y.Doc
  /** Types at the end of the headline or of the first paragraph of the body. */
  type(text: string, where?: 'headline' | 'body'): void
  /** Whether the server has said that everything in this document is committed. */
  isSaved(): boolean
  /** What the server has said is committed, as a state vector in base 64; null before it has said anything. */
  saved(): string | null
  stateVector(): string
  snapshot(): string
  close(): void
}

type Note = { type: string; stateVector?: string }

/** Opens a story as a signed-in person. `url` may change between connections: a node that starts again may have another port. */
export function openStory(url: () => string, cookie: string, storyId: string): Writer {
  const doc = new Y.Doc()
  let saved: string | null = null
  const socket = new HocuspocusProviderWebsocket({
    url: `${url().replace('http', 'ws')}/api/collab`,
    WebSocketPolyfill: socketWith(() => ({ cookie, origin: url() })),
    delay: 100,
    minDelay: 50,
    maxDelay: 400,
    jitter: false,
  })
  const provider = new HocuspocusProvider({
    name: `story:${storyId}`,
    document: doc,
    websocketProvider: socket,
    flushDelay: 50,
    onStateless: ({ payload }) => {
      const note = JSON.parse(payload) as Note
      if (note.type === 'saved' && note.stateVector !== undefined) saved = note.stateVector
    },
  })
  provider.attach()
  const stateVector = () => Buffer.from(Y.encodeStateVector(doc)).toString('base64')
  return {
    doc,
    type: (text, where = 'headline') => typeInto(doc, where, text),
    // The note may come before the draft, and of a draft that is not there yet nothing is unsaved.
    isSaved: () => provider.isSynced && saved !== null && covers(saved, doc),
    saved: () => saved,
    stateVector,
    snapshot: () => Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('base64'),
    close: () => {
      provider.destroy()
      socket.destroy()
    },
  }
}

function covers(saved: string, doc: Y.Doc): boolean {
  const theirs = Y.decodeStateVector(Buffer.from(saved, 'base64'))
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].every(
    ([client, clock]) => (theirs.get(client) ?? 0) >= clock,
  )
}

function typeInto(doc: Y.Doc, where: 'headline' | 'body', text: string): void {
  const paragraph = doc.getXmlFragment(where).get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('the draft has not arrived yet')
  if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()])
  const line = paragraph.get(paragraph.length - 1)
  if (!(line instanceof Y.XmlText)) throw new Error('a paragraph ends with text')
  line.insert(line.length, text)
}

/** The runtime's own WebSocket, with the headers that a browser would send. */
function socketWith(headers: () => Record<string, string>) {
  return class extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: headers() } as never)
    }
  }
}

/** Waits until something holds, looking every few milliseconds. Throws with `what` when it does not in time. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  within = 20_000,
): Promise<void> {
  const end = Date.now() + within
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
