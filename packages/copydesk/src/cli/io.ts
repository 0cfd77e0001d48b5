/** Where the command reads from and speaks to; tests and other commands give their own. */
export type Io = {
  stdin: AsyncIterable<Uint8Array | string>
  /** Resolves once the other side has taken it, so that a slow reader slows the writer. */
  out(text: string): Promise<void>
  error(text: string): void
}

/** 0 nothing found that was asked about, 1 something found, 2 called wrongly or a file could not be read. */
export type ExitCode = 0 | 1 | 2

/** The standard streams of this process. A reader that leaves early (`| head`) ends it quietly. */
export function systemIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  return {
    stdin: process.stdin,
    out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    error: (text) => process.stderr.write(text),
  }
}
