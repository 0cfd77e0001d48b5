import { PARTS, type Part, readCases, rulesWithCases } from '../../packages/copydesk/test/marked-cases.ts'
import { type Score, scoreOf } from '../../packages/copydesk/test/score.ts'

const percent = (part: number, whole: number) =>
  whole === 0 ? '—' : `${((100 * part) / whole).toFixed(0)} %`

/** Recall, precision and right first suggestions of each rule, on cases in sight and on those held back. */
export function corpusTable(): string[] {
  const head = ['rule', ...PARTS.flatMap((part) => [`${part}: found`, 'precision', 'mended', 'cases'])]
  const rules = [...new Set(PARTS.flatMap(rulesWithCases))]
  return [head, ...rules.map((rule) => [rule, ...PARTS.flatMap((part) => cells(scoredOf(rule, part)))])].map(
    row,
  )
}

/** What a rule missed and where it cried wolf, on the cases in sight: to work on it. */
export function faultsOfRule(rule: Score['rule']): string[] {
  const { misses, alarms } = scoredOf(rule, 'tuned')
  return [...misses.map((text) => `missed: ${text}`), ...alarms.map((text) => `false: ${text}`)]
}

const scoredOf = (rule: Score['rule'], part: Part) => scoreOf(rule, readCases(part, rule))

function cells({ faults, found, mendable, mended, findings, falseAlarms }: Score): string[] {
  const precision = percent(findings - falseAlarms, findings)
  return [percent(found, faults), precision, percent(mended, mendable), String(faults)]
}

const row = (cells: readonly string[]) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(12))).join('')
