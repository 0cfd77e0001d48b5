import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { type ExitCode, type Terminal, wordsOf } from './terminal.ts'

/** One command as the list and the help know it. Its sentences stand in the catalogue `cli` under its key. */
export type Command = {
  /** As typed after `redaksi`: `user add`. */
  name: string
  /** Names of its options, without dashes. */
  options: readonly string[]
  examples: readonly string[]
  /** Whether its exit codes mean something else than those of the others; the catalogue then says what. */
  hasOwnExitCodes?: boolean
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>
}

/** `switch`: there or not. `many` may be given again and again. */
type OptionKind = 'switch' | 'one' | 'many'

type CommandSpec<V extends z.ZodObject> = {
  name: string
  options: { [K in keyof V['shape'] & string]: OptionKind }
  values: V
  /** How many words beside the options: at least, at most. */
  positionals: readonly [number, number]
  examples: readonly string[]
  run(call: { values: z.output<V>; positionals: readonly string[] }, terminal: Terminal): Promise<ExitCode>
}

/** Declares a command: its words are parsed and checked before it runs; a wrong call gets its usage and 2. */
export function command<V extends z.ZodObject>(spec: CommandSpec<V>): Command {
  return {
    name: spec.name,
    options: Object.keys(spec.options),
    examples: spec.examples,
    run: async (args, terminal) => {
      const call = parse(spec, args)
      if (call !== null) return spec.run(call, terminal)
      terminal.error(`${wordsOf(terminal)('help.unknown_option')}\n${usageOf(spec.name, terminal)}\n`)
      return 2
    },
  }
}

/** How a command is called, in one line. */
export function usageOf(name: string, terminal: Terminal): string {
  const t = wordsOf(terminal)
  return `${t('help.usage')} redaksi ${name} ${t(`${keyOf(name)}.synopsis`)}`.trimEnd()
}

export const keyOf = (name: string) => name.replaceAll(' ', '_')

function parse<V extends z.ZodObject>(spec: CommandSpec<V>, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries<OptionKind>(spec.options).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: kind === 'many' },
    ]),
  )
  const [least, most] = spec.positionals
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const checked = spec.values.safeParse(values)
    const fits = positionals.length >= least && positionals.length <= most
    return checked.success && fits ? { values: checked.data, positionals } : null
  } catch {
    // parseArgs throws for nothing but words that it does not know.
    return null
  }
}
