import type { Lexicon } from '../lexicon/lexicon.ts'
import { SAYING_VERBS } from '../people/saying.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import {
  AUXILIARIES,
  BREAKS,
  CALLED,
  CAUSING,
  DETERMINERS,
  DUTIES,
  HOPES,
  OF_PLACE,
  PLACES,
  REQUESTS,
  RESULTING,
  RESULTS,
  SHOWING,
  SIGNS,
  TIMES,
} from './opening-phrases.ts'
import { isActiveVerb, isMiddleVerb, isPassiveVerb } from './verbs.ts'

/** A sentence whose subject stands behind a preposition: from the preposition to the verb, tokens inclusive. */
export type Swallowed = { first: number; last: number }

/** A noun phrase behind the preposition has as many words at most. */
const LONGEST_PHRASE = 10

const isObjectVerb = (word: string, lexicon: Lexicon) => isActiveVerb(word, lexicon) && !OF_PLACE.has(word)

/** The swallowed subject of the sentence that opens at a token, if its subject is. */
export function swallowedSubject(document: TextDocument, at: number, lexicon: Lexicon): Swallowed | null {
  const preposition = lowerAt(document, at)
  const last =
    (PLACES.has(preposition) ? afterDeterminer(document, at, lexicon) : null) ??
    (preposition === 'dengan' ? afterCause(document, at, lexicon) : null) ??
    (preposition === 'dari' || preposition === 'berdasarkan' ? afterResult(document, at) : null) ??
    (preposition === 'menurut' ? afterSource(document, at) : null) ??
    (preposition === 'atas' ? inTheNameOf(document, at, lexicon) : null) ??
    (preposition === 'kepada' || preposition === 'bagi' || preposition === 'untuk'
      ? forWhom(document, at, preposition, lexicon)
      : null) ??
    (preposition === 'sebagai' && SIGNS.has(lowerAt(document, at + 1))
      ? asSign(document, at, lexicon)
      : null) ??
    (preposition === 'karena' || preposition === 'oleh' ? afterReason(document, at) : null)
  return last === null ? null : { first: at, last }
}

/** "Dalam rapat itu membahas", "Lewat lomba ini ingin mengajak", "Pada laga itu dimenangkan oleh". */
function afterDeterminer(document: TextDocument, at: number, lexicon: Lexicon): number | null {
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
function afterCause(document: TextDocument, at: number, lexicon: Lexicon): number | null {
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
function afterResult(document: TextDocument, at: number): number | null {
  if (!RESULTS.has(lowerAt(document, at + 1))) return null
  for (let i = at + 2; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (SHOWING.has(word)) return i
  }
  return null
}

/** "Menurut Bupati mengatakan", "Menurut Kepala BMKG, Nurdin Pawelloi, mengatakan": two ways of naming a source at once. */
function afterSource(document: TextDocument, at: number): number | null {
  const { to } = sentenceAt(document, at)
  let commas = 0
  for (let i = at + 1; i < Math.min(to, at + 2 * LONGEST_PHRASE); i++) {
    const token = document.tokens[i]
    if (token?.text === ',') commas++
    else if (token?.kind === 'punctuation' && token.text !== '.') return null
    const word = lowerAt(document, i)
    if (BREAKS.has(word) || commas > 2) return null
    if (!SAYING_VERBS.has(word)) continue
    return commas === 0 || (commas === 2 && document.tokens[i - 1]?.text === ',') ? i : null
  }
  return null
}

/** "Atas nama panitia mengucapkan". */
function inTheNameOf(document: TextDocument, at: number, lexicon: Lexicon): number | null {
  if (lowerAt(document, at + 1) !== 'nama') return null
  for (let i = at + 3; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (isObjectVerb(word, lexicon)) return i
  }
  return null
}

/** "Kepada pengendara diminta mengurangi", "Bagi warga yang rumahnya terendam akan menerima". */
function forWhom(document: TextDocument, at: number, preposition: string, lexicon: Lexicon): number | null {
  const isCall = (word: string) => REQUESTS.has(word) || (preposition !== 'kepada' && DUTIES.has(word))
  const { to } = sentenceAt(document, at)
  for (let i = at + 2; i < Math.min(to, at + 2 * LONGEST_PHRASE); i++) {
    const word = lowerAt(document, i)
    if (word === '') return null
    if (word === 'diberi' && !hasComma(document, i + 1, to)) return i
    if (!isCall(word) || lowerAt(document, i - 1) === 'yang') continue
    const next = lowerAt(document, i + 1)
    const isCalled = isActiveVerb(next, lexicon) || isMiddleVerb(next, lexicon) || CALLED.has(next)
    return isCalled && !hasComma(document, i + 1, to) ? i + 1 : null
  }
  return null
}

/** "Sebagai wujud penghormatan kepada almarhum menggelar". */
function asSign(document: TextDocument, at: number, lexicon: Lexicon): number | null {
  for (let i = at + 2; i <= at + LONGEST_PHRASE; i++) {
    const word = wordOf(document, i)
    if (word === null) return null
    if (isObjectVerb(word, lexicon)) return i > at + 2 ? i : null
  }
  return null
}

/** "Karena kurangnya penerangan menyebabkan", "Oleh sebab hujan yang deras mengakibatkan". */
function afterReason(document: TextDocument, at: number): number | null {
  const { to } = sentenceAt(document, at)
  for (let i = at + 2; i < Math.min(to, at + LONGEST_PHRASE); i++) {
    const word = lowerAt(document, i)
    if (word === '') return null
    if (RESULTING.has(word)) return hasComma(document, i + 1, to) ? null : i
  }
  return null
}

/** A comma behind the verb parts a clause from the main one, whose subject follows: "Bagi warga yang akan pulang, bus ...". */
function hasComma({ tokens }: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + LONGEST_PHRASE); i++) if (tokens[i]?.text === ',') return true
  return false
}

const isVerb = (word: string, lexicon: Lexicon): boolean =>
  isActiveVerb(word, lexicon) || isPassiveVerb(word, lexicon)

/** A word or figure of a simple noun phrase; null where the phrase has ended. */
function wordOf({ tokens }: TextDocument, at: number): string | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'punctuation' || BREAKS.has(token.lower)) return null
  return token.lower
}
