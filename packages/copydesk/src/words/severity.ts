import { isSameRow } from '../lexicon/slips.ts'
import type { Severity } from '../types.ts'
import type { WordVerdict } from './single-faults.ts'

/** A word of one or two letters is too short to judge. */
export const SHORTEST = 3
/** Score of a repair, in doublings, from which an unknown word is an error, and from which it is a doubt. */
const SURE = 6
export const LIKELY = 3
/** Three letters are one slip from many words: only the commonest count. */
const SURE_SHORT = 13
const LIKELY_SHORT = 5
/** What nothing common is near to is shown, and neither called wrong nor doubted: it is as often sound as not. */
const LEAST_SHOWN = -6
/** Nobody's slip; so long a word is in no list, and nearly always several words. */
const ENDLESS = 16
/** Two words without their blank: a long one may be what nobody has listed. */
const LEAST_CUT = -14
/** A word that is only rare, and one beside a likelier one to which no finger strays so easily. */
const LEAST_RARE = 3.5
const LEAST_ODD = 5.5

/**
 * How sure it is that a word is wrong; null where nothing should be said: an unknown word that nothing is near to is
 * a sound one that no list has.
 */
export function severityOf(
  { kind, score, suggestions: [first = ''] }: WordVerdict,
  word: string,
): Severity | null {
  if (kind === 'sound') return null
  if (kind === 'foreign') return 'style'
  if (kind === 'rare' || kind === 'unusual') {
    const least = kind === 'unusual' || isOneChanged(word, first) ? LEAST_ODD : LEAST_RARE
    return score < least ? null : kind === 'rare' ? 'warning' : 'style'
  }
  if (kind === 'run-on') {
    if (score < LEAST_CUT) return null
    return score >= 0 ? 'error' : score >= -LIKELY ? 'warning' : 'style'
  }
  return severityOfUnknown(score, word)
}

function severityOfUnknown(score: number, word: string): Severity | null {
  if (word.length === SHORTEST) {
    return score >= SURE_SHORT ? 'error' : score >= LIKELY_SHORT ? 'style' : null
  }
  if (score >= SURE) return 'error'
  if (score >= LIKELY) return 'warning'
  return score >= LEAST_SHOWN || word.length >= ENDLESS ? 'style' : null
}

/** Whether two words differ in one letter that stands in another row of the keyboard. */
function isOneChanged(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  const changed = [...word].map((_, at) => at).filter((at) => word.charAt(at) !== other.charAt(at))
  const [at = 0] = changed
  return changed.length === 1 && !isSameRow(word.charAt(at), other.charAt(at))
}
