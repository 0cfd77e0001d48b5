import type { Lexicon } from '../lexicon/lexicon.ts'
import { oddsOf } from '../lexicon/odds.ts'
import { eachFingerRepair, eachFingerSlip } from '../lexicon/slips.ts'
import { tracesOf } from '../lexicon/traces.ts'

/** A word beside a far likelier one. `score`: the other's odds, in doublings; `isDoubtful`: the gap is wide. */
export type RareForm = { suggestions: readonly string[]; score: number; isDoubtful: boolean }

/**
 * By how many doublings the other word must be likelier to be named, and to make a doubt of it: for a listed word that
 * is ranked, for a root and for another form that no list ranks, for a word that is made of a root, for a long one of
 * these. Measured on 300,000 words of print, whose sound ones of this kind stand in `SOUND_WORDS`.
 */
const GAPS = {
  listed: { named: 6.5, doubtful: 10 },
  root: { named: 7, doubtful: 10 },
  form: { named: 5.5, doubtful: 10 },
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
  if (lexicon.band(word) > 0) return misreadOf(lexicon).get(word) ?? null
  const own = oddsOf(word, lexicon)
  if (own === null) return null
  const gaps = gapsOf(word, lexicon)
  const found: Found = new Map()
  eachFingerRepair(word, tracesOf(lexicon), (candidate, likelihood) => {
    const band = lexicon.listedBand(candidate)
    if (band !== null) keep(found, candidate, oddsAgainst(word, { word: candidate, band }, likelihood))
  })
  return ranked(found, own, gaps)
}

function gapsOf(word: string, lexicon: Lexicon): Gaps {
  if (lexicon.isListed(word)) return lexicon.isRoot(word) ? GAPS.root : GAPS.form
  return word.length < LONG ? GAPS.made : GAPS.long
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

/** Only so common a word (odds) can be so many doublings likelier than another that is ranked. */
const COMMON = 5
const misread = new WeakMap<Lexicon, ReadonlyMap<string, RareForm>>()

/**
 * The ranked words that are rather slips of common ones. Made once, from the common words outwards: those are two
 * thousand, and the ranked words of a story are nearly all of them.
 */
function misreadOf(lexicon: Lexicon): ReadonlyMap<string, RareForm> {
  const known = misread.get(lexicon)
  if (known !== undefined) return known
  const found = new Map<string, Found>()
  for (const common of lexicon.listed()) {
    const band = lexicon.band(common)
    if (band < COMMON) continue
    eachFingerSlip(common, tracesOf(lexicon), (slip, likelihood) => {
      if (lexicon.band(slip) === 0 || slip === common) return
      const others = found.get(slip) ?? new Map<string, number>()
      keep(others, common, oddsAgainst(slip, { word: common, band }, likelihood))
      found.set(slip, others)
    })
  }
  const forms = [...found].flatMap(([word, others]): [string, RareForm][] => {
    const form = ranked(others, lexicon.band(word), GAPS.listed)
    return form === null ? [] : [[word, form]]
  })
  const made = new Map(forms)
  misread.set(lexicon, made)
  return made
}
