import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { CheckOptions } from '../src/check.ts'
import { check, Lexicon } from '../src/index.ts'
import type { Finding, StoryRecord } from '../src/types.ts'

const data = new URL('../../copydesk-lexicon-id/data/lexicon-id.txt.gz', import.meta.url)

/** The packed text of the lexicon that ships. */
export const packed = gunzipSync(readFileSync(data)).toString('utf8')

/** The lexicon that ships, read once for all tests of a file. */
export const lexicon = new Lexicon(packed)

/** The findings of a text or a record under the shipped lexicon. */
export const findingsOf = (
  input: string | StoryRecord,
  options: Partial<Omit<CheckOptions, 'lexicon'>> = {},
): Finding[] => check(input, { lexicon, ...options })

/** Findings as short lines, `rule found -> first suggestion`, for tables of cases. */
export const linesOf = (
  input: string | StoryRecord,
  options: Partial<Omit<CheckOptions, 'lexicon'>> = {},
): string[] =>
  findingsOf(input, options).map(
    ({ rule, found, suggestions }) =>
      `${rule} ${found}${suggestions[0] === undefined ? '' : ` -> ${suggestions[0]}`}`,
  )
