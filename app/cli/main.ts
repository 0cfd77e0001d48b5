import { COMMANDS } from './commands.ts'
import { helpOf, listOf } from './help.ts'
import { type ExitCode, systemTerminal, type Terminal, wordsOf } from './terminal.ts'

/**
 * Runs one command line. The only place that reads the environment: settings come from here, and the
 * variables of PostgreSQL's own clients (PGSSLMODE and the like) are taken out, lest they bend a connection
 * that `DATABASE_URL` or the embedded server already says whole.
 */
export async function main(args: readonly string[], terminal?: Terminal): Promise<ExitCode> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PG[A-Z]+$/.test(name)))
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  return runCommand(args, terminal ?? systemTerminal(env))
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asksForHelp = args.some((word) => word === '--help' || word === '-h')
  const words = args.filter((word) => !word.startsWith('-'))
  const found = COMMANDS.find(({ name }) => args.slice(0, lengthOf(name)).join(' ') === name)
  if (found !== undefined) {
    const command = await found.load()
    if (!asksForHelp) return command.run(args.slice(lengthOf(command.name)), terminal)
    terminal.out(helpOf(command, terminal))
    return 0
  }
  const group = COMMANDS.filter(({ name }) => words[0] !== undefined && name.startsWith(`${words[0]} `))
  if (words.length === 0 || (group.length > 0 && words.length === 1)) {
    const list = listOf(group.length > 0 ? group : COMMANDS, terminal)
    if (asksForHelp) terminal.out(list)
    else terminal.error(list)
    return asksForHelp ? 0 : 2
  }
  terminal.error(`${wordsOf(terminal)('help.unknown', { words: args.join(' ') })}\n`)
  return 2
}

const lengthOf = (name: string) => name.split(' ').length
