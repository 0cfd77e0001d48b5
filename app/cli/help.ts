import { type Command, keyOf, usageOf } from './command.ts'
import { type Terminal, wordsOf } from './terminal.ts'

/** Every command in a line or two, or those of one group. */
export function listOf(commands: readonly Pick<Command, 'name'>[], terminal: Terminal): string {
  const t = wordsOf(terminal)
  const entries = commands.map(({ name }) => {
    const call = `redaksi ${name} ${t(`${keyOf(name)}.synopsis`)}`.trimEnd()
    return `  ${call}\n      ${t(`${keyOf(name)}.summary`)}\n`
  })
  return [t('help.title'), '', t('help.commands'), ...entries, t('help.exit_codes'), t('help.more'), ''].join(
    '\n',
  )
}

/** One command whole: how it is called, what it does, its options, examples. */
export function helpOf({ name, examples, hasOwnExitCodes = false }: Command, terminal: Terminal): string {
  const t = wordsOf(terminal)
  const options = t(`${keyOf(name)}.options`)
  const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)
  return [
    t(`${keyOf(name)}.summary`),
    '',
    usageOf(name, terminal),
    ...(options === '' ? [] : ['', t('help.options'), ...indented(options.split('\n'))]),
    '',
    t('help.examples'),
    ...indented(examples.map((example) => `npx --no-install redaksi ${example}`)),
    '',
    t(hasOwnExitCodes ? `${keyOf(name)}.exit_codes` : 'help.exit_codes'),
    '',
  ].join('\n')
}
