type Limits = {
  atOnce: number
  /** How many may wait beyond those that run. */
  mostWaiting: number
  /** What is thrown for one that is too many. */
  full: () => Error
}

/** Lets so much work run at once and so much wait, first come first served; a flood is turned away instead of kept in memory. */
export function turns({ atOnce, mostWaiting, full }: Limits): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  const turn = (): Promise<void> | undefined => {
    if (running === atOnce) return new Promise<void>((resolve) => waiting.push(resolve))
    running += 1
  }
  /** Hands the turn to whoever waits longest, so that nobody who comes later slips in between. */
  const endTurn = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return async (work) => {
    if (running === atOnce && waiting.length >= mostWaiting) throw full()
    await turn()
    try {
      return await work()
    } finally {
      endTurn()
    }
  }
}
