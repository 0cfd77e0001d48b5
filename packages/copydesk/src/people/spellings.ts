import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context } from '../rule.ts'
import type { Token } from '../text/tokens.ts'
import { BODY_WORDS, ROLE_WORDS } from './roles.ts'

/** One spelling of a name in a story: where it stands, and which capitalised words stand beside it. */
export type Spelling = { word: string; places: number[]; partners: ReadonlySet<string>; isCanonical: boolean }

/** Shorter names have too many true neighbours: Herry and Jerry, Rina and Rini. */
const SHORTEST = 5

const isCapitalised = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(token.text)

/** From this frequency on a word with a capital opens a sentence or is an office rather than somebody's name. */
const EVERYDAY = 6
const isOwnName = (word: string, lexicon: Lexicon): boolean =>
  lexicon.band(word) < EVERYDAY && !ROLE_WORDS.has(word) && !BODY_WORDS.has(word)

/** The spellings of names in the body: capitalised words that no dictionary has, and the words of the house's names. */
export function spellingsOf({ body, lexicon, house }: Context): Spelling[] {
  const spellings = new Map<string, { places: number[]; partners: Set<string>; isCanonical: boolean }>()
  for (const word of house.names.flatMap(({ name }) => name.split(/\s+/))) {
    if (word.length >= SHORTEST) spellings.set(word, { places: [], partners: new Set(), isCanonical: true })
  }
  for (const [at, token] of body.tokens.entries()) {
    if (!isCapitalised(token) || token.text.length < SHORTEST) continue
    let spelling = spellings.get(token.text)
    if (spelling === undefined) {
      if (lexicon.isKnown(token.lower)) continue
      spelling = { places: [], partners: new Set(), isCanonical: false }
      spellings.set(token.text, spelling)
    }
    spelling.places.push(at)
    for (const partner of [body.tokens[at - 1], body.tokens[at + 1]]) {
      if (isCapitalised(partner) && isOwnName(partner.lower, lexicon)) spelling.partners.add(partner.lower)
    }
  }
  return [...spellings].map(([word, facts]) => ({ word, ...facts }))
}

/** A bucket of more spellings holds no typing mistakes but a list of like words. */
const MOST_IN_BUCKET = 8

/** Pairs of spellings one slip apart. Linear in their number: likes meet in the bucket of a word with one letter left out. */
export function likePairs(spellings: readonly Spelling[]): [Spelling, Spelling][] {
  const buckets = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const { word } = spelling
    const keys = new Set([word])
    for (let i = 1; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1))
    for (const key of keys) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, [spelling])
      else bucket.push(spelling)
    }
  }
  const pairs = new Map<string, [Spelling, Spelling]>()
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > MOST_IN_BUCKET) continue
    for (const [index, a] of bucket.entries()) {
      for (const b of bucket.slice(index + 1))
        if (isOneSlip(a.word, b.word)) pairs.set(`${a.word} ${b.word}`, [a, b])
    }
  }
  return [...pairs.values()]
}

/** One letter left out, put in, changed or swapped with its neighbour, the first letter untouched. */
function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (i === 0) return false
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}
