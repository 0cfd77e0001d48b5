import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { TextDocument } from '../../text/document.ts'
import { lowerAt } from '../../text/walk.ts'
import { isActiveVerb, isPassiveVerb } from '../verbs.ts'
import {
  AUXILIARIES,
  BEARING,
  CAUSING,
  DETERMINERS,
  HOPES,
  RESULTS,
  RIGHTS,
  SETTLED,
  SHOWING,
  SIGNS,
  TIMES,
} from './opening-words.ts'
import { isObjectVerb, isVerb, LONGEST_PHRASE, type VerbFinder, wordOf } from './phrase.ts'

/** "Dalam rapat itu membahas", "Lewat lomba ini ingin mengajak", "Pada laga itu dimenangkan oleh". */
export const afterDeterminer: VerbFinder = (document, at, lexicon) => {
  const preposition = lowerAt(document, at)
  for (let i = at + 1; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null || isVerb(word, lexicon)) return null
    if (!DETERMINERS.has(word) && !isTheirs(word, preposition)) continue
    if (i === at + 1 && !isTheirs(word, preposition)) continue
    if (i > at + 2 && TIMES.has(lowerAt(document, at + 1))) return null
    const verb = AUXILIARIES.has(lowerAt(document, i + 1)) ? i + 2 : i + 1
    const found = lowerAt(document, verb)
    if (isObjectVerb(found, lexicon)) return isInverted(document, verb) ? null : verb
    if (isPassiveVerb(found, lexicon) && lowerAt(document, verb + 1) === 'oleh') return verb
    if (BEARING.has(found)) return verb
    return HOPES.has(found) ? afterHope(document, verb, lexicon) : null
  }
  return null
}

/** "Dalam orasinya menuntut": whose it is stands in the noun itself. */
const isTheirs = (word: string, preposition: string): boolean =>
  preposition === 'dalam' && word.length > 6 && word.endsWith('nya')

/** "Dalam sidang itu membantah pula terdakwa" and the like are rare; "hadir" and "mengikuti upacara itu" are not told. */
const isInverted = (document: TextDocument, verb: number): boolean => lowerAt(document, verb + 1) === 'pula'

/** "diharapkan dapat mempererat": who will is not said; "diharapkan hubungan makin erat" says it. */
function afterHope(document: TextDocument, hope: number, lexicon: Lexicon): number | null {
  const next = AUXILIARIES.has(lowerAt(document, hope + 1)) ? hope + 2 : hope + 1
  return isActiveVerb(lowerAt(document, next), lexicon) ? next : null
}

/** "Dengan adanya program itu membuat", "Dengan dibukanya jalur udara memudahkan". */
export const afterCause: VerbFinder = (document, at, lexicon) => {
  if (!/^(?:adanya|di\p{L}{3,}nya|\p{L}{3,}nya)$/u.test(lowerAt(document, at + 1))) return null
  for (let i = at + 2; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (CAUSING.has(word)) return i > at + 2 ? i : null
    if (isVerb(word, lexicon)) return null
  }
  return null
}

/** "Dari hasil pemeriksaan menunjukkan", "Berdasarkan data dinas mencatat". */
export const afterResult: VerbFinder = (document, at) => {
  if (!RESULTS.has(lowerAt(document, at + 1))) return null
  for (let i = at + 2; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (SHOWING.has(word)) return i
  }
  return null
}

/** "Atas nama panitia mengucapkan". */
export const inTheNameOf: VerbFinder = (document, at, lexicon) => {
  if (lowerAt(document, at + 1) !== 'nama') return null
  for (let i = at + 3; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (isObjectVerb(word, lexicon)) return i
  }
  return null
}

/** "Sebagai wujud penghormatan kepada almarhum menggelar". */
export const asSign: VerbFinder = (document, at, lexicon) => {
  if (!SIGNS.has(lowerAt(document, at + 1))) return null
  for (let i = at + 2; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (isObjectVerb(word, lexicon)) return i > at + 2 ? i : null
  }
  return null
}

/** "Mengenai tarif parkir akan diumumkan besok". */
export const afterMatter: VerbFinder = (document, at) => {
  for (let i = at + 2; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (AUXILIARIES.has(word) && SETTLED.has(lowerAt(document, i + 1))) return i + 1
  }
  return null
}

/** "Menurut penelitian di Merapi membuktikan bahwa". */
export const afterStudy: VerbFinder = (document, at, lexicon) => {
  const verb = afterResult(document, at, lexicon)
  return verb !== null && lowerAt(document, verb + 1) === 'bahwa' ? verb : null
}

/** A part in an event is told in as many words at most. */
const LONGEST_PART = 3

/** "Sebagai pemenang lomba berhak memperoleh"; "Sebagai pemenang lomba Rina berhak" tells who. */
export const asWhom: VerbFinder = (document, at, lexicon) => {
  for (let i = at + 1; i <= at + LONGEST_PART + 1; i++) {
    const word = wordOf(document, i)
    if (word === null || DETERMINERS.has(word) || word !== document.tokens[i]?.text) return null
    if (RIGHTS.has(word)) return i > at + 1 && isActiveVerb(lowerAt(document, i + 1), lexicon) ? i + 1 : null
  }
  return null
}
