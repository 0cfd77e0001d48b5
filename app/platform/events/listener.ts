import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { LoggedEvent } from './log.ts'
import { type NodeReader, nodeReader, presentOf } from './reading.ts'
import { openSession, type Session } from './session.ts'

/** What one node hears of the log. */
export type EventListener = {
  /** Called for each event once, soon after its commit, on every node. Returns the way out. */
  subscribe(hear: (event: LoggedEvent) => void): () => void
  /** Called when what was heard before is void: the log was restored to an earlier state. */
  onReset(forget: () => void): void
  /** Milliseconds since this node last knew everything that was committed. */
  silence(): number
  close(): Promise<void>
}

/** Milliseconds between two beats. */
const BEAT = 1_000
/** Milliseconds without a notification of our own after which the connection counts as deaf. */
const DEAF = 3_000
/** Milliseconds between attempts to connect again: a restarted database is found within a second. */
const PAUSE = 300

type State = {
  reader: NodeReader | null
  knownAt: number
  isClosed: boolean
  session: Session | null
}

/**
 * Listens to the log on a connection of its own. Notifications bring an event within milliseconds; the beat, once
 * a second, reads the log itself, so that an event is heard within seconds also where its notification was lost,
 * and finds out whether notifications arrive at all. A dead or deaf connection is made anew, for ever.
 */
export async function listenToEvents(target: pg.ClientConfig, log: Logger): Promise<EventListener> {
  const hearers = new Set<(event: LoggedEvent) => void>()
  const forgetters = new Set<() => void>()
  const state: State = { reader: null, knownAt: performance.now(), isClosed: false, session: null }
  const give = (event: LoggedEvent) => {
    for (const hear of hearers) guarded(() => hear(event), log)
  }
  const forget = () => {
    for (const one of forgetters) guarded(one, log)
  }
  const begin = async () => {
    state.session = await openSession(target)
    await startReading(state, state.session.client, { give, forget })
  }
  await begin().catch((error) => log.warn({ err: error }, 'events: no connection yet'))
  const running = run(state, begin, log)
  return {
    subscribe: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    onReset: (one) => forgetters.add(one),
    silence: () => performance.now() - state.knownAt,
    close: async () => {
      state.isClosed = true
      state.session?.cut()
      await running
    },
  }
}

/** One hearer's defect keeps no event from the others. */
function guarded(act: () => void, log: Logger): void {
  try {
    act()
  } catch (error) {
    log.error({ err: error }, 'events: a subscriber failed')
  }
}

async function startReading(
  state: State,
  client: pg.Client,
  { give, forget }: { give: (event: LoggedEvent) => void; forget: () => void },
): Promise<void> {
  const present = await presentOf(client)
  if (state.reader?.isBehind(present)) forget()
  if (state.reader === null || state.reader.isBehind(present)) state.reader = nodeReader(present, give)
  await catchUp(state, client)
}

/** What was committed before the reading began is known when it ends. */
async function catchUp(state: State, client: pg.Client): Promise<void> {
  const at = performance.now()
  await state.reader?.catchUp(client)
  state.knownAt = at
}

async function run(state: State, begin: () => Promise<void>, log: Logger): Promise<void> {
  while (!state.isClosed) {
    try {
      if (state.session === null) await begin()
      if (state.session !== null) await beat(state, state.session)
    } catch (error) {
      if (!state.isClosed) log.warn({ err: error }, 'events: connection lost, connecting again')
    }
    state.session?.cut()
    state.session = null
    if (!state.isClosed) await sleep(PAUSE)
  }
}

/** Beats until the connection fails, is deaf or is closed. A flood of notifications delays no beat. */
async function beat(state: State, session: Session): Promise<void> {
  let due = performance.now() + BEAT
  while (!state.isClosed) {
    const told = await session.next(due - performance.now())
    if (told.length > 0) await state.reader?.readTransactions(session.client, told)
    if (performance.now() < due) continue
    due = performance.now() + BEAT
    await session.sendBeat()
    await catchUp(state, session.client)
    if (session.silence() > DEAF) throw new Error('no notification arrives on this connection')
  }
}
