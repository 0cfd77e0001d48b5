import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { RULE_IDS, type RuleId } from '../src/rule-ids.ts'
import type { StoryRecord } from '../src/types.ts'

/** `tuned`: the rules were worked on with these in sight. `held`: nobody who works on a rule reads them. */
export const PARTS = ['tuned', 'held'] as const
export type Part = (typeof PARTS)[number]

/** A fault that stands in a field, with what would mend it; without a span it is something that is absent. */
export type Marked = { field: string; span: readonly [number, number] | null; mends: readonly string[] }

/** One case of a corpus: a text or a record, and the faults in it; a sound one has none. */
export type Case = { input: string | StoryRecord; faults: readonly Marked[] }

/** `{found}`, `{found→mend}` or `{found→mend|mend}`. */
const MARK = /\{([^{}→]*)(?:→([^{}]*))?\}/g

/** Stories that were measured once, after all work was done. */
type Kept = Part | 'fresh'

const fileOf = (part: Kept, name: string) => new URL(`corpus/${part}/${name}.jsonl`, import.meta.url)

/** The rules that have cases in a part of the corpus. */
export const rulesWithCases = (part: Part): RuleId[] => {
  const names = new Set(readdirSync(new URL(`corpus/${part}/`, import.meta.url)))
  return RULE_IDS.filter((rule) => names.has(`${rule}.jsonl`))
}

/** The cases of one file, in its order; none where there is no such file. */
export function readCases(part: Kept, name: string): Case[] {
  const file = fileOf(part, name)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseOf(JSON.parse(line)))
}

type MarkedRecord = StoryRecord & { absent?: string }

function caseOf(written: string | MarkedRecord): Case {
  if (typeof written === 'string') {
    const { text, faults } = unmark(written, 'body')
    return { input: text, faults }
  }
  const { absent, ...record } = written
  const faults: Marked[] = absent === undefined ? [] : [{ field: absent, span: null, mends: [] }]
  const plain = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      const { text, faults: found } = unmark(value, path)
      faults.push(...found)
      return text
    }
    if (Array.isArray(value)) return value.map((item, index) => plain(item, `${path}.${index}`))
    if (typeof value === 'object' && value !== null) return fieldsOf(value, `${path}.`, plain)
    return value
  }
  const input = { ...fieldsOf(record, '', plain), body: String(plain(record.body, 'body')) }
  return { input, faults: faults.filter((fault, index) => faults.findIndex(sameAs(fault)) === index) }
}

const sameAs = (a: Marked) => (b: Marked) => a.field === b.field && a.span?.[0] === b.span?.[0]

const fieldsOf = (record: object, prefix: string, read: (value: unknown, path: string) => unknown): object =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, read(value, prefix + key)]))

function unmark(marked: string, field: string): { text: string; faults: Marked[] } {
  const faults: Marked[] = []
  let removed = 0
  const text = marked.replace(MARK, (whole, found: string, mends: string | undefined, at: number) => {
    const start = at - removed
    removed += whole.length - found.length
    faults.push({ field, span: [start, start + found.length], mends: mends?.split('|') ?? [] })
    return found
  })
  return { text, faults }
}
