import { KNOWN_ACRONYMS } from '../people/known-acronyms.ts'
import type { Context } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { ledgerOf } from '../time/ledger.ts'
import { monthName, monthNamed } from '../time/names.ts'
import { STANDS_FOR } from '../words/countries.ts'
import { isMadeOf } from './blend.ts'
import { insteadOf, placesAtHead } from './instead.ts'
import { METONYMS, type Nameness, namenessOf, REGIONS } from './names.ts'

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
const RAREST_BAND = 3

/** The names of the headline that the body does not mention in any form. */
export function missingNames(context: Context): NameFault[] {
  const { title, body, story, lexicon } = context
  if (title === null) return []
  const words = new Set(
    body.tokens.flatMap(({ lower }) => [lower, ...lower.split('-'), lower.replace(/nya$/, '')]),
  )
  for (const word of (story.dateline ?? '').toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word)
  for (const name of monthsOf(context)) words.add(name)
  const known = [...words].join(' ')
  const titled = new Set(title.tokens.map(({ lower }) => lower))
  const isSupported = (word: string): boolean => {
    const lower = word.toLowerCase().replace(/nya$/, '')
    if (words.has(lower) || KNOWN_ACRONYMS.has(word)) return true
    if (STANDS_FOR.get(lower)?.some((seat) => words.has(seat)) === true) return true
    if (ALIASES.some((names) => names.includes(lower) && names.some((name) => words.has(name)))) return true
    return (lower.length >= SHORTEST_PART && known.includes(lower)) || isMadeOf(word, body.tokens)
  }
  // A rare word behind "di" is a place, whatever else it may mean.
  const namenessIn = ({ tokens }: TextDocument, at: number, word: string): Nameness => {
    const nameness = namenessOf(word, lexicon)
    const isRare = lexicon.band(word.toLowerCase()) <= RAREST_BAND && tokens[at - 1]?.lower === 'di'
    return nameness === 'word' && isRare && !METONYMS.has(word.toLowerCase()) ? 'listed' : nameness
  }
  const isNamed = (at: number): boolean => {
    const text = title.tokens[at]?.text ?? ''
    return namenessOf(text, lexicon) !== 'word' && isSupported(text)
  }
  return title.tokens.flatMap(({ kind, text, lower }, at) => {
    if (kind !== 'word' || text === lower || text.length < 3 || isTitled(title.tokens, at)) return []
    const parts = text.split('-')
    const surest =
      parts.map((part) => namenessIn(title, at, part)).sort((a, b) => ORDER[a] - ORDER[b])[0] ?? 'word'
    if (surest === 'word' || parts.some(isSupported)) return directionFault(title, at, body)
    // Behind a name that the body has, any capital is the rest of it: "Lie Mei Ling".
    if (monthNamed(text, 'id') !== null) return monthFault(at, body)
    const suggestions = insteadOf(title, at, body).filter(
      (name) => (isNamed(at - 1) && isNamed(at - 2)) || namenessOf(name, lexicon) !== 'word',
    )
    if (REGIONS.has(lower)) return regionFault(at, suggestions)
    // A name of which the body has the other half, and a listed word that may be none, need something in their stead.
    const isAlone = surest === 'listed' || isNamed(at - 1) || isNamed(at + 1)
    if (suggestions.length > 0 || isAlone) return suggestions.length > 0 ? [{ at, suggestions }] : []
    const places = placesAtHead(body).filter((place) => !titled.has(place.toLowerCase()))
    return [{ at, suggestions: surest === 'place' ? places : [] }]
  })
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

const DIRECTIONS = wordSet('barat timur utara selatan tengah tenggara')

/** "Lombok Barat" over a body that knows "Lombok Timur" only. */
function directionFault(title: TextDocument, at: number, { tokens }: TextDocument): NameFault[] {
  const [place, direction] = [title.tokens[at], title.tokens[at + 1]]
  if (place === undefined || direction === undefined || !DIRECTIONS.has(direction.lower)) return []
  const found = tokens.flatMap(({ lower }, i) => (lower === place.lower ? [tokens[i + 1]] : []))
  const others = found.filter((token) => token !== undefined && DIRECTIONS.has(token.lower))
  if (others.length === 0 || found.length > others.length) return []
  if (others.some((token) => token?.lower === direction.lower)) return []
  return [{ at: at + 1, suggestions: [...new Set(others.flatMap((token) => token?.text ?? []))] }]
}

/** Quoted words of a headline are somebody's or a title. */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
  /^["“”'‘’]$/.test(tokens[at - 1]?.text ?? '') || /^["“”'‘’]$/.test(tokens[at + 1]?.text ?? '')
