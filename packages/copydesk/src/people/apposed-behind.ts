import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { isPersonName } from '../words/person-names.ts'
import { isActiveVerb } from '../words/verbs.ts'
import { apposedPerson, isAnyVerb, LONGEST_ROLE, opensAdverbial } from './apposed.ts'
import { isRoleWord } from './roles.ts'
import { SAYING_VERBS } from './saying.ts'

/** From this frequency on a capital that opens a sentence is as likely no name. */
const EVERYDAY = 5
const JOINTS = new Set(['dan', 'atau', 'serta', 'para'])

/**
 * The last word of what stands behind the name that opens a sentence, where no comma parts it from its verb:
 * "Rahmat Sula, pedagang di pasar itu mengaku"; null where none lacks.
 */
export function openRoleBehind(document: TextDocument, at: number, lexicon: Lexicon): number | null {
  const last = apposedPerson(document, at)
  // A name of one word is as likely the place of a dateline.
  if (last === null || last === at || document.tokens[last + 1]?.text !== ',') return null
  if (!isName(lowerAt(document, at), lexicon)) return null
  const head = last + 2
  if (!isRoleWord(document.tokens[head]?.text ?? '', lexicon)) return null
  for (let i = head + 1; i <= head + LONGEST_ROLE; i++) {
    const word = lowerAt(document, i)
    if (document.tokens[i]?.kind === 'punctuation' || JOINTS.has(word) || opensBreak(word)) return null
    if (SAYING_VERBS.has(word) || (i > head + 1 && isActiveVerb(word, lexicon))) return i - 1
    if (isAnyVerb(word, lexicon)) return null
  }
  return null
}

const isName = (word: string, lexicon: Lexicon): boolean =>
  isPersonName(word) || (lexicon.band(word) < EVERYDAY && !isAnyVerb(word, lexicon))

/** "pedagang yang ...", "guru ketika ...": more than a role; "penjaga di Prembun" and "guru dari Bima" are one. */
const opensBreak = (word: string): boolean =>
  opensAdverbial(word) && word !== 'di' && word !== 'dari' && word !== 'ke'
