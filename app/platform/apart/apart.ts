import { fork } from 'node:child_process'
import { turns } from '../turns.ts'

export type Limits = {
  /** How long one piece of work may take, the start of its process included. */
  milliseconds: number
  /** Memory for its objects, in MiB. */
  heapMib: number
  /** Processes at once, and pieces of work that wait for one. */
  atOnce: number
  mostWaiting: number
}

/** Why work apart came to nothing: it took more than it may, or no process was free for it. */
export class ApartFault extends Error {
  readonly reason: 'too_heavy' | 'busy'

  constructor(reason: 'too_heavy' | 'busy') {
    super(reason)
    this.reason = reason
  }
}

export type Apart<In, Out> = {
  /** Throws ApartFault, and a plain error where the script itself is faulty. */
  run(input: In): Promise<Out>
  /** Ends what runs and takes nothing more. */
  close(): Promise<void>
}

/**
 * Runs a script (see `answer`) on each input in a process of its own, so that work of unknown weight holds up nobody.
 * A process and not a thread: a thread that allocates much in one piece beyond its limit takes its whole process along.
 * One for each piece of work: it starts in a tenth of a second, and its memory is given back whole.
 */
export function workApart<In extends object, Out>(script: URL, limits: Limits): Apart<In, Out> {
  const closing = new AbortController()
  const running = new Set<Promise<unknown>>()
  const inTurn = turns({ ...limits, full: () => new ApartFault('busy') })
  const start = (input: In): Promise<Out> => {
    if (closing.signal.aborted) throw new ApartFault('busy')
    const asked = ask<In, Out>(script, input, { ...limits, signal: closing.signal })
    running.add(asked)
    return asked.finally(() => running.delete(asked))
  }
  return {
    run: (input) => inTurn(async () => start(input)),
    close: async () => {
      closing.abort()
      await Promise.allSettled(running)
    },
  }
}

type Bounds = Pick<Limits, 'milliseconds' | 'heapMib'> & { signal: AbortSignal }

function ask<In extends object, Out>(script: URL, input: In, bounds: Bounds): Promise<Out> {
  const { promise, resolve, reject } = Promise.withResolvers<Out>()
  const child = startProcess(script, bounds)
  let answer: { value: Out } | null = null
  child.once('message', (value) => {
    answer = { value: value as Out }
    child.kill('SIGKILL')
  })
  child.on('error', (error) => {
    // One that was started ends and says so itself.
    if (child.pid === undefined) reject(error)
  })
  child.once('exit', (code, killedBy) => {
    if (answer !== null) resolve(answer.value)
    else if (bounds.signal.aborted) reject(new ApartFault('busy'))
    else if (killedBy !== null) reject(new ApartFault('too_heavy'))
    else reject(new Error(`${script.pathname} ended with ${code}`))
  })
  // One that ends before it has read everything is seen by its exit.
  child.send(input, () => undefined)
  return promise
}

function startProcess(script: URL, { milliseconds, heapMib, signal }: Bounds) {
  return fork(script, [], {
    execArgv: [`--max-old-space-size=${heapMib}`],
    // Nothing of ours is for a process that reads what strangers wrote.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // Ctrl+C in a terminal reaches a whole group; this one ends once its answer is there.
    detached: true,
    timeout: milliseconds,
    killSignal: 'SIGKILL',
    signal,
  })
}
