import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ACTS } from '../staff/roles.ts'
import { STEPS } from '../stories/story.ts'
import { FAMILIES, GROUPS, KINDS } from './kinds.ts'

const FEATURES = join(import.meta.dirname, '..')
/** Where events are written, or what kind they will be is said. */
const WRITES = /\brecord(Refusal|Section)?\(|kind: 'story\./
const LITERAL = /(?:kind: |(?:publish|update|correction|retraction): |[?:] )'([a-z_]+\.[a-z_]+)'/g

/** Kinds as they stand in a source that writes events; rights look alike. */
function kindsIn(source: string): string[] {
  if (!WRITES.test(source)) return []
  const found = [...source.matchAll(LITERAL)].flatMap(([, kind]) => kind ?? [])
  return found.filter((kind) => !ACTS.some((act) => act === kind))
}

test('every kind that the newsroom records has its place in the log, and no other has', async () => {
  const files = await readdir(FEATURES, { recursive: true })
  const sources = files.filter((name) => /^(?!log\/)(?!.*test).*\.ts$/.test(name))
  const texts = await Promise.all(sources.map((name) => readFile(join(FEATURES, name), 'utf8')))
  const recorded = new Set([...texts.flatMap(kindsIn), ...STEPS.map((step) => `story.${step}`)])
  expect([...recorded].sort()).toEqual([...KINDS].sort())
})

test('every kind belongs to one group', () => {
  const families = GROUPS.flatMap((group) => FAMILIES[group])
  expect(new Set(families).size).toBe(families.length)
  const used = new Set(KINDS.map((kind) => kind.slice(0, kind.indexOf('.'))))
  expect([...used].sort()).toEqual([...families].sort())
})
