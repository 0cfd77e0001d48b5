import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import { monthNamed } from '../time/names.ts'
import { zoneOfPlace } from '../time/zones.ts'
import { COUNTRIES, SEATS } from '../words/countries.ts'
import { isPersonName } from '../words/person-names.ts'

/** Seats that stand for a state or a body, beside those of the states below, and continents. */
const METONYMS = wordSet(
  'washington beijing berlin riyadh pentagon senayan istana asia eropa afrika amerika nusantara',
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

/** The same where it stands: behind "di" or "Polda" a rare word is a place, and a place that is a word as well no doubt. */
export function namenessIn(
  { tokens }: TextDocument,
  at: number,
  lexicon: Lexicon,
  word = tokens[at]?.text ?? '',
): Nameness {
  const lower = word.toLowerCase()
  if (METONYMS.has(lower) || SEATS.has(lower)) return 'word'
  const nameness = namenessOf(word, lexicon)
  const before = tokens[at - 1]?.lower ?? ''
  if (nameness === 'listed' && BEFORE_PLACES.test(before) && zoneOfPlace(word, '') !== null) return 'place'
  const isPlace = isPlaced({ tokens }, at) && lexicon.band(lower) <= RAREST_BAND
  return nameness === 'word' && (isPlace || isPersonName(lower)) ? 'listed' : nameness
}

/** Whether a word stands where only a place can: whatever has a capital there is its name. */
export const isPlaced = ({ tokens }: Pick<TextDocument, 'tokens'>, at: number): boolean =>
  /^(?:di|ke|asal)$/.test(tokens[at - 1]?.lower ?? '')

/** Prepositions of place, and bodies and offices that bear the name of theirs. */
const BEFORE_PLACES =
  /^(?:di|ke|dari|asal|(?:ka)?pol(?:da|res|sek)\p{L}*|kejati|kejari|pem(?:prov|kab|kot)|bupati|kabupaten|kota|kecamatan|desa|bandara)$/u
const RAREST_BAND = 3

function namenessOf(text: string, lexicon: Lexicon): Nameness {
  const lower = text.toLowerCase()
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
