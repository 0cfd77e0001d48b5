import type { Lexicon } from '../lexicon/lexicon.ts'
import { wordSet } from '../text/word-set.ts'
import { monthNamed } from '../time/names.ts'
import { zoneOfPlace } from '../time/zones.ts'
import { COUNTRIES, SEATS } from '../words/countries.ts'

/** Capitals and seats that stand for a state or a body, abbreviations of states, and words by which peoples go. */
export const METONYMS = wordSet(
  `washington beijing moskow london tokyo paris berlin kyiv roma madrid delhi canberra ankara riyadh teheran kremlin
  pentagon senayan istana asia eropa afrika amerika nusantara`,
)

/** Islands and lands whose towns a body may name instead. */
export const REGIONS = wordSet(
  `madura nias flores sumba lombok bali papua maluku sulawesi kalimantan sumatera sumatra jawa timor toraja minahasa
  halmahera seram buru bangka belitung mentawai natuna minangkabau tapanuli banyumas priangan`,
)

/**
 * How surely a word of a headline, where everything has a capital, is a name: a place or a month, what no dictionary
 * has, what is listed and yet no root nor made of one, or a word of the language.
 */
export type Nameness = 'place' | 'unknown' | 'listed' | 'word'

export function namenessOf(text: string, lexicon: Lexicon): Nameness {
  const lower = text.toLowerCase()
  if (METONYMS.has(lower) || SEATS.has(lower)) return 'word'
  if (COUNTRIES.has(lower)) return 'place'
  const isRoot = lexicon.isRoot(lower)
  if (zoneOfPlace(text, '') !== null || monthNamed(text, 'id') !== null) return isRoot ? 'listed' : 'place'
  if (lexicon.foreignBand(lower) !== null) return 'word'
  const known = lexicon.knowledge(lower)
  if (known === 'unknown') return isColloquial(lower, lexicon) ? 'word' : 'unknown'
  return known === 'listed' && !isRoot && lexicon.analyse(lower) === null ? 'listed' : 'word'
}

/** "Dibalikin", "nunggak", "ngaku": spoken forms of known words. */
function isColloquial(lower: string, lexicon: Lexicon): boolean {
  const bare = lower.replace(/^(?:di|ke|nge)/, '').replace(/(?:in|an)$/, '')
  if (bare.length > 2 && bare !== lower && lexicon.isKnown(bare)) return true
  return NASALS.some(([nasal, stems]) =>
    stems.some(
      (stem) =>
        lower.startsWith(nasal) && lexicon.isRoot(stem + lower.slice(nasal.length).replace(/in$/, '')),
    ),
  )
}

const NASALS: readonly (readonly [nasal: string, stems: readonly string[]])[] = [
  ['ng', ['', 'k', 'g']],
  ['ny', ['s', 'c']],
  ['n', ['t', 'd']],
  ['m', ['p', 'b']],
]
