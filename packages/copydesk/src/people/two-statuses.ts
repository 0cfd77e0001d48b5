import type { Report } from '../rule.ts'
import { reportTokens } from '../rules/report.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isStatus, STATUSES, type Status } from './legal.ts'
import { isNameWord } from './speakers.ts'

/** The story itself tells of the step from one status to the next, or of a state that may be one. */
const CHANGES = wordSet('kini naik sebelumnya semula awalnya dinaikkan')
const STATES = wordSet('ditetapkan menjadi status')

/** One person in two statuses: "tersangka Budi" here and "saksi Budi" there, or of whom a story says something else. */
export function twoStatusesIn(document: TextDocument): Report[] {
  const { tokens } = document
  const places = tokens.flatMap(({ lower }, at) => (isStatus(lower) && !document.isQuoted(at) ? [at] : []))
  if (places.length < 2) return []
  if (tokens.some(({ lower }) => CHANGES.has(lower))) return []
  const said = saidOf(document, places)
  const hasSteps = tokens.some(({ lower }) => STATES.has(lower))
  const called = new Map<string, Status>()
  return places.flatMap((at) => {
    const { lower = '' } = tokens[at] ?? {}
    const name = tokens[at + 1]
    if (!isStatus(lower) || name === undefined || !isNameWord(name)) return []
    const known = said.get(name.lower) ?? (hasSteps ? [] : [called.get(name.lower) ?? lower])
    if (!called.has(name.lower)) called.set(name.lower, lower)
    const [first] = known
    if (first === undefined || known.includes(lower) || (said.has(name.lower) && !isHigher(lower, known)))
      return []
    const message = {
      id: `${name.text} tadi disebut ${first}.`,
      en: `${name.text} was called ${first} before.`,
    }
    const report = reportTokens({ field: 'body', document, first: at, last: at }, message, [first])
    return [{ ...report, evidence: STATUSES.join(' < ') }]
  })
}

/** A suspect may have been a witness before, and be one in the case of others. */
const isHigher = (status: Status, known: readonly Status[]): boolean =>
  known.every((one) => STATUSES.indexOf(one) < STATUSES.indexOf(status))

/** What somebody stays, and what may stand between it and the name: "Susi tetap menjadi saksi". */
const STAYING = wordSet('tetap masih hanya berstatus statusnya')
const BETWEEN = wordSet(`adalah diperiksa dipanggil jadi juga menjadi sebagai ${[...STAYING].join(' ')}`)
const REACH = 5

/** The statuses that a story says people stay in, by each word of their names. */
function saidOf(document: TextDocument, places: readonly number[]): Map<string, Status[]> {
  const said = new Map<string, Status[]>()
  for (const at of places) {
    const status = lowerAt(document, at)
    let [i, stays] = [at - 1, false]
    for (; i > at - REACH && BETWEEN.has(lowerAt(document, i)); i--)
      stays ||= STAYING.has(lowerAt(document, i))
    if (!stays || !isStatus(status)) continue
    for (; isNameWord(document.tokens[i]); i--) {
      const name = lowerAt(document, i)
      said.set(name, [...(said.get(name) ?? []), status])
    }
  }
  return said
}

const FORMER = wordSet('mantan eks bekas')
const CONVICTS = wordSet('narapidana napi terpidana')
const POINTERS = wordSet('itu tersebut ini')

/** Whoever has served the sentence is no convict: "narapidana itu" of a "mantan narapidana". Once a story. */
export function formerConvictsIn(document: TextDocument): Report[] {
  const { tokens } = document
  const isFormer = (at: number) => FORMER.has(lowerAt(document, at - 1))
  const former = tokens.findIndex(({ lower }, at) => CONVICTS.has(lower) && isFormer(at))
  if (former === -1) return []
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > former &&
      CONVICTS.has(lower) &&
      !isFormer(i) &&
      POINTERS.has(lowerAt(document, i + 1)) &&
      !document.isQuoted(i),
  )
  if (at === -1) return []
  const { text = '' } = tokens[at] ?? {}
  const message = {
    id: 'Naskah ini menyebutnya mantan narapidana; hukumannya sudah dijalani.',
    en: 'By this story the sentence has been served.',
  }
  const right = withCapitalOf(text, `mantan ${text.toLowerCase()}`)
  return [reportTokens({ field: 'body', document, first: at, last: at }, message, [right])]
}
