import type { RuleId } from '../src/rule-ids.ts'
import type { StoryRecord } from '../src/types.ts'
import { findingsOf } from './desk.ts'

/** A story that lacks nothing, published on Friday, 30 September 2016. */
export const aStory = (over: Partial<StoryRecord> = {}): StoryRecord => ({
  title: 'Kapal Riset Tertahan di Selat Merana',
  byline: 'Ratna Wulandari',
  section: 'Daerah',
  published: '2016-09-30T08:00:00+07:00',
  dateline: 'Bandar Seruni',
  source: 'Liputan',
  body: 'Awak kapal menunggu bantuan.',
  images: [],
  ...over,
})

type Options = Parameters<typeof findingsOf>[1]

/** What one rule finds, as short lines: what was found and the first suggestion. */
export function linesOfRule(rule: RuleId, input: string | StoryRecord, options: Options = {}): string[] {
  const house = { ...options.house, rules: { [rule]: true, ...options.house?.rules } }
  return findingsOf(input, { language: 'id', ...options, house })
    .filter((finding) => finding.rule === rule)
    .map(({ found, suggestions: [first] }) => (first === undefined ? found : `${found} -> ${first}`))
}

/** Paragraphs of a body. */
export const paragraphs = (...texts: string[]): string => texts.join('\n\n')
