import { type Logger, pino } from 'pino'

/**
 * The log of this process: JSON lines on standard error, so that what a person is told stands alone on standard
 * output. A reader that has gone away (a full disk, a closed pipe) never ends the process.
 */
export function systemLog(level: string): Logger {
  const destination = pino.destination({ dest: 2, sync: true })
  destination.on('error', () => {
    // Nobody is left to tell.
  })
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: ['password', 'token', 'cookie', 'secret', 'headers', '*.password', '*.token', '*.cookie'],
        remove: true,
      },
    },
    destination,
  )
}
