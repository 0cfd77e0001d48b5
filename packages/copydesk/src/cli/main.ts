import { RULE_IDS } from '../rule-ids.ts'
import { readCall } from './call.ts'
import { checkFiles } from './check-files.ts'
import { checkStream } from './check-stream.ts'
import type { ExitCode, Io } from './io.ts'
import { readLexicons } from './lexicon-file.ts'

const HELP = `copydesk check FILE...       text, Markdown (.md) and HTML (.html) files
copydesk check --jsonl       records from stdin, one JSON object a line, answered in order
copydesk rules               the ids of all rules

  --format text|json         for people (default) or programs
  --language id|en           of the messages; default id
  --fail-on error|warning|style|never
                             from which severity on the exit code is 1; default error
  --typing                   leave out what is asked once, when a story is handed in
  --house FILE               a newsroom's words, names and switches, as JSON
  --lexicon FILE             another lexicon than the one that ships

Exit codes: 0 nothing found from that severity on, 1 something found, 2 called wrongly or unreadable.
With --jsonl findings do not change the exit code.
`

/** Runs one call of the command line. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const [command, ...rest] = args
  if (args.some((word) => word === '--help' || word === '-h')) {
    await io.out(HELP)
    return 0
  }
  if (command === 'rules' && rest.length === 0) {
    await io.out(`${RULE_IDS.join('\n')}\n`)
    return 0
  }
  if (command !== 'check') {
    io.error(HELP)
    return 2
  }
  const call = readCall(rest)
  if (typeof call === 'string') {
    io.error(`copydesk: ${call}\n\n${HELP}`)
    return 2
  }
  const lexicons = readLexicons(call.lexicon)
  if (lexicons === null) {
    io.error(`copydesk: ${call.lexicon}: no lexicon\n`)
    return 2
  }
  return call.isStream ? checkStream(call, lexicons, io) : checkFiles(call, lexicons, io)
}
