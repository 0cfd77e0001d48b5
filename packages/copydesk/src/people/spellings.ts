import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context } from '../rule.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { sentenceAt } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'
import { introductionAt } from './introductions.ts'
import { BODY_WORDS, ROLE_WORDS } from './roles.ts'
import { speakersOf } from './speakers.ts'

type Place = FieldText & { at: number }

/** One spelling of a name in a story: where it stands and what stands beside it. */
export type Spelling = {
  word: string
  places: Place[]
  /** The names beside it, with their side: `<budi` before, `>malo` behind. */
  partners: Set<string>
  /** Offices and ages by which those who bear it are introduced. */
  introductions: Set<string>
  /** Sentences that it stands in, by their first token. */
  sentences: Set<number>
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

const isListed = (word: string, lexicon: Lexicon): boolean =>
  lexicon.isKnown(word) || lexicon.foreignBand(word) !== null

/**
 * The spellings of names in a story: capitalised words that no dictionary has or that are too rare to stand for
 * anything else, and the words of the house's names.
 */
export function spellingsOf(context: Context): Spelling[] {
  const { lexicon, house } = context
  const spellings = new Map<string, Spelling>()
  for (const { name } of house.names) addCanonical(spellings, name.split(/\s+/), lexicon)
  const alone = speakingAlone(context)
  for (const text of fieldsOf(context)) {
    for (const [at, token] of text.document.tokens.entries()) {
      if (!isCapitalised(token) || token.text.length < SHORTEST) continue
      // In a headline every word may have its capital.
      const partners = text.field === 'title' ? [] : partnersAt(text, at, lexicon)
      const speaksAlone = text.field === 'body' && alone.has(at)
      let spelling = spellings.get(token.text)
      if (spelling === undefined) {
        const isKnown = isListed(token.lower, lexicon)
        if (isKnown && !isOwnName(token.lower, lexicon)) continue
        spelling = spellingOf(token.text, { isKnown, isCanonical: false })
        spellings.set(token.text, spelling)
      }
      addPlace(spelling, { ...text, at }, partners)
      spelling.speaksAlone ||= speaksAlone
    }
  }
  return [...spellings.values()]
}

const spellingOf = (word: string, facts: Pick<Spelling, 'isKnown' | 'isCanonical'>): Spelling => ({
  word,
  places: [],
  partners: new Set(),
  introductions: new Set(),
  sentences: new Set(),
  speaksAlone: false,
  ...facts,
})

function addCanonical(spellings: Map<string, Spelling>, words: readonly string[], lexicon: Lexicon): void {
  for (const [index, word] of words.entries()) {
    if (word.length < SHORTEST) continue
    const isKnown = isListed(word.toLowerCase(), lexicon)
    const spelling = spellings.get(word) ?? spellingOf(word, { isKnown, isCanonical: true })
    const [before, after] = [words[index - 1], words[index + 1]]
    if (before !== undefined) spelling.partners.add(`<${before.toLowerCase()}`)
    if (after !== undefined) spelling.partners.add(`>${after.toLowerCase()}`)
    spellings.set(word, spelling)
  }
}

function addPlace(spelling: Spelling, place: Place, partners: readonly string[]): void {
  spelling.places.push(place)
  for (const partner of partners) spelling.partners.add(partner)
  if (place.field !== 'body') return
  const introduction = introductionAt(place.document, place.at)
  if (introduction !== null) spelling.introductions.add(introduction)
  spelling.sentences.add(sentenceAt(place.document, place.at).from)
}

function partnersAt({ document: { tokens } }: FieldText, at: number, lexicon: Lexicon): string[] {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const partners: string[] = []
  if (isCapitalised(before) && isOwnName(before.lower, lexicon)) partners.push(`<${before.lower}`)
  if (isCapitalised(after) && isOwnName(after.lower, lexicon)) partners.push(`>${after.lower}`)
  return partners
}

const speakingAlone = (context: Context): ReadonlySet<number> =>
  new Set(speakersOf(context).flatMap(({ first, last }) => (first === last ? [first] : [])))
