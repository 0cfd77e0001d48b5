import type { CheckOptions } from '../src/check.ts'
import type { RuleId } from '../src/rule-ids.ts'
import type { StoryRecord } from '../src/types.ts'
import { findingsOf } from './desk.ts'

type Options = Partial<Omit<CheckOptions, 'lexicon'>>

/** What one rule finds, as `found -> first suggestion`, for tables of cases. */
export const faultsBy = (rule: RuleId, input: string | StoryRecord, options: Options = {}): string[] =>
  findingsOf(input, { language: 'id', ...options })
    .filter((finding) => finding.rule === rule)
    .map(({ found, suggestions }) => (suggestions[0] === undefined ? found : `${found} -> ${suggestions[0]}`))
