import * as Y from 'yjs'
import { toBase64 } from './bytes.ts'
import { type DeviceDraft, openDeviceDraft } from './device-draft.ts'
import {
  type SavedFacts,
  savedLine,
  UNTOUCHED,
  unsentChanges,
  withChange,
  withConnection,
  withRefusal,
  withSaved,
} from './saved-state.ts'
import { holdsAllOf, readServerCopy, type ServerCopy } from './server-copy.ts'
import { connectDraft, type ServerLink } from './server-link.ts'
import type { PersonHere, ServerMessage } from './server-messages.ts'
import { DRAFT_PARTS, undoOver } from './undo.ts'

export type DraftState = {
  facts: SavedFacts
  people: readonly PersonHere[]
  /** Whether the story's text is in the document: only then may an editor show it. */
  loaded: boolean
}

export type DraftOptions = {
  storyId: string
  staffId: string
  mayWrite: boolean
  /** Fields, steps or publication of the story changed somewhere. */
  onStoryChanged: () => void
  onSessionEnded: () => void
  /** The connection broke: worth asking whether the sign-in still stands. */
  onCut: () => void
}

/** A waiting change older than this makes the connection start anew: it may be dead without having said so (milliseconds). */
const DEAD_AFTER_MS = 10_000
/** How long a closed draft waits for its last acknowledgement (milliseconds). */
const LAST_WORDS_MS = 3_000

/**
 * One story's text as this page holds it: the shared document, its copy on this device, its connection, one
 * undo over all four parts, and what is known of its safety. The text is never set; it only comes by merging.
 */
export class Draft {
  readonly doc = new Y.Doc()
  readonly undo = undoOver(this.doc)
  readonly #options: DraftOptions
  readonly #device: DeviceDraft | null
  readonly #link: ServerLink
  readonly #listeners = new Set<() => void>()
  readonly #watch: ReturnType<typeof setInterval>
  #state: DraftState = { facts: UNTOUCHED, people: [], loaded: false }
  /** What the server has said last that it has. */
  #server: ServerCopy | null = null
  #noted = 0
  #noting: Promise<void> = Promise.resolve()
  #restartedAt = 0

  constructor(options: DraftOptions) {
    this.#options = options
    const { storyId, staffId, mayWrite } = options
    this.#device = mayWrite ? openDeviceDraft(staffId, storyId, this.doc) : null
    this.#link = connectDraft(storyId, this.doc, {
      onOnline: (online) => this.#connection(online),
      onMessage: (message) => this.#said(message),
      onRefused: (code) => this.#facts(withRefusal(this.#state.facts, code)),
      onSessionEnded: options.onSessionEnded,
    })
    this.doc.on('update', this.#changed)
    this.#watch = setInterval(() => this.#restartIfDead(), 1_000)
    void this.#device?.opened.then((carried) => this.#opened(carried))
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  state = (): DraftState => this.#state

  /** What a publish order is pressed on, in base 64; the snapshot also tells of deletions. */
  seen = (): { stateVector: string; snapshot: string } => ({
    stateVector: toBase64(Y.encodeStateVector(this.doc)),
    snapshot: toBase64(Y.encodeSnapshot(Y.snapshot(this.doc))),
  })

  /** Whether closing the page would lose something: unsent and not written on this device either. */
  isAtRisk = async (): Promise<boolean> =>
    unsentChanges(this.#state.facts) > 0 && !((await this.#device?.isWritten()) ?? false)

  /** Ends it once the server has the last words, or does not answer; they stay on this device then. */
  async close(): Promise<void> {
    this.#link.flush()
    await this.#settled()
    clearInterval(this.#watch)
    this.#link.close()
    this.doc.off('update', this.#changed)
    this.undo.destroy()
    await this.#noting
    await this.#device?.close()
    this.doc.destroy()
  }

  #changed = (
    _: Uint8Array,
    origin: unknown,
    __: Y.Doc,
    { local, beforeState, afterState, deleteSet }: Y.Transaction,
  ) => {
    const { clientID: client } = this.doc
    if (local && origin !== this.#device?.origin) {
      const clock = afterState.get(client) ?? 0
      const inserted = clock > (beforeState.get(client) ?? 0)
      const change = { at: Date.now(), client }
      const kind = inserted ? { clock } : { clock: null, deleted: new Map(deleteSet.clients) }
      this.#facts(withChange(this.#state.facts, { ...change, ...kind }))
    } else this.#loadedNow()
  }

  #opened(carried: number): void {
    this.#noted = carried
    const isThere = this.#server !== null && holdsAllOf(this.#server, this.doc)
    this.#facts({ ...this.#state.facts, carried: isThere ? 0 : carried })
    // The connection was there first and has compared without this device's text.
    if (!isThere && carried > 0 && this.#state.facts.connection === 'online') this.#link.compare()
  }

  #settled(): Promise<void> {
    const isOver = () => unsentChanges(this.#state.facts) === 0 || this.#state.facts.connection !== 'online'
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        stop()
        resolve()
      }
      const timer = setTimeout(end, LAST_WORDS_MS)
      const stop = this.subscribe(() => {
        if (isOver()) end()
      })
      if (isOver()) end()
    })
  }

  #loadedNow(): void {
    const loaded = this.#state.loaded || DRAFT_PARTS.every((part) => this.doc.getXmlFragment(part).length > 0)
    if (loaded !== this.#state.loaded) this.#set({ loaded })
  }

  #connection(online: boolean): void {
    const was = this.#state.facts.connection
    this.#facts(withConnection(this.#state.facts, online, Date.now()))
    if (was === 'online' && !online) this.#options.onCut()
    this.#loadedNow()
  }

  #said(message: ServerMessage): void {
    const { facts } = this.#state
    if (message.type === 'saved') {
      const copy = readServerCopy(message)
      this.#server = copy
      const isAll = facts.carried > 0 && holdsAllOf(copy, this.doc)
      this.#facts(withSaved(facts, { copy, isAll, at: message.at }))
    } else if (message.type === 'refused') this.#facts(withRefusal(facts, message.code))
    else if (message.type === 'people') this.#set({ people: message.people })
    else this.#options.onStoryChanged()
  }

  #facts(facts: SavedFacts): void {
    this.#set({ facts })
    const unsent = unsentChanges(facts)
    if (unsent === this.#noted || this.#device === null) return
    this.#noted = unsent
    this.#noting = this.#device.noteUnsent(unsent)
  }

  #set(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  #restartIfDead(): void {
    const now = Date.now()
    const line = savedLine(this.#state.facts, now)
    const dead = line.kind === 'unsaved' && line.seconds * 1_000 >= DEAD_AFTER_MS
    if (!dead || now - this.#restartedAt < DEAD_AFTER_MS) return
    this.#restartedAt = now
    this.#link.restart()
  }
}
