import { lowerAt } from '../../text/walk.ts'
import { CHARGES, DEEDS, DETERMINERS, EVENTS, HAVING, OCCUPIED, RULINGS, STATUTES } from './opening-words.ts'
import { LONGEST_PHRASE, type VerbFinder, wordOf } from './phrase.ts'

/** "Di Kabupaten Rote mengalami kekeringan", "Di sepanjang jalan dipadati peziarah". */
export const afterPlace: VerbFinder = (document, at) => {
  let isNames = true
  for (let i = at + 1; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (i > at + 1 && OCCUPIED.has(word)) return i
    // "Di Jakarta memiliki rumah adalah impian": there the having is the subject.
    if (i > at + 1 && isNames && HAVING.has(word)) return isEquated(document, i) ? null : i
    isNames &&= document.tokens[i]?.text !== word
  }
  return null
}

const EQUATING = new Set(['adalah', 'ialah', 'bukan', 'bukanlah', 'merupakan', 'menjadi', 'butuh', 'perlu'])
const isEquated: (...place: [Parameters<VerbFinder>[0], number]) => boolean = (document, verb) => {
  for (let i = verb + 1; i <= verb + LONGEST_PHRASE; i++) if (EQUATING.has(lowerAt(document, i))) return true
  return false
}

/** "Atas perbuatannya dijerat dengan Pasal 363". */
export const afterDeed: VerbFinder = (document, at) => {
  const [deed, next] = [lowerAt(document, at + 1), lowerAt(document, at + 2)]
  const verb = DETERMINERS.has(next) ? at + 3 : at + 2
  const isTold = DETERMINERS.has(next) || deed.endsWith('nya')
  return isTold && DEEDS.has(deed.replace(/nya$/, '')) && CHARGES.has(lowerAt(document, verb)) ? verb : null
}

/** "Sesuai dengan surat edaran itu melarang": the letter itself does. */
export const afterStatute: VerbFinder = (document, at) => {
  const noun = lowerAt(document, at + 1) === 'dengan' ? at + 2 : at + 1
  if (!STATUTES.has(lowerAt(document, noun))) return null
  for (let i = noun + 1; i <= noun + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (DETERMINERS.has(word)) return RULINGS.has(lowerAt(document, i + 1)) ? i + 1 : null
  }
  return null
}

/** "Usai rapat di pendopo menegaskan bahwa": between the place and the verb stands nobody. */
export const afterEvent: VerbFinder = (document, at) => {
  if (!EVENTS.has(lowerAt(document, at + 1))) return null
  const verb = lowerAt(document, at + 2) === 'di' ? at + 4 : at + 2
  return lowerAt(document, verb).startsWith('me') && lowerAt(document, verb + 1) === 'bahwa' ? verb : null
}
