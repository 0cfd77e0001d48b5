import type { Lexicon } from '../lexicon/lexicon.ts'
import { oddsOf } from '../lexicon/odds.ts'
import { eachFingerRepair, eachFingerSlip } from '../lexicon/slips.ts'
import { fitsIn } from '../lexicon/triples.ts'

/** A word beside a far likelier one. `score`: the other's odds, in doublings; `isDoubtful`: the gap is wide. */
export type RareForm = { suggestions: readonly string[]; score: number; isDoubtful: boolean }

/**
 * By how many doublings the other word must be likelier to be named, and to make a doubt of it: for a listed word that is
 * ranked or not, for one that is made of a root, for a long one of these. Measured on 40,000 sound words, of which a dozen are named.
 */
const GAPS = {
  listed: { named: 9, doubtful: 10 },
  unranked: { named: 8, doubtful: 10 },
  made: { named: 5.5, doubtful: 7 },
  long: { named: 4.5, doubtful: 7 },
}
type Gaps = (typeof GAPS)[keyof typeof GAPS]
const LONG = 10
/** A first letter is rarely wrong. */
const FIRST_LETTER = 2

/**
 * Whether a known word is so much rarer than one that a slip makes of it that the other was meant: `searang` is se-
 * and arang, and meant is `sekarang`. Null for a word that stands for itself.
 */
export function rareForm(word: string, lexicon: Lexicon): RareForm | null {
  if (word.includes('-') || lexicon.foreignBand(word) !== null) return null
  if (lexicon.isListed(word)) return misreadOf(lexicon).get(word) ?? null
  const own = oddsOf(word, lexicon)
  if (own === null) return null
  const found: Found = new Map()
  eachFingerRepair(word, fitsIn(lexicon), (candidate, likelihood) => {
    const band = lexicon.listedBand(candidate)
    if (band !== null) keep(found, candidate, oddsAgainst(word, { word: candidate, band }, likelihood))
  })
  return ranked(found, own, word.length < LONG ? GAPS.made : GAPS.long)
}

type Found = Map<string, number>

type Ranked = { word: string; band: number }

function oddsAgainst(word: string, other: Ranked, likelihood: number): number {
  return other.band + likelihood - (other.word.charAt(0) === word.charAt(0) ? 0 : FIRST_LETTER)
}

function keep(found: Found, candidate: string, score: number): void {
  found.set(candidate, Math.max(score, found.get(candidate) ?? score))
}

function ranked(found: Found, own: number, { named, doubtful }: Gaps): RareForm | null {
  const far = [...found].filter(([, score]) => score - own >= named).sort(([, a], [, b]) => b - a)
  const [best] = far
  if (best === undefined) return null
  const suggestions = far.slice(0, 3).map(([other]) => other)
  return { suggestions, score: best[1], isDoubtful: best[1] - own >= doubtful }
}

/** Only so common a word (odds) can be eight doublings likelier than another that is listed. */
const COMMON = 5
const misread = new WeakMap<Lexicon, ReadonlyMap<string, RareForm>>()

/** A shorter form than this is as likely a slip that a source took for a word. */
const SHORTEST_VOUCHED = 7

/** A form that is listed for its own sake, neither as a root nor for its frequency: a source vouches for it. */
const isVouched = (word: string, lexicon: Lexicon): boolean =>
  word.length >= SHORTEST_VOUCHED && lexicon.band(word) === 0 && !lexicon.isRoot(word)

/**
 * The listed words that are rather slips of common ones. Made once, from the common words outwards: those are a
 * thousand, and the listed words of a story are all of them.
 */
function misreadOf(lexicon: Lexicon): ReadonlyMap<string, RareForm> {
  const known = misread.get(lexicon)
  if (known !== undefined) return known
  const found = new Map<string, Found>()
  for (const common of lexicon.listed()) {
    const band = lexicon.band(common)
    if (band < COMMON) continue
    eachFingerSlip(common, (slip, likelihood) => {
      if (!lexicon.isListed(slip) || slip === common || isVouched(slip, lexicon)) return
      const others = found.get(slip) ?? new Map<string, number>()
      keep(others, common, oddsAgainst(slip, { word: common, band }, likelihood))
      found.set(slip, others)
    })
  }
  const forms = [...found].flatMap(([word, others]): [string, RareForm][] => {
    const form = ranked(others, lexicon.band(word), lexicon.band(word) === 0 ? GAPS.unranked : GAPS.listed)
    return form === null ? [] : [[word, form]]
  })
  const made = new Map(forms)
  misread.set(lexicon, made)
  return made
}
