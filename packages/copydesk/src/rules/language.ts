import type { Rule } from '../rule.ts'
import { appositionComma } from './apposition-comma.ts'
import { conjunctionOpening } from './conjunction-opening.ts'
import { diPrefix } from './di-prefix.ts'
import { diPreposition } from './di-preposition.ts'
import { doubledWord } from './doubled-word.ts'
import { foreignWord } from './foreign-word.ts'
import { houseChoice } from './house-choice.ts'
import { housePattern } from './house-pattern.ts'
import { houseWord } from './house-word.ts'
import { lostSubject } from './lost-subject.ts'
import { nonstandard } from './nonstandard.ts'
import { numberFormat } from './number-format.ts'
import { pairedWords } from './paired-words.ts'
import { pasteResidue } from './paste-residue.ts'
import { pleonasm } from './pleonasm.ts'
import { punctMissing } from './punct-missing.ts'
import { punctSpace } from './punct-space.ts'
import { unbalancedQuote } from './unbalanced-quote.ts'
import { runOn, shiftedBreak, spelling, splitWord } from './word-rules.ts'

/** The rules of language: words, then marks, then sentences, then what the house has chosen. */
export const LANGUAGE_RULES: readonly Rule[] = [
  spelling,
  runOn,
  shiftedBreak,
  splitWord,
  doubledWord,
  diPrefix,
  diPreposition,
  nonstandard,
  numberFormat,
  punctSpace,
  punctMissing,
  unbalancedQuote,
  pairedWords,
  lostSubject,
  appositionComma,
  conjunctionOpening,
  pleonasm,
  pasteResidue,
  foreignWord,
  houseChoice,
  houseWord,
  housePattern,
]
