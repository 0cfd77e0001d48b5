import type { Lexicon } from './lexicon.ts'
import type { Suggestion } from './suggest.ts'

/** Two slips are rarer than one; in doublings, against the odds of the word. */
const TWO_SLIPS = -3
/** Only words that a ranked list has: two slips lead from anything to something. */
const LEAST_BAND = 2

/** A word and the set of its letters, a bit each. */
type Entry = { word: string; letters: number }
type Buckets = ReadonlyMap<string, readonly Entry[]>
const built = new WeakMap<Lexicon, Buckets>()

const keyOf = (first: string, length: number): string => `${first}${length}`

/** Ranked words by first letter and length, built when a text first needs them. */
function bucketsOf(lexicon: Lexicon): Buckets {
  const known = built.get(lexicon)
  if (known !== undefined) return known
  const buckets = new Map<string, Entry[]>()
  for (const word of lexicon.listed()) {
    if (word.length < 5 || lexicon.band(word) < LEAST_BAND) continue
    const key = keyOf(word.charAt(0), word.length)
    const bucket = buckets.get(key)
    const entry = { word, letters: lettersOf(word) }
    if (bucket === undefined) buckets.set(key, [entry])
    else bucket.push(entry)
  }
  built.set(lexicon, buckets)
  return buckets
}

/** Ranked words two slips away that begin alike. */
export function twoSlipsAway(word: string, lexicon: Lexicon): Suggestion[] {
  const buckets = bucketsOf(lexicon)
  const letters = lettersOf(word)
  const lengths = [-2, -1, 0, 1, 2].map((difference) => word.length + difference)
  return lengths
    .flatMap((length) => buckets.get(keyOf(word.charAt(0), length)) ?? [])
    .filter((other) => differing(other.letters, letters) <= MOST_DIFFERING && isWithinTwo(word, other.word))
    .map((other) => ({
      word: other.word,
      score: lexicon.band(other.word) + TWO_SLIPS,
      slip: 'two' as const,
    }))
}

/** Two slips change two letters for two others at most. */
const MOST_DIFFERING = 4

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** How many letters only one of two words has. */
function differing(a: number, b: number): number {
  let count = 0
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Whether two words are at most two slips apart, a swap of neighbours counted as one. */
function isWithinTwo(a: string, b: string, left = 2): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA === restB) return true
  if (left === 0 || Math.abs(restA.length - restB.length) > left) return false
  if (restA[0] === restB[1] && restA[1] === restB[0] && restA.length > 1) {
    if (isWithinTwo(restA.slice(2), restB.slice(2), left - 1)) return true
  }
  return (
    isWithinTwo(restA.slice(1), restB.slice(1), left - 1) ||
    isWithinTwo(restA.slice(1), restB, left - 1) ||
    isWithinTwo(restA, restB.slice(1), left - 1)
  )
}
