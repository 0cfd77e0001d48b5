import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { sentenceAt } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'
import { introductionAt } from './introductions.ts'
import { BODY_WORDS, ROLE_WORDS } from './roles.ts'
import { speakersOf } from './speakers.ts'

type Place = FieldText & { at: number }

/** A word of names: where it stands in a story, and its neighbours in the house's names; null where it is in none. */
export type NameWord = { word: string; places: readonly Place[]; partnersInHouse: readonly string[] | null }

/** One spelling of a name: what stands beside it in the story. */
export type Spelling = {
  word: string
  places: readonly Place[]
  /** The names beside it, with their side: `<budi` before, `>malo` behind. */
  partners: ReadonlySet<string>
  /** Offices and ages by which those who bear it are introduced. */
  introductions: ReadonlySet<string>
  /** Sentences of the body that it stands in, by their first token. */
  sentences: ReadonlySet<number>
  /** Whether it speaks somewhere with no other name beside it. */
  speaksAlone: boolean
  isKnown: boolean
  isCanonical: boolean
}

/** Shorter names have too many true neighbours: Herry and Jerry, Rina and Rini. */
const SHORTEST = 5

const isCapitalised = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(token.text)

/** From this frequency on a word with a capital opens a sentence or is an office rather than somebody's name. */
const EVERYDAY = 6
const isOwnName = (word: string, lexicon: Lexicon): boolean =>
  lexicon.band(word) < EVERYDAY && !ROLE_WORDS.has(word) && !BODY_WORDS.has(word)

/**
 * The words of names in a story: those with a capital that are too rare to stand for anything else, and the words of
 * the house's names.
 */
export function nameWordsOf(context: Context): NameWord[] {
  const { lexicon, house } = context
  const found = new Map<string, { places: Place[]; partnersInHouse: string[] | null }>()
  for (const { name } of house.names) {
    for (const [word, partners] of wordsOfName(name)) {
      const known = found.get(word)?.partnersInHouse ?? []
      found.set(word, { places: [], partnersInHouse: [...known, ...partners] })
    }
  }
  for (const text of fieldsOf(context)) {
    for (const [at, token] of text.document.tokens.entries()) {
      if (token.text.length < SHORTEST || !isCapitalised(token)) continue
      const known = found.get(token.text)
      if (known !== undefined) known.places.push({ ...text, at })
      else if (isOwnName(token.lower, lexicon)) {
        found.set(token.text, { places: [{ ...text, at }], partnersInHouse: null })
      }
    }
  }
  return [...found].map(([word, facts]) => ({ word, ...facts }))
}

function wordsOfName(name: string): [word: string, partners: string[]][] {
  const words = name.split(/\s+/)
  return words.flatMap((word, index): [string, string[]][] => {
    if (word.length < SHORTEST) return []
    const [before, after] = [words[index - 1], words[index + 1]]
    return [[word, [...sided('<', before), ...sided('>', after)]]]
  })
}

const sided = (side: '<' | '>', word: string | undefined): string[] =>
  word === undefined ? [] : [side + word.toLowerCase()]

/** What stands beside a word of names wherever it stands. */
export function spellingOf({ word, places, partnersInHouse }: NameWord, context: Context): Spelling {
  const { lexicon } = context
  const lower = word.toLowerCase()
  const inBody = places.filter(({ field }) => field === 'body')
  // In a headline every word may have its capital.
  const inProse = places.filter(({ field }) => field !== 'title')
  return {
    word,
    places,
    partners: new Set([
      ...(partnersInHouse ?? []),
      ...inProse.flatMap(({ document, at }) => partnersAt(document, at, lexicon)),
    ]),
    introductions: new Set(inBody.flatMap(({ document, at }) => introductionAt(document, at) ?? [])),
    sentences: new Set(inBody.map(({ document, at }) => sentenceAt(document, at).from)),
    speaksAlone: speakersOf(context).some(
      ({ first, last }) => first === last && context.body.tokens[first]?.text === word,
    ),
    isKnown: lexicon.isKnown(lower) || lexicon.foreignBand(lower) !== null,
    isCanonical: partnersInHouse !== null,
  }
}

function partnersAt({ tokens }: TextDocument, at: number, lexicon: Lexicon): string[] {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return [
    ...(isCapitalised(before) && isOwnName(before.lower, lexicon) ? sided('<', before.lower) : []),
    ...(isCapitalised(after) && isOwnName(after.lower, lexicon) ? sided('>', after.lower) : []),
  ]
}
