import { KNOWN_ACRONYMS } from '../people/known-acronyms.ts'
import type { Context } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { ledgerOf } from '../time/ledger.ts'
import { monthName, monthNamed } from '../time/names.ts'
import { STANDS_FOR } from '../words/countries.ts'
import { isPersonName } from '../words/person-names.ts'
import { isMadeOf } from './blend.ts'
import { insteadOf, isCapital, placesAtHead } from './instead.ts'
import { isPlaced, type Nameness, namenessIn, REGIONS } from './names.ts'
import { otherPart } from './parts-of-places.ts'

/** A name of the headline that the body does not have; the index of its token, and who or what stands there instead. */
export type NameFault = { at: number; suggestions: readonly string[] }

/** Names that go by two forms. */
const ALIASES: readonly (readonly string[])[] = [
  ['jogja', 'yogya', 'yogyakarta', 'diy'],
  ['solo', 'surakarta'],
  ['dki', 'jakarta'],
  ['sumatra', 'sumatera'],
  ['cina', 'china', 'tiongkok'],
  ['belanda', 'holland'],
  ['minang', 'minangkabau'],
]
const SHORTEST_PART = 4
const MOST_SUGGESTED = 3
/** What stands before or behind a name in a longer word: "kemaduraan", "Kasespim", not the "tual" of "aktual". */
const AFFIXED = /^(?:[ks]e|[kw]a|ber|pe[mn]?g?|trans)?\|(?:nya|an|i|is|isme)?$/

/** The names of the headline that the body does not mention in any form. */
export function missingNames(context: Context): NameFault[] {
  const { title, body, lexicon } = context
  if (title === null) return []
  const isSupported = supportIn(context)
  const { tokens } = title
  const titled = new Set(tokens.map(({ lower }) => lower))
  const isNew = (name: string): boolean => !titled.has(name.toLowerCase())
  const isNamed = (at: number): boolean => {
    const token = tokens[at]
    return token?.kind === 'word' && namenessIn(title, at, lexicon) !== 'word' && isSupported(token.text)
  }
  /** "Melati Anjani": two names of a person, neither of them in the body. */
  const isWholePerson = (at: number): boolean =>
    isPersonName(tokens[at]?.lower ?? '') &&
    namenessIn(title, at + 1, lexicon) !== 'word' &&
    [at, at + 1].every((i) => isCapital(tokens[i]) && !isTitled(tokens, i) && !isSupported(tokens[i].text))
  return tokens.flatMap((token, at) => {
    const { text, lower } = token
    if (!isCapital(token) || text.length < 3 || isTitled(tokens, at) || tokens[at - 1]?.lower === 'bukan')
      return []
    const parts = text.split('-')
    const surest =
      parts.map((part) => namenessIn(title, at, lexicon, part)).sort((a, b) => ORDER[a] - ORDER[b])[0] ??
      'word'
    if (surest === 'word' || parts.some(isSupported)) return otherPart(title, at, body)
    if (monthNamed(text, 'id') !== null) return monthFault(at, body)
    // Behind a name that the body has, any capital is the rest of it: "Lie Mei Ling".
    const suggestions = insteadOf(title, at, body).filter(
      (name) =>
        isNew(name) &&
        ((isNamed(at - 1) && isNamed(at - 2)) ||
          isPlaced(title, at) ||
          isPersonName(name.toLowerCase()) ||
          namenessIn(body, -1, lexicon, name) !== 'word'),
    )
    if (REGIONS.has(lower)) return regionFault(at, suggestions)
    // A name of which the body has the other half, and a listed word that may be none, need something in their stead.
    const isAlone = surest === 'listed' || isNamed(at - 1) || isNamed(at + 1)
    if (suggestions.length > 0 || isWholePerson(at)) return [{ at, suggestions }]
    if (isAlone) return []
    const places = placesAtHead(body).filter(isNew)
    return [{ at, suggestions: surest === 'place' ? places : [] }]
  })
}

/** Whether the body, or the place that it was sent from, has a word in any form: whole, short, spelt out, by its seat. */
function supportIn(context: Context): (word: string) => boolean {
  const { body, story } = context
  const words = new Set(
    body.tokens.flatMap(({ lower }) => [lower, ...lower.split('-'), lower.replace(/nya$/, '')]),
  )
  for (const word of (story.dateline ?? '').toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word)
  for (const name of monthsOf(context)) words.add(name)
  const known = [...words]
  return (word) => {
    const lower = word.toLowerCase().replace(/nya$/, '')
    if (words.has(lower) || KNOWN_ACRONYMS.has(word)) return true
    if (STANDS_FOR.get(lower)?.some((seat) => words.has(seat)) === true) return true
    if (ALIASES.some((names) => names.includes(lower) && names.some((name) => words.has(name)))) return true
    const isAffixed = (other: string) => other.includes(lower) && AFFIXED.test(other.replace(lower, '|'))
    return (lower.length >= SHORTEST_PART && known.some(isAffixed)) || isMadeOf(word, body.tokens)
  }
}

/** The months of the dates in the body, in small letters: "14/6/2025" tells of June. */
function monthsOf(context: Context): string[] {
  const [body] = ledgerOf(context).fields
  const months = (body?.entries ?? []).flatMap((entry) =>
    entry.kind === 'date' ? [entry.written.month] : [],
  )
  return months.map((month) => monthName(month, 'id').toLowerCase())
}

const ORDER: Readonly<Record<Nameness, number>> = { place: 0, unknown: 1, listed: 2, word: 3 }

/** A month of the headline where the body names another in words; a date in figures may be that of a statement. */
function monthFault(at: number, { tokens }: TextDocument): NameFault[] {
  const others = tokens.flatMap(({ text, lower }) =>
    text !== lower && monthNamed(text, 'id') !== null ? [text] : [],
  )
  return others.length === 0 ? [] : [{ at, suggestions: [...new Set(others)].slice(0, MOST_SUGGESTED) }]
}

/** The body may name a town of the region; only another region contradicts it. */
function regionFault(at: number, suggestions: readonly string[]): NameFault[] {
  const regions = suggestions.filter((name) => REGIONS.has(name.toLowerCase()))
  return regions.length === 0 ? [] : [{ at, suggestions: regions }]
}

/** Quoted words of a headline are somebody's or a title. */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
  /^["“”'‘’]$/.test(tokens[at - 1]?.text ?? '') || /^["“”'‘’]$/.test(tokens[at + 1]?.text ?? '')
