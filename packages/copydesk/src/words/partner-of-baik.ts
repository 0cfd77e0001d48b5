import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { NEAR, type PartnerFault, STOPS } from './partners.ts'

const PREPOSITIONS = wordSet('di dari secara oleh untuk dalam pada bagi ke dengan karena')
const NOT_NEITHER = wordSet('atau ataupun serta')
/** After these "baik" is good: "baik dan murah", "baik dengan tetangga". */
const IS_GOOD = wordSet('dan atau dengan sekali saja itu ini bagi untuk serta tetapi namun')

/** "baik di kota dan di desa", "Baik pengurus atau anggotanya", "baik anak petani, anak buruh, dan anak pedagang". */
export function bothFault(document: TextDocument, at: number): PartnerFault | null {
  const next = lowerAt(document, at + 1)
  const isPreposition = PREPOSITIONS.has(next)
  if (!isPreposition && !joinsNouns(document, at)) return null
  const { from, to } = sentenceAt(document, at)
  const end = Math.min(to, at + 2 * NEAR)
  for (let i = at + 2; i < end; i++) {
    const word = lowerAt(document, i)
    const mark = document.tokens[i]?.text ?? ''
    if (word === 'maupun' || (STOPS.test(mark) && mark !== ',')) return null
    const isTold = lowerAt(document, i + 1) === next
    // Behind a comma only what begins alike is still of the pair: ", di warung, atau di agen".
    if (mark === ',' && !isTold && !closesList(document, i + 1, next)) return null
    const last = word === 'dan' && !isTold && lowerAt(document, i + 1) === 'juga' ? i + 1 : i
    const isFault =
      (NOT_NEITHER.has(word) && (isTold || !isPreposition)) ||
      (word === 'dan' && (isTold || last > i)) ||
      (word === 'juga' && from === at && !isPreposition)
    if (isFault) return { first: i, last, right: 'maupun', isCertain: true }
  }
  return null
}

const closesList = (document: TextDocument, at: number, next: string): boolean =>
  (NOT_NEITHER.has(lowerAt(document, at)) || lowerAt(document, at) === 'dan') &&
  lowerAt(document, at + 1) === next

/** "Baik A atau B" at the head of a sentence, or "diikuti baik A dan juga B" behind a verb: no quality is meant. */
function joinsNouns(document: TextDocument, at: number): boolean {
  const next = lowerAt(document, at + 1)
  if (next === '' || IS_GOOD.has(next)) return false
  const isHead = sentenceAt(document, at).from === at
  return isHead || /^(?:di|me)\p{L}{4,}$/u.test(lowerAt(document, at - 1))
}
