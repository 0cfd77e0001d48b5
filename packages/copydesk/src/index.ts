export { type CheckOptions, check, DEFAULT_HOUSE } from './check.ts'
export { Lexicon } from './lexicon/lexicon.ts'
export { RULE_IDS, type RuleId } from './rule-ids.ts'
export type * from './types.ts'
