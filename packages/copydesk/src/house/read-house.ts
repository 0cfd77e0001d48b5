import { RULE_IDS } from '../rule-ids.ts'
import type { House, Severity, Wording } from '../types.ts'
import { compilePattern } from './pattern.ts'

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isOneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown): value is T =>
    values.some((one) => one === value)
const isListOf =
  <T>(isItem: (value: unknown) => value is T) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.every(isItem)
const isTable =
  <T>(isItem: (value: unknown) => value is T) =>
  (value: unknown): value is Record<string, T> =>
    isFields(value) && Object.values(value).every(isItem)

const isWording = (value: unknown): value is Wording =>
  isFields(value) && isText(value.id) && isText(value.en)
const isName = (value: unknown): value is House['names'][number] =>
  isFields(value) && isText(value.name) && (value.role === undefined || isText(value.role))
const isSeverity: (value: unknown) => value is Severity = isOneOf('error', 'warning', 'style')
const isPattern = (value: unknown): value is House['patterns'][number] =>
  isFields(value) &&
  isText(value.pattern) &&
  isWording(value.message) &&
  isSeverity(value.severity) &&
  (value.suggestion === undefined || isText(value.suggestion))
const isRules = (value: unknown): value is House['rules'] =>
  isTable((on): on is boolean => typeof on === 'boolean')(value) &&
  Object.keys(value).every((id) => RULE_IDS.some((known) => known === id))

const CHECKS: { [K in keyof House]: (value: unknown) => value is House[K] } = {
  accept: isListOf(isText),
  replace: isTable(isText),
  names: isListOf(isName),
  rules: isRules,
  headlineCase: isOneOf('title', 'sentence'),
  dayForm: isOneOf('brackets', 'long', 'bare'),
  timeZone: isOneOf('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
  religiousWords: isOneOf('baku', 'consistent', 'any'),
  currency: isOneOf('dolar', 'dollar', 'consistent'),
  percent: isOneOf('persen', '%', 'consistent'),
  rupiah: isOneOf('tight', 'spaced', 'consistent'),
  foreignSections: isListOf(isText),
  patterns: isListOf(isPattern),
}

const faultIn = (value: Fields): string | undefined => {
  const checks: Readonly<Record<string, (value: unknown) => boolean>> = CHECKS
  return Object.keys(value).find((name) => checks[name]?.(value[name]) !== true)
}
const isHouse = (value: Fields): value is Partial<House> => faultIn(value) === undefined

/**
 * What a newsroom has set, out of parsed JSON. Else the fault, for whoever set it: the name of the first setting that is
 * unknown or of another kind, or the pattern that cannot be matched and why.
 */
export function readHouse(value: unknown): { house: Partial<House> } | { fault: string } {
  if (!isFields(value)) return { fault: '{}' }
  if (!isHouse(value)) return { fault: faultIn(value) ?? '{}' }
  const fault = faultOfPatterns(value.patterns ?? [])
  return fault === undefined ? { house: value } : { fault }
}

function faultOfPatterns(patterns: House['patterns']): string | undefined {
  for (const [index, { pattern }] of patterns.entries()) {
    const compiled = compilePattern(pattern)
    if ('fault' in compiled) return `patterns[${index}]: ${compiled.fault}`
  }
  return undefined
}
