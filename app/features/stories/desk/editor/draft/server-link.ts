import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type * as Y from 'yjs'
import { readServerMessage, type ServerMessage } from './server-messages.ts'

/** The server closes a connection with these where the sign-in ended, or the right to the story. */
const SESSION_ENDED = 4401
const RIGHT_LOST = 4403

export type ServerLink = {
  restart(): void
  /** Sends what waits for its batch at once. */
  flush(): void
  /** Compares both sides from the beginning. */
  compare(): void
  close(): void
}

type Handlers = {
  onOnline: (online: boolean) => void
  onMessage: (message: ServerMessage) => void
  onRefused: (code: string) => void
  onSessionEnded: () => void
}

/** Connects a draft to the server that serves this page; reconnects by itself within five seconds. */
export function connectDraft(storyId: string, document: Y.Doc, on: Handlers): ServerLink {
  const socket = socketOf(on)
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: `story:${storyId}`,
    document,
    // A batch is one row of the journal; longer would make "saved" late.
    flushDelay: 200,
    onSynced: ({ state }) => on.onOnline(state),
    onStateless: ({ payload }) => {
      const message = readServerMessage(payload)
      if (message !== null) on.onMessage(message)
    },
    onAuthenticationFailed: () => on.onRefused('not_allowed'),
  })
  provider.attach()
  return {
    restart: () => {
      socket.disconnect()
      void socket.connect()
    },
    flush: () => provider.flushPendingUpdates(),
    compare: () => provider.forceSync(),
    close: () => {
      provider.destroy()
      socket.destroy()
    },
  }
}

function socketOf(on: Handlers): HocuspocusProviderWebsocket {
  const url = new URL('/api/collab', location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return new HocuspocusProviderWebsocket({
    url: url.href,
    delay: 500,
    minDelay: 500,
    maxDelay: 5_000,
    onClose: ({ event }) => {
      on.onOnline(false)
      if (event.code === SESSION_ENDED) on.onSessionEnded()
      if (event.code === RIGHT_LOST) on.onRefused('not_allowed')
    },
  })
}
