import { check } from '../check.ts'
import type { Call } from './call.ts'
import type { ExitCode, Io } from './io.ts'
import type { Lexicons } from './lexicon-file.ts'
import { readRecord } from './records.ts'
import { plainFinding } from './report.ts'

/**
 * Checks a stream of records, one JSON object a line, and answers each with one line, in order. A line that is no
 * record is answered by its number and what is wrong with it, and the stream goes on; the exit code is 2 then.
 */
export async function checkStream(call: Call, lexicons: Lexicons, io: Io): Promise<ExitCode> {
  const options = { ...lexicons, house: call.house, moment: call.moment }
  let [number, code]: [number, ExitCode] = [0, 0]
  for await (const line of linesOf(io.stdin)) {
    number++
    if (line.trim() === '') continue
    const record = readRecord(line)
    if (record === null) {
      code = 2
      await io.out(
        `${JSON.stringify({ id: null, line: number, error: 'no record: {id, text} or {id, story}' })}\n`,
      )
      continue
    }
    const findings = check(record.input, options).map((finding) => plainFinding(finding, call.language))
    await io.out(`${JSON.stringify({ id: record.id, findings })}\n`)
  }
  return code
}

/** The lines of a stream of bytes; what follows the last break is a line too. */
async function* linesOf(stream: Io['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      yield rest + part
      rest = ''
    }
    rest += last
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
