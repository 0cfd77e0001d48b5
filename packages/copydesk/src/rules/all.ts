import type { Rule } from '../rule.ts'
import { runOn, shiftedBreak, spelling, splitWord } from './word-rules.ts'

/** Every rule, in the order in which they are asked: words, then sentences, then the story and its record. */
export const RULES: readonly Rule[] = [spelling, runOn, shiftedBreak, splitWord]
