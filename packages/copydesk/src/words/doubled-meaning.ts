import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import type { Range } from '../text/sentences.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { doubledLink, OPENS_LINK, openList, placeOfPlace } from './doubled-links.ts'
import { startsOf } from './openings.ts'
import { undergone } from './undergone.ts'

/** A run of tokens that says one thing twice, and what says it once, the likeliest first. */
export type Doubled = { first: number; last: number; rights: string[] }

const DEGREES = wordSet('sangat amat terlalu teramat paling')
/** "sekali" is also once: "paling banyak sekali sebulan", "sekali lagi". */
const ONCE =
  /^(?:sehari|semalam|seminggu|sepekan|sebulan|setahun|sejam|semusim|dalam|lagi|pun|dua|tiga|tempuh|jalan|duduk)$/u
const ASKED = wordSet('apa siapa mana kapan berapa bagaimana')
const ENDS_OF_WAY = wordSet('atas bawah depan belakang')
/** What may follow a way that nothing stands at the end of: "naik ke atas dengan tali", not "naik ke atas kapal". */
const FOLLOWS_WAY = wordSet(
  'melalui lewat dengan ketika saat untuk dan lalu setelah sebelum karena oleh menggunakan sambil secara sejak hingga sampai agar sehingga tetapi namun yang pada',
)

/** Whether a phrase such as "naik ke atas" ends there, so that its end says nothing new. */
export function isWholeWay(document: TextDocument, last: number): boolean {
  if (!ENDS_OF_WAY.has(lowerAt(document, last)) || lowerAt(document, last - 1) !== 'ke') return true
  const next = document.tokens[last + 1]
  return next === undefined || next.kind === 'punctuation' || FOLLOWS_WAY.has(next.lower)
}

/** "apa pun juga", "siapa pun juga" are one word each. */
export const isAnyAtAll = (document: TextDocument, first: number): boolean =>
  lowerAt(document, first) === 'pun' && ASKED.has(lowerAt(document, first - 1))

const written = ({ text, tokens }: TextDocument, first: number, last: number): string =>
  text.slice(tokens[first]?.start, tokens[last]?.end)

/** "sangat sempit sekali": a degree before a word and behind it. */
function twiceVery(document: TextDocument, at: number): Doubled | null {
  if (!DEGREES.has(lowerAt(document, at)) || lowerAt(document, at + 2) !== 'sekali') return null
  const word = lowerAt(document, at + 1)
  if (word === '' || ONCE.test(lowerAt(document, at + 3))) return null
  return {
    first: at,
    last: at + 2,
    rights: [written(document, at, at + 1), written(document, at + 1, at + 2)],
  }
}

/** Words between "hanya" and "saja" at most. */
const MOST_BETWEEN = 4

/** "tidak hanya mengutang saja, tetapi juga" is a figure of speech. */
const DENIALS = wordSet('tidak bukan tak tidaklah bukanlah')

/** "hanya tujuh peserta saja". */
function onlyAndOnly(document: TextDocument, at: number, to: number): Doubled | null {
  if (lowerAt(document, at) !== 'hanya' || DENIALS.has(lowerAt(document, at - 1))) return null
  for (let i = at + 2; i <= at + 1 + MOST_BETWEEN && i < to; i++) {
    const token = document.tokens[i]
    if (token?.kind === 'punctuation') return null
    if (token?.lower !== 'saja') continue
    if (ASKED.has(lowerAt(document, i - 1))) return null
    return { first: at, last: i, rights: [written(document, at, i - 1), written(document, at + 1, i)] }
  }
  return null
}

/** "saling serang-menyerang", "saling berpeluk-pelukan": the doubled form is mutual by itself. */
function twiceMutual(document: TextDocument, at: number): Doubled | null {
  if (lowerAt(document, at) !== 'saling') return null
  const doubled = lowerAt(document, at + 1)
  const [, active] = /^\p{L}+-(me\p{L}+)$/u.exec(doubled) ?? []
  const [, root] = /^ber(\p{L}+)-\1an$/u.exec(doubled) ?? []
  const verb = active ?? (root === undefined ? '' : `ber${root}an`)
  if (verb === '') return null
  const word = written(document, at + 1, at + 1)
  return { first: at, last: at + 1, rights: [`${written(document, at, at)} ${verb}`, word] }
}

/** "paling terbesar". */
function twiceMost(document: TextDocument, at: number, lexicon: Lexicon): Doubled | null {
  const word = lowerAt(document, at + 1)
  if (lowerAt(document, at) !== 'paling' || !word.startsWith('ter') || lexicon.isRoot(word)) return null
  const root = word.slice('ter'.length)
  if (!lexicon.isRoot(root) || !QUALITIES.has(root)) return null
  return { first: at, last: at + 1, rights: [word, `paling ${root}`] }
}

const QUALITIES = wordSet(
  'baik besar tinggi buruk kecil tua muda lama baru jauh dekat dalam luas panjang pendek rendah indah cepat lambat kuat lemah mahal murah penting parah banyak sedikit kaya miskin berat ringan hebat bagus cantik populer favorit',
)

/** "Dalam rangka memperingati" at the head of a sentence: Untuk memperingati. */
function roundabout(document: TextDocument, at: number, lexicon: Lexicon): Doubled | null {
  if (lowerAt(document, at) !== 'dalam' || lowerAt(document, at + 1) !== 'rangka') return null
  if (!startsOf(document).has(at)) return null
  const isVerb = lexicon.analyse(lowerAt(document, at + 2))?.prefixes[0]?.startsWith('me') ?? false
  return isVerb ? { first: at, last: at + 1, rights: ['untuk'] } : null
}

/** The words that any of these begin with: most words are told by that. */
const OPENS = new Set([
  ...DEGREES,
  ...['hanya', 'saling', 'paling', 'dalam', 'lokasi', 'tempat', 'dilakukan'],
  ...OPENS_LINK,
])

/** What a sentence says twice by its make rather than by its words. */
export function doubledMeanings(document: TextDocument, { from, to }: Range, lexicon: Lexicon): Doubled[] {
  const found: Doubled[] = []
  for (let at = from; at < to; at++) {
    if (!OPENS.has(lowerAt(document, at))) continue
    const one =
      twiceVery(document, at) ??
      onlyAndOnly(document, at, to) ??
      twiceMutual(document, at) ??
      twiceMost(document, at, lexicon) ??
      roundabout(document, at, lexicon) ??
      doubledLink(document, at, to) ??
      openList(document, at, to) ??
      placeOfPlace(document, at) ??
      undergone(document, at, from)
    if (one !== null && one.last < to) found.push(one)
  }
  return found
}
