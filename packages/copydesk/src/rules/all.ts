import { ENGLISH_RULES } from '../english/rules.ts'
import type { Rule } from '../rule.ts'
import { JOURNALISM_RULES } from './journalism.ts'
import { LANGUAGE_RULES } from './language.ts'

/** Every rule, in the order in which they are asked: words, then sentences, then the story and its record. */
export const RULES: readonly Rule[] = [...LANGUAGE_RULES, ...ENGLISH_RULES, ...JOURNALISM_RULES]
