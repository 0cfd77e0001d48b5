import { RULE_IDS, type RuleId } from '../src/rule-ids.ts'
import type { Finding } from '../src/types.ts'
import { findingsOf } from './desk.ts'
import type { Case, Marked } from './marked-cases.ts'

/** How one rule did over cases for and against it. */
export type Score = {
  rule: RuleId
  /** Marked faults, how many a rule found, how many have a mend written down, and how many of those the first suggestion mends. */
  faults: number
  found: number
  mendable: number
  mended: number
  /** Findings of this rule, and those that stand on no mark. */
  findings: number
  falseAlarms: number
  misses: readonly string[]
  alarms: readonly string[]
}

/** Rules that may name the same fault: whoever reads it does not mind which of them did. */
const FAMILIES: readonly (readonly RuleId[])[] = [
  [
    ...(['spelling', 'run-on', 'shifted-break', 'split-word', 'doubled-word', 'di-prefix'] as const),
    ...(['di-preposition', 'nonstandard', 'number-format'] as const),
  ],
  ['punct-space', 'punct-missing', 'unbalanced-quote', 'apposition-comma'],
  ['weekday-no-date', 'weekday-contradiction', 'relative-date', 'impossible-date'],
  ['byline-missing', 'source-missing'],
]

const familyOf = (rule: RuleId): readonly RuleId[] =>
  FAMILIES.find((family) => family.includes(rule)) ?? [rule]

const allRules = Object.fromEntries(RULE_IDS.map((rule) => [rule, true]))

/** Scores a rule, switched on whatever its default, as it would answer on submission. */
export function scoreOf(rule: RuleId, cases: readonly Case[]): Score {
  const family = familyOf(rule)
  const outcomes = cases.map(({ input, faults }) => {
    const all = findingsOf(input, { language: 'id', moment: 'submission', house: { rules: allRules } })
    const own = all.filter((finding) => finding.rule === rule)
    const kin = all.filter((finding) => family.includes(finding.rule))
    return {
      faults,
      found: faults.filter((fault) => kin.some((finding) => tells(finding, fault, input))),
      missed: faults.filter((fault) => !kin.some((finding) => tells(finding, fault, input))),
      mended: faults.filter((fault) =>
        kin.some((finding) => mends(finding, fault, input) || mendsInGroup(finding, fault, input)),
      ),
      own,
      alarms: own.filter((finding) => !faults.some((fault) => meets(finding, fault))),
      text: shown(input),
    }
  })
  const count = (key: 'faults' | 'found' | 'mended' | 'own' | 'alarms') =>
    outcomes.reduce((total, outcome) => total + outcome[key].length, 0)
  return {
    rule,
    faults: count('faults'),
    found: count('found'),
    mendable: outcomes.flatMap(({ found }) => found).filter((fault) => fault.mends.length > 0).length,
    mended: count('mended'),
    findings: count('own'),
    falseAlarms: count('alarms'),
    misses: outcomes.filter(({ missed }) => missed.length > 0).map(({ text }) => text),
    alarms: outcomes.flatMap(({ alarms, text }) =>
      alarms.map(({ found, suggestions: [first = ''] }) => `[${found}] → [${first}]: ${text}`),
    ),
  }
}

function meets({ field, span: [start, end] }: Finding, fault: Marked): boolean {
  if (fault.span === null) return field.startsWith(fault.field) || start === end
  const [from, to] = fault.span
  return (
    field === fault.field &&
    (start === end || from === to ? start <= to && end >= from : start < to && end > from)
  )
}

/** Some rules tell of a story's places in one finding, at the first; its evidence names the others: "online (daring)". */
const GROUPED = new Set<RuleId>(['foreign-word'])

function tells(finding: Finding, fault: Marked, input: Case['input']): boolean {
  return meets(finding, fault) || namedInGroup(finding, fault, input) !== undefined
}

function namedInGroup(
  { rule, evidence }: Finding,
  { field, span }: Marked,
  input: Case['input'],
): string | undefined {
  if (!GROUPED.has(rule) || span === null) return undefined
  const written = textOf(input, field)
    .slice(...span)
    .toLowerCase()
  return evidence?.split(', ').find((named) => named === written || named.startsWith(`${written} (`))
}

function mendsInGroup(finding: Finding, fault: Marked, input: Case['input']): boolean {
  const named = namedInGroup(finding, fault, input)
  return named !== undefined && fault.mends.some((mend) => named.endsWith(` (${mend})`))
}

function mends(finding: Finding, fault: Marked, input: Case['input']): boolean {
  const [first] = finding.suggestions
  if (fault.span === null || first === undefined || !meets(finding, fault)) return false
  const text = textOf(input, fault.field)
  const with_ = ([start, end]: readonly [number, number], mend: string) =>
    text.slice(0, start) + mend + text.slice(end)
  const { span } = fault
  return fault.mends.some((mend) => with_(span, mend) === with_(finding.span, first))
}

function textOf(input: Case['input'], field: string): string {
  if (typeof input === 'string') return input
  let value: unknown = input
  for (const key of field.split('.')) value = Object(value)[key]
  return String(value ?? '')
}

const shown = (input: Case['input']): string =>
  typeof input === 'string' ? input : `${input.title ?? ''} | ${input.body}`
