import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'

const MOST_REMEMBERED = 20_000

/** The outermost prefix of a word without clitics; empty where it has none. */
const outermost: (word: string, lexicon: Lexicon) => string = remembering((word, lexicon) => {
  const analysis = lexicon.analyse(word)
  return (analysis === null || analysis.clitics.length > 0 ? '' : analysis.prefixes[0]) ?? ''
}, MOST_REMEMBERED)

/** A verb with meN-; "menteri" only begins like one. */
export function isActiveVerb(word: string, lexicon: Lexicon): boolean {
  if (!word.startsWith('me')) return false
  const prefix = outermost(word, lexicon)
  return prefix === 'me' || prefix === 'memper'
}

/** A verb with di-; "dinas" only begins like one. */
export function isPassiveVerb(word: string, lexicon: Lexicon): boolean {
  if (!word.startsWith('di')) return false
  const prefix = outermost(word, lexicon)
  return prefix === 'di' || prefix === 'diper'
}

/** A verb with ber-: bertemu, berharap. */
export const isMiddleVerb = (word: string, lexicon: Lexicon): boolean =>
  word.startsWith('be') && outermost(word, lexicon) === 'ber'
