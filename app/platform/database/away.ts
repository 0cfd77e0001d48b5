/**
 * States in which PostgreSQL cannot serve anybody at the moment: connection lost, shutting down, starting, too
 * many connections, disk full, read-only after a failover, a lock or statement that took too long.
 */
const AWAY_STATES = /^(08|53|57P0|57014|55P03|25P03|25006)/
const AWAY_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
/** The driver's own words; it gives these errors no code. */
const AWAY_WORDS =
  /^(timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|timeout expired|Client was closed)/

/** Whether an error says that the database is away or frozen, so that the same request may succeed later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as NodeJS.ErrnoException
  if (typeof code === 'string') {
    if (AWAY_STATES.test(code) || AWAY_SYSTEM.has(code)) return true
    // A Unix socket that is gone, not a file.
    if (code === 'ENOENT') return syscall === 'connect'
  }
  return AWAY_WORDS.test(error.message)
}
