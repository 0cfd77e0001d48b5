import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { Socket } from 'node:net'
import pg from 'pg'
import { EVENTS_CHANNEL } from '../database/events.ts'

/** One connection that listens, from its opening until it is cut. */
export type Session = {
  client: pg.Client
  /** Transactions that were told of, at once where some were, else none after the given milliseconds. Throws where the connection is lost. */
  next(wait: number): Promise<string[]>
  /** Notifies this very session, to learn whether notifications still arrive. */
  sendBeat(): Promise<void>
  /** Milliseconds since its own beat last came back. */
  silence(): number
  /** Ends it at once: a frozen server would never answer a polite goodbye. */
  cut(): void
}

/**
 * Milliseconds. Together with the beat they keep the promise that what was retracted is gone from every node
 * that can reach the database within five seconds, also when a connection froze without an error.
 */
const LIMITS = { connectionTimeoutMillis: 1_500, query_timeout: 1_500, statement_timeout: 1_500 }
const NO_LIMITS = { idle_in_transaction_session_timeout: 0, idle_session_timeout: 0 }

export async function openSession(target: pg.ClientConfig): Promise<Session> {
  const socket = new Socket()
  const config = { ...target, ...LIMITS, ...NO_LIMITS, keepAlive: true, application_name: 'redaksi events' }
  const client = new pg.Client({ ...config, stream: () => socket })
  const mail = mailbox(client)
  const cut = () => {
    mail.fail(new Error('the connection was cut'))
    socket.destroy()
  }
  try {
    await client.connect()
    await client.query(`listen ${EVENTS_CHANNEL}`)
  } catch (error) {
    cut()
    throw error
  }
  return {
    client,
    next: mail.next,
    silence: mail.silence,
    cut,
    sendBeat: async () => {
      await client.query('select pg_notify($1, $2)', [EVENTS_CHANNEL, mail.beat])
    },
  }
}

/** Collects what the connection is told, until somebody asks. */
function mailbox(client: pg.Client) {
  const beat = `beat:${randomUUID()}`
  const told = new Set<string>()
  const bell = new EventEmitter()
  let heardAt = performance.now()
  let failure: Error | null = null
  const fail = (error: Error) => {
    failure ??= error
    bell.emit('ring')
  }
  client.on('error', fail)
  client.on('end', () => fail(new Error('the connection ended')))
  client.on('notification', ({ payload = '' }) => {
    if (payload === beat) heardAt = performance.now()
    if (!/^\d+$/.test(payload)) return
    told.add(payload)
    bell.emit('ring')
  })
  const next = async (wait: number) => {
    if (told.size === 0 && failure === null && wait > 0) await ringOrWait(bell, wait)
    if (failure !== null) throw failure
    const xids = [...told]
    told.clear()
    return xids
  }
  return { beat, fail, next, silence: () => performance.now() - heardAt }
}

async function ringOrWait(bell: EventEmitter, wait: number): Promise<void> {
  const signal = AbortSignal.timeout(Math.ceil(wait))
  try {
    await once(bell, 'ring', { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
