import { z } from 'zod'
import { BadSettings, readSettings, type Settings } from '../../platform/config/settings.ts'
import { command } from '../command.ts'
import { type Terminal, wordsOf } from '../terminal.ts'
import { checkDataFolder } from './data-folder.ts'
import { checkDatabase } from './database.ts'
import { type Check, type Finding, findingsOf, type Verdict } from './finding.ts'
import { checkBinaries, checkMachine } from './machine.ts'
import { checkNetwork } from './network.ts'

/** Looks at everything that has to be right on this machine, says what is wrong and what to do. */
export const doctor = command({
  name: 'doctor',
  options: { format: 'one' },
  values: z.object({ format: z.enum(['json', 'text']).default('text') }),
  positionals: [0, 0],
  examples: ['doctor', 'doctor --format json'],
  run: async ({ values }, terminal) => {
    const findings = await examine(terminal)
    const spoken = findings.map((finding) => ({ ...finding, message: sentenceOf(finding, terminal) }))
    if (values.format === 'json') terminal.out(`${JSON.stringify(spoken, null, 2)}\n`)
    else terminal.out(textOf(spoken, terminal))
    return findings.some(({ verdict }) => verdict === 'fault') ? 1 : 0
  },
})

async function examine(terminal: Terminal): Promise<Finding[]> {
  const t = wordsOf(terminal)
  const look = async (name: string, check: () => Promise<Finding[]>) => {
    terminal.progress(t(`doctor.looking_${name}`))
    return check().finally(() => terminal.progress(''))
  }
  const machine = await look('machine', () => checkMachine(terminal.env))
  const { settings, faults } = settingsFrom(terminal)
  if (settings === null) return [...machine, ...faults]
  const binaries = settings.databaseUrl === null ? [await checkBinaries()] : []
  const found = [...machine, ...binaries, findingsOf('settings').ok({ file: settings.file ?? '-' })]
  const checks: [string, Check][] = [
    ['folder', checkDataFolder],
    ['database', checkDatabase],
    ['network', checkNetwork],
  ]
  for (const [name, check] of checks) found.push(...(await look(name, () => check(settings))))
  return found
}

function settingsFrom({ env }: Terminal): { settings: Settings | null; faults: Finding[] } {
  try {
    return { settings: readSettings(env), faults: [] }
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error
    return {
      settings: null,
      faults: error.faults.map(({ code, params }) => findingsOf('settings').fault(code, params)),
    }
  }
}

/** The settings and PostgreSQL have sentences of their own, the same that a start says. */
function sentenceOf({ check, code, params }: Finding, terminal: Terminal): string {
  const t = wordsOf(terminal)
  if (check === 'settings' && code !== 'ok') return t(`settings.${code}`, params)
  if (check === 'database' && code !== 'ok') return t(`fault.${code}`, params)
  if (check === 'postgres' && code === 'ok') {
    return t('doctor.postgres_ok', { how: t(`doctor.method_${params.method}`, params) })
  }
  if (code === 'not_started') return t(`fault.${params.fault}`, params)
  return t(`doctor.${check}_${code}`, params)
}

const MARKS: Record<Verdict, string> = { ok: '  ', warning: '! ', fault: 'x ' }

function textOf(findings: readonly (Finding & { message: string })[], terminal: Terminal): string {
  const t = wordsOf(terminal)
  const lines = findings.map(({ verdict, message }) => `${MARKS[verdict]}${message}`)
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length
  const faults = count('fault')
  const warnings = count('warning')
  const sum = faults + warnings === 0 ? t('doctor.all_well') : t('doctor.sum', { faults, warnings })
  return `${[...lines, '', sum].join('\n')}\n`
}
