import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

/**
 * One JSON object a line, on standard error, so that what a person is told stands alone on standard output. JSON
 * itself encodes line breaks: no text can forge a line. What readers wrote, cookies, queries and secrets are never
 * handed to it, and errors are reduced to what is ours. A line is written beside the work, which never waits for it.
 */
export function createLogger(level: LogLevel, destination: DestinationStream = standardError()): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
    // Nothing hands such things over; where a library or a slip does, they go no further.
    redact: { paths: SECRETS, remove: true },
  }
  return pino(options, destination)
}

/** A pipe whose reader is gone swallows lines; pino sees to that, and to what is unwritten at the exit. */
const standardError = (): DestinationStream => pino.destination({ dest: 2, sync: false })

const SECRETS = ['password', 'token', 'cookie', 'secret', 'headers'].flatMap((name) => [name, `*.${name}`])

/** Lines of a stack that are enough to find the place. */
const STACK_LINES = 12

/**
 * An error for the log. PostgreSQL's words and details quote the values that were written, so of its errors only
 * the names of things are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error ? error.code : undefined
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, STACK_LINES)
    .map((line) => line.trim())
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  if ('severity' in error && 'routine' in error) {
    const { table, column, constraint } = error as { table?: string; column?: string; constraint?: string }
    return { type: 'PostgreSQL', code, table, column, constraint, frames, ...cause }
  }
  return { type: error.name, code, message: error.message, frames, ...cause }
}

/** A terminal that was closed or a pipe whose reader is gone ends no newsroom. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
    })
  }
}
