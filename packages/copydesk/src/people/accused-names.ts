import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isActiveVerb } from '../words/verbs.ts'
import { accusableAs, isAside } from './accusable.ts'
import { ACCUSING } from './accusing-words.ts'
import { formOf } from './deeds.ts'
import { isOffice } from './offices.ts'
import type { NameRun } from './presented.ts'
import { CUE_WORDS, SAYING_VERBS } from './saying.ts'

/** A word that may accuse, with its sentence and the names of the text; `next` is the first name that does not end before it. */
export type Place = {
  document: TextDocument
  lexicon: Lexicon
  runs: readonly NameRun[]
  next: number
  at: number
  from: number
  to: number
}

const RUNS_LOOKED_AT = 4
/** Words of what somebody is before the name: "menuduh pemilik vila Bukit Embun". */
export const CLOSE = 5
/** Words between a subject and its verb. */
const NEAR = 10

/** Whether the name can be accused, or the verb beside it does nothing but accuse. */
function isMeant({ document, lexicon, at }: Place, run: NameRun, isBeside: boolean): boolean {
  if (accusableAs(document, run, lexicon) !== null) return true
  if (!isBeside || run.last === run.first || isAside(document, run)) return false
  return ACCUSING.has(formOf(lowerAt(document, at), lexicon).stem)
}

/** Behind them somebody else is named, or nobody: "tersangka berinisial RMP yang bekerja di Bank Laut, kata Ema". */
const BARRIERS = new Set([...CUE_WORDS, ...wordSet('yang berinisial sebagai selaku untuk karena menurut')])

/** Whom a sentence names behind the word. */
export function runAfter(place: Place, reach = Number.POSITIVE_INFINITY): NameRun | null {
  const { document, runs, next, at, to } = place
  let looked = at
  for (const run of runs.slice(next, next + RUNS_LOOKED_AT)) {
    if (run.first >= to || run.first - at > reach) return null
    if (run.first <= at) continue
    while (++looked < run.first) if (BARRIERS.has(lowerAt(document, looked))) return null
    if (isMeant(place, run, run.first - at <= CLOSE)) return run
  }
  return null
}

/** Whom a sentence names as the subject of the word. */
export function runBefore(place: Place): NameRun | null {
  const { runs, next, at, from } = place
  for (const run of runs.slice(Math.max(0, next - RUNS_LOOKED_AT), next).reverse()) {
    if (run.first < from || at - run.last > NEAR || !isSubject(place, run)) return null
    if (isMeant(place, run, at === run.last + 1)) return run
  }
  return null
}

/** "Camat Halim, yang dituduh", but not "Halim mengatakan pelaku ditangkap" or "Halim memanggil warga yang dituduh". */
function isSubject({ document, lexicon, at }: Place, { last }: NameRun): boolean {
  for (let i = last + 1; i < at; i++) {
    const word = lowerAt(document, i)
    if (word === 'yang') return i - last <= CLOSE
    if (isActiveVerb(word, lexicon)) return false
  }
  return true
}

/** "Perusahaan itu", "makalahnya", but not "ketiganya". */
const POINTING = /^(?:itu|tersebut|ini|.*(?<!dua|tiga|empat|lima|enam)nya)$/

/** Whom the sentence before names, where the subject of the word points back to it. */
export function meantBefore({ document, lexicon, runs, next, at, from }: Place): NameRun | null {
  if (from === 0 || at - from > NEAR) return null
  let points = /^(?:ia|dia)$/.test(lowerAt(document, from))
  for (let i = from; i < at; i++) {
    const word = lowerAt(document, i)
    if (word === 'yang' || isActiveVerb(word, lexicon)) return null
    points ||=
      POINTING.test(word) &&
      !/^(?:selain|karena|sementara|oleh|untuk|hal|saat)$/.test(lowerAt(document, i - 1))
  }
  if (!points) return null
  const before = sentenceBefore(document, from)
  for (const run of runs.slice(Math.max(0, next - RUNS_LOOKED_AT), next).reverse())
    if (run.first >= before && run.last < from && accusableAs(document, run, lexicon) !== null)
      return speaks(document, before, run) ? null : run
  return null
}

function speaks(document: TextDocument, from: number, run: NameRun): boolean {
  if (SAYING_VERBS.has(lowerAt(document, run.last + 1))) return true
  for (let i = from; i < run.first; i++) if (CUE_WORDS.has(lowerAt(document, i))) return true
  return false
}

/** Where the sentence before one begins. */
export const sentenceBefore = (document: TextDocument, from: number): number =>
  from === 0 ? from : sentenceAt(document, from - 1).from

/** Endings of nouns, and nouns, of which somebody's name tells whose they are. */
const OWNED = /(?:an|nya|nama|pihak|rumah|mobil|kasus)$/

/** Whether it is the name that is spoken of, and not something of theirs: "menilai pernyataan Halim". */
export function isHead({ document, lexicon }: Place, { first }: NameRun): boolean {
  const before = lowerAt(document, first - 1)
  return !OWNED.test(before) || isActiveVerb(before, lexicon) || isOffice(before, lexicon)
}
