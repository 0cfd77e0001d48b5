import { SAYING_VERBS } from '../../people/saying.ts'
import type { TextDocument } from '../../text/document.ts'
import { sentenceAt } from '../../text/place.ts'
import { lowerAt } from '../../text/walk.ts'
import { isActiveVerb, isMiddleVerb } from '../verbs.ts'
import { ARISING, BREAKS, CALLED, DUTIES, RECEIVING, REQUESTS, RESULTING } from './opening-words.ts'
import { hasMainClause, LONGEST_PHRASE, type VerbFinder } from './phrase.ts'

/** "Menurut Bupati mengatakan", "Menurut Kepala BMKG, Nurdin Pawelloi, mengatakan": two ways of naming a source at once. */
export const afterSource: VerbFinder = (document, at) => {
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

/** "Kepada pengendara diminta mengurangi", "Bagi warga yang rumahnya terendam akan menerima". */
export const forWhom: VerbFinder = (document, at, lexicon) => {
  const preposition = lowerAt(document, at)
  const isCall = (word: string) => REQUESTS.has(word) || (preposition !== 'kepada' && DUTIES.has(word))
  const { to } = sentenceAt(document, at)
  for (let i = at + 2; i < Math.min(to, at + 2 * LONGEST_PHRASE); i++) {
    const word = lowerAt(document, i)
    if (word === '') return null
    if (RECEIVING.has(word) && lowerAt(document, i - 1) !== 'yang' && !hasMainClause(document, i + 1, to))
      return i
    if (!isCall(word) || lowerAt(document, i - 1) === 'yang') continue
    const next = lowerAt(document, i + 1)
    const isCalled = isActiveVerb(next, lexicon) || isMiddleVerb(next, lexicon) || CALLED.has(next)
    return isCalled && !hasMainClause(document, i + 1, to) ? i + 1 : null
  }
  return null
}

/** "Karena kurangnya penerangan menyebabkan", "Oleh sebab hujan yang deras mengakibatkan". */
export const afterReason: VerbFinder = (document, at) => resultAt(document, at, RESULTING)

/** "Dari 37 kios yang terbakar menimbulkan kerugian", "Akibat hujan deras menyebabkan". */
export const afterOrigin: VerbFinder = (document, at) => resultAt(document, at, ARISING)

function resultAt(document: TextDocument, at: number, results: ReadonlySet<string>): number | null {
  const { to } = sentenceAt(document, at)
  for (let i = at + 2; i < Math.min(to, at + LONGEST_PHRASE); i++) {
    const word = lowerAt(document, i)
    if (word === '') return null
    if (results.has(word) && lowerAt(document, i - 1) === 'yang') return null
    if (results.has(word)) return hasMainClause(document, i + 1, to) ? null : i
  }
  return null
}
