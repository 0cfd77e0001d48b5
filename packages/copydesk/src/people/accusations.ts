import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isPassiveVerb } from '../words/verbs.ts'
import { withFirm } from './accusable.ts'
import {
  CLOSE,
  isHead,
  meantBefore,
  type Place,
  runAfter,
  runBefore,
  sentenceBefore,
} from './accused-names.ts'
import { ACCUSED_AS, ACCUSING, CHARGES, HANDS, NEEDS, SEIZING, SUSPECTED, TOLD_OF } from './accusing-words.ts'
import { formOf, isDoneAt, isWrongAt, isWrongBetween } from './deeds.ts'
import { type NameRun, nameRunsOf } from './presented.ts'
import { isRoleWord } from './roles.ts'
import { CUE_WORDS, SAYING_VERBS } from './saying.ts'

/** Who is accused by name in a text, and the word that does it; the first one only. */
export type Accusation = { verb: number; accused: NameRun }

/** A court has heard both sides. */
const VERDICTS = wordSet('divonis memvonis vonis terpidana mengabulkan dihukum banding kasasi')

/** The first accusation that a text makes, in the words of somebody or in its own. */
export function firstAccusation(document: TextDocument, lexicon: Lexicon): Accusation | null {
  const runs = nameRunsOf(document)
  const isTried = document.tokens.some(({ lower }) => VERDICTS.has(lower))
  let next = 0
  for (const [at, { kind }] of document.tokens.entries()) {
    while ((runs[next]?.last ?? Number.POSITIVE_INFINITY) < at) next++
    if (kind !== 'word' || document.isQuoted(at)) continue
    const find = finderOf(document, at, lexicon)
    const isPlain = find === objectOf || find === subjectOf
    if (find === null || (isTried && !isPlain)) continue
    const place = { document, lexicon, runs, next, at, ...sentenceAt(document, at) }
    if (isOutside(place) || !hasNeeded(place)) continue
    const accused = find(place)
    if (accused !== null) return { verb: at, accused: withFirm(document, accused) }
  }
  return null
}

type Finder = (place: Place) => NameRun | null

/** "Produsennya", "penebangnya". */
const isDoer = (word: string, lexicon: Lexicon): boolean =>
  word.endsWith('nya') && /^p[er]/.test(word) && isRoleWord(word.slice(0, -3), lexicon)

function finderOf(document: TextDocument, at: number, lexicon: Lexicon): Finder | null {
  const word = lowerAt(document, at)
  const { prefix, stem } = formOf(word, lexicon)
  if (ACCUSING.has(stem) && prefix !== 'pe') return prefix === 'me' ? objectOf : subjectOf
  if (SUSPECTED.has(word) || TOLD_OF.has(word)) return prefix === 'me' ? toldObject : toldSubject
  if (SEIZING.has(stem)) return prefix === 'me' ? toldObject : toldSubject
  if (word === 'bahwa' || (SAYING_VERBS.has(word) && prefix === 'me')) return toldObject
  if (CHARGES.has(word)) return chargedWith
  if (ACCUSED_AS.has(word)) return calledSo
  if (HANDS.has(word)) return handOf
  if (isDoer(word, lexicon)) return namedDoer
  return isWrongAt(document, at, lexicon) ? doerOf : null
}

/** Nobody is left who could be asked about 1742 or 1903, and who breaks the rules of a game is no wrongdoer. */
const OUTSIDE = /^(?:1(?:[0-8]\d|9[0-3])\d|gawang|gol|penalti|bola|babak|kartu)$/
function isOutside({ document, from, to }: Place): boolean {
  for (let i = sentenceBefore(document, from); i < to; i++)
    if (OUTSIDE.test(document.tokens[i]?.lower ?? '')) return true
  return false
}

function hasNeeded({ document, lexicon, at, to }: Place): boolean {
  const needs = NEEDS.get(formOf(lowerAt(document, at), lexicon).stem)
  if (needs === undefined) return true
  for (let i = at + 1; i < to; i++) if (needs.has(lowerAt(document, i))) return true
  return false
}

const isWrong = ({ document, lexicon }: Place, from: number, to: number): boolean =>
  isWrongBetween(document, from, to, lexicon)

/** "Menuduh Camat Halim". */
const objectOf: Finder = (place) => runAfter(place)

/** "Camat Halim dituduh", "Ia dituduh" where the sentence before names whom. */
const subjectOf: Finder = (place) => runBefore(place) ?? meantBefore(place)

/** "Camat Halim dinilai menipu". */
const toldSubject: Finder = (place) => (isTold(place, place.at + 1, place.to) ? subjectOf(place) : null)

/** Whether a wrong is told of, or anything that is done by somebody suspected. */
const isTold = (place: Place, from: number, to: number): boolean =>
  isWrong(place, from, to) ||
  (SUSPECTED.has(lowerAt(place.document, place.at)) && isDoneAt(place.document, from, place.lexicon))

/** Words between a verb of telling and whom it tells of, and from there to the wrong. */
const TOLD_NEAR = 8
const FAR = 25

/** "Menilai Camat Halim menipu": a wrong is told of behind the name. */
const toldObject: Finder = (place) => {
  const { document, lexicon, at, to } = place
  const run = runAfter(place, TOLD_NEAR)
  if (run === null || !isHead(place, run)) return null
  for (let i = at + 1; i < run.first; i++) {
    const isOver = i < run.first - 1 && document.tokens[i]?.text === ','
    if (isOver || /^(?:me|di)$/.test(formOf(lowerAt(document, i), lexicon).prefix)) return null
  }
  return isTold(place, run.last + 1, Math.min(to, at + FAR)) ? run : null
}

const TOWARDS = wordSet('terhadap kepada atas')
const BY = wordSet('oleh dilakukan melibatkan menjerat menyeret')

/** Whom one of some words names that stands a little behind. */
function behind(place: Place, links: ReadonlySet<string>): NameRun | null {
  const { document, lexicon, at } = place
  for (let i = at + 1; i <= at + CLOSE; i++) {
    const word = lowerAt(document, i)
    if (links.has(word)) return runAfter({ ...place, at: i }, CLOSE)
    if (isPassiveVerb(word, lexicon)) return null
  }
  return null
}

/** "Gugatan terhadap PT Laut". */
const chargedWith: Finder = (place) => behind(place, TOWARDS)

/** "Tersangka, Camat Halim", "pelakunya adalah Halim", "Halim menjadi tersangka". */
const calledSo: Finder = (place) => {
  const before = place.at - 1
  return /^(?:menjadi|jadi|berstatus)$/.test(lowerAt(place.document, before))
    ? runBefore({ ...place, at: before })
    : runAfter(place, CLOSE)
}

/** Who did a wrong: "ditipu Halim", "penipuan oleh Halim", "Halim menipu, kata warga". */
const doerOf: Finder = (place) => {
  const word = lowerAt(place.document, place.at)
  if (/^(?:me|ber|tidak|tanpa)/.test(word)) return toldBySomebody(place)
  if (/^di\p{L}{4}/u.test(word)) return runAfter(place, CLOSE)
  return behind(place, BY)
}

/** Words between who does a wrong and its verb, where nobody else is said to tell it. */
const BESIDE = 2

/** "Halim menipu", and farther away "Halim, yang sudah lama dikenal, menipu, kata warga". */
const toldBySomebody: Finder = (place) => {
  const { document, from, to, at } = place
  const run = runBefore(place)
  if (run === null || !isHead(place, run)) return null
  const isTold = document.tokens
    .slice(from, to)
    .some(({ lower }, i) => (CUE_WORDS.has(lower) || lower === 'menurut') && !document.isQuoted(from + i))
  return isTold || at - run.last <= BESIDE ? run : null
}

/** "Atas perintah kepala gudang, Halim", where a wrong is told of or was just before. */
const handOf: Finder = (place) => {
  const { document, from, to } = place
  const isTold = document.tokens.slice(from, to).some(({ lower }) => SUSPECTED.has(lower))
  return isTold || isWrong(place, sentenceBefore(document, from), to) ? runAfter(place, CLOSE) : null
}

/** "Produsennya, CV Laut", "penebangnya adalah PT Laut", of a wrong that was told before. */
const namedDoer: Finder = (place) => {
  const { document, at, from, to } = place
  if (!/^(?:,|adalah|ialah|yakni|yaitu)$/.test(document.tokens[at + 1]?.lower ?? '')) return null
  const before = sentenceBefore(document, sentenceBefore(document, from))
  const isClaimed = document.tokens.slice(from, at).some(({ lower }) => SAYING_VERBS.has(lower))
  return isClaimed || isWrong(place, before, to) ? runAfter(place, CLOSE) : null
}
