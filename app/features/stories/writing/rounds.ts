import type { Logger } from 'pino'

export type Round = { now(): void; stop(): Promise<void> }

/**
 * Runs a task again and again with a pause between (milliseconds), never twice at a time. A fault is logged
 * once until the task succeeds again, so that a database that is away does not fill the log.
 */
export function every(pause: number, name: string, task: () => Promise<void>, log: Logger): Round {
  const attempt = attempting(name, task, log)
  let isStopped = false
  let isAskedAgain = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  const schedule = (after: number) => {
    timer = setTimeout(() => {
      running = attempt().then(() => {
        running = null
        if (!isStopped) schedule(isAskedAgain ? 0 : pause)
        isAskedAgain = false
      })
    }, after).unref()
  }
  schedule(0)
  return {
    now() {
      if (running !== null) isAskedAgain = true
      else if (!isStopped) {
        clearTimeout(timer)
        schedule(0)
      }
    },
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}

function attempting(name: string, task: () => Promise<void>, log: Logger): () => Promise<void> {
  let isFaulty = false
  return async () => {
    try {
      await task()
      if (isFaulty) log.info({ round: name }, 'works again')
      isFaulty = false
    } catch (error) {
      if (!isFaulty) log.warn({ err: error, round: name }, 'does not work for now')
      isFaulty = true
    }
  }
}
