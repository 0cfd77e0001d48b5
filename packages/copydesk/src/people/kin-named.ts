import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { weekdayNamed } from '../time/names.ts'
import type { NameRun } from './presented.ts'
import type { Protected } from './protected.ts'
import { isProtectedAt, speaksOfAccused } from './whom-protected.ts'

const ELDERS = wordSet(
  'ibu ayah bapak tua nenek kakek kakak adik paman bibi tante om suami istri tunangan mertua saudara',
)
const OFFSPRING = wordSet('anak putra putri cucu keponakan adik kakak istri suami menantu')

/** A name of the family tells who the child or the victim is, whichever way round it is said. */
export function isKinOfProtected(
  document: TextDocument,
  { first }: NameRun,
  story: Protected,
  initials: ReadonlySet<string>,
): boolean {
  // "Didampingi ibunya, Selasa": a day and no name.
  if (weekdayNamed(document.tokens[first]?.text ?? '', 'id') !== null) return false
  const isProtected = (at: number) => isProtectedAt(document, at, story, initials)
  return (
    isElderOf(document, first, isProtected) ||
    isElderOfSubject(document, first, isProtected) ||
    isForebear(document, first, isProtected)
  )
}

type Test = (at: number) => boolean

/** "Ibu korban, Suryati", "orang tua anak itu, Wagimin". */
function isElderOf(document: TextDocument, first: number, isProtected: Test): boolean {
  let at = first - 1
  if (document.tokens[at]?.text === ',') at--
  if (/^(?:itu|tersebut|ini)$/.test(lowerAt(document, at))) at--
  if (!isProtected(at)) return false
  if (/^(?:anak|kandung|angkat)$/.test(lowerAt(document, at - 1))) at--
  return ELDERS.has(lowerAt(document, at - 1))
}

/** "Korban hadir bersama suaminya, Doni", "Kakaknya, Rena, mengatakan MT diam": nobody accused may be meant. */
function isElderOfSubject(document: TextDocument, first: number, isProtected: Test): boolean {
  const { tokens } = document
  const kin = lowerAt(document, first - 2)
  if (tokens[first - 1]?.text !== ',' || !kin.endsWith('nya') || !ELDERS.has(kin.slice(0, -3))) return false
  if (speaksOfAccused(document, first)) return false
  const { from, to } = sentenceAt(document, first)
  for (let i = from; i < first; i++) if (isProtected(i)) return true
  for (let i = first; i < to; i++)
    if (/^[A-Z]{2,4}$/.test(tokens[i]?.text ?? '') && isProtected(i)) return true
  return false
}

/** Words between the kinship and the name: "anak tunggal pemilik warung", "putri bungsu dari". */
const REACH = 4
const LINKS = wordSet('adalah merupakan ialah')
/** Words between who is protected and the link: "korban berinisial DW, anak tunggal". */
const NEAR = 6

/** "Korban merupakan putri Kepala Desa Mantang", "DAP (10), putri dari Sugeng". */
function isForebear(document: TextDocument, first: number, isProtected: Test): boolean {
  const { tokens } = document
  const { from } = sentenceAt(document, first)
  let at = first - 1
  while (
    at > first - 1 - REACH &&
    at > from &&
    tokens[at]?.kind === 'word' &&
    !OFFSPRING.has(lowerAt(document, at))
  ) {
    if (/^(?:yang|di|ke|oleh|dengan|dan|karena|kepada)$/.test(lowerAt(document, at))) return false
    at--
  }
  if (!OFFSPRING.has(lowerAt(document, at))) return false
  const isLinked = LINKS.has(lowerAt(document, at - 1))
  if (!isLinked && tokens[at - 1]?.text !== ',') return false
  for (let i = at - 2; i >= Math.max(from, at - 1 - NEAR); i--) {
    if (tokens[i]?.text === ',') return false
    if (isProtected(i)) return true
  }
  return false
}
