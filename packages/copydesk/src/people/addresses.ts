import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { NameRun } from './presented.ts'
import { speaksOfAccused } from './whom-protected.ts'

/** Parts of an address with a number, which only homes have. */
const DOORS = /^(?:RT|RW|Blok)$/
const STREETS = /^(?:Gang|Dusun|Perumahan|Perum|Kompleks|Jalan|Jl)$/
/** "Ketua RT 03": the office of somebody. */
const OFFICERS = /^(?:ketua|pengurus|kepala|bendahara|sekretaris|warga)$/
const HOMES = wordSet('tinggal rumahnya kediamannya kontrakannya indekosnya beralamat menetap bermukim')

/** "Tinggal di RT 03 RW 01", "rumahnya di Gang Kenanga 7": where the child or the victim lives, unless somebody accused does. */
export function addressesIn(document: TextDocument): NameRun[] {
  const { tokens } = document
  const found: NameRun[] = []
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ''
    const isDoor = DOORS.test(text) && /\d/.test(tokens[at + 1]?.text ?? '')
    if (!isDoor && !(STREETS.test(text) && isOfHome(document, at))) continue
    if (speaksOfAccused(document, at) || OFFICERS.test(lowerAt(document, at - 1))) continue
    const last = endOf(document, at)
    if (last > at) found.push({ first: at, last })
    at = last
  }
  return found
}

function isOfHome(document: TextDocument, at: number): boolean {
  for (let i = sentenceAt(document, at).from; i < at; i++) if (HOMES.has(lowerAt(document, i))) return true
  return false
}

/** The last word with a capital, or the last number, of a place. */
function endOf(document: TextDocument, at: number): number {
  const { tokens } = document
  const { to } = sentenceAt(document, at)
  let last = at
  for (let i = at + 1; i < to; i++) {
    const { kind, text = '', lower } = tokens[i] ?? {}
    const next = tokens[i + 1]?.text ?? ''
    if (kind === 'punctuation' && !(text === ',' && (STREETS.test(next) || DOORS.test(next)))) break
    if (kind === 'word' && text === lower) break
    if (kind !== 'punctuation') last = i
  }
  return last
}
