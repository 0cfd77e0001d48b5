import type { Lexicon } from '../lexicon/lexicon.ts'
import { oddsOf } from '../lexicon/odds.ts'

/** A verb of a root in -k whose suffix -kan lost its own k: menaikan, ditunjukan. */
const SHORT = /^((?:me|di|ku|kau|ter)[a-z]+k)an$/
/** By how many doublings the full form must be likelier where the short one is a verb itself: mengajukan is of aju. */
const LIKELIER = 3

/**
 * The verb with both its k's: `menaikan` gives `menaikkan`, `ditunjukan` `ditunjukkan`; null for any other word.
 * Source: Tata Bahasa Baku, 4th edition: -kan is joined whole, and no verb with meng- or di- ends in -an.
 */
export function doubledK(word: string, lexicon: Lexicon): string | null {
  const [, stem] = SHORT.exec(word) ?? []
  if (stem === undefined) return null
  const right = `${stem}kan`
  const made = lexicon.analyse(right)
  if (made?.suffix !== 'kan' || !made.root.endsWith('k')) return null
  const own = lexicon.analyse(word)
  if (own === null) return right
  const odds = oddsOf(right, lexicon) ?? 0
  return odds - (oddsOf(word, lexicon) ?? 0) >= LIKELIER && lexicon.band(own.root) < lexicon.band(made.root)
    ? right
    : null
}
