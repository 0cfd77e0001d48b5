import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isOfNoPerson } from '../words/no-person.ts'
import { isPersonName } from '../words/person-names.ts'
import { ACTIVE, AUTHORITIES, NEEDS, PASSIVE, STRONG } from './accusing-words.ts'
import { isOffice } from './offices.ts'
import { type NameRun, nameRunsOf } from './presented.ts'
import { isNameWord } from './speakers.ts'

/** Who is accused by name in a text, and the verb that does it; the first one only. */
export type Accusation = { verb: number; accused: NameRun }

export function firstAccusation(document: TextDocument, lexicon: Lexicon): Accusation | null {
  const runs = nameRunsOf(document)
  let next = 0
  for (const [verb, { lower }] of document.tokens.entries()) {
    while ((runs[next]?.last ?? Infinity) < verb) next++
    const isActive = ACTIVE.has(lower)
    if ((!isActive && !PASSIVE.has(lower)) || document.isQuoted(verb) || !isMeant(document, verb)) continue
    const accused = isActive
      ? runAfter(document, runs, next, verb, lexicon)
      : runBefore(document, runs, next, verb, lexicon)
    if (accused !== null) return { verb, accused }
  }
  return null
}

/** Nobody is left who could be asked about 1742 or 1903. */
const isLongAgo = ({ tokens }: TextDocument, at: number): boolean =>
  /^1(?:[0-8]\d|9[0-3])\d$/.test(tokens[at]?.text ?? '')

function isMeant(document: TextDocument, verb: number): boolean {
  const needs = NEEDS.get(lowerAt(document, verb))
  const { from, to } = sentenceAt(document, verb)
  const before = from === 0 ? from : sentenceAt(document, from - 1).from
  for (let i = before; i < to; i++) if (isLongAgo(document, i)) return false
  if (needs === undefined) return true
  for (let i = verb + 1; i < to; i++) if (needs.has(lowerAt(document, i))) return true
  return false
}

/** Places, authorities and days, which a verb of accusing also stands before. */
const ASIDES = wordSet('di ke dari kepada pada hari sejak oleh dalam')
const RUNS_LOOKED_AT = 4

function runAfter(
  document: TextDocument,
  runs: readonly NameRun[],
  next: number,
  verb: number,
  lexicon: Lexicon,
) {
  const { to } = sentenceAt(document, verb)
  for (const run of runs.slice(next, next + RUNS_LOOKED_AT)) {
    if (run.first >= to) return null
    if (run.first > verb && (isAccusable(document, run, lexicon) || isPlainObject(document, run, verb)))
      return withFirm(document, run)
  }
  return null
}

/** Words between a subject and its verb. */
const NEAR = 10

function runBefore(
  document: TextDocument,
  runs: readonly NameRun[],
  next: number,
  verb: number,
  lexicon: Lexicon,
) {
  const { from } = sentenceAt(document, verb)
  for (const run of runs.slice(Math.max(0, next - RUNS_LOOKED_AT), next).reverse()) {
    if (run.first < from || verb - run.last > NEAR) return null
    if (isAccusable(document, run, lexicon) || isPlainSubject(document, run, verb))
      return withFirm(document, run)
  }
  return null
}

/** Words of what somebody is before the name: "menuduh pemilik vila Bukit Embun". */
const CLOSE = 5

const isPlainObject = (document: TextDocument, { first, last }: NameRun, verb: number): boolean =>
  STRONG.has(lowerAt(document, verb)) && last > first && first - verb <= CLOSE && !isAside(document, first)

const isPlainSubject = (document: TextDocument, { first, last }: NameRun, verb: number): boolean =>
  STRONG.has(lowerAt(document, verb)) && last > first && verb === last + 1 && !isAside(document, first)

const isAside = (document: TextDocument, first: number): boolean =>
  ASIDES.has(lowerAt(document, first - 1)) || AUTHORITIES.has(lowerAt(document, first))

/** Bodies that are accused by their name. */
const ACCUSED_BODIES = wordSet(
  'koperasi toko yayasan bank rumah kantor perusahaan klub universitas sekolah puskesmas apotek restoran hotel perumda dana aplikasi dinas badan dewan',
)
/** From this frequency on a word is not somebody's name. */
const COMMON = 5

/** A firm or a body by its name, or a person: by an office before the name, or by words that nothing else is called. */
function isAccusable(document: TextDocument, { first, last }: NameRun, lexicon: Lexicon): boolean {
  const word = lowerAt(document, first)
  const before = lowerAt(document, first - 1)
  if (isAside(document, first)) return false
  if (FIRMS.has(document.tokens[first - 1]?.text ?? '')) return true
  if (ACCUSED_BODIES.has(word)) return last > first
  const words = document.tokens
    .slice(first, last + 1)
    .flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []))
  const isOfficer = isOffice(before, lexicon) || words.some((one) => isOffice(one, lexicon))
  if (words.every((one) => isOffice(one, lexicon))) return false
  if (words.some(isPersonName)) return true
  if (isOfficer) return last > first || lexicon.band(word) < COMMON
  return last > first && words.every((one) => !isOfNoPerson(one) && lexicon.band(one) < COMMON)
}

const FIRMS = new Set(['PT', 'CV', 'UD', 'PDAM', 'RSUD', 'SMA', 'SMK', 'SMP', 'SD'])

/** With the firm's form before it, and with the person behind an office: "Kepala SD Seruni, Yunus Malo". */
function withFirm({ tokens }: TextDocument, { first, last }: NameRun): NameRun {
  let end = last
  while (
    FIRMS.has(tokens[end + 1]?.text ?? '') ||
    (tokens[end + 1]?.text === ',' && isNameWord(tokens[end + 2]))
  ) {
    end += tokens[end + 1]?.text === ',' ? 2 : 1
    while (isNameWord(tokens[end + 1])) end++
  }
  return { first: FIRMS.has(tokens[first - 1]?.text ?? '') ? first - 1 : first, last: end }
}
