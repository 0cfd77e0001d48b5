import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isActiveVerb, isPassiveVerb } from '../words/verbs.ts'
import { isAnyVerb, LONGEST_ROLE, NO_ROLE, opensAdverbial } from './apposed.ts'
import { isRoleWord } from './roles.ts'
import { CUE_WORDS } from './saying.ts'

/** Before a role that is no subject: "diserahkan kepada Ketua", "buku milik juru masak". */
const LINKS = wordSet('kepada oleh milik dengan bersama')
/** Of many people the name behind the comma may be the first only. */
const MANY = wordSet('para sejumlah beberapa semua seluruh dua tiga empat lima kedua ketiga dan serta atau')
/** What follows the name of somebody who is no subject. */
const TAILS = wordSet(
  `sambil seraya saat ketika sewaktu setelah seusai usai bahwa tentang mengenai soal perihal kepada untuk agar supaya di pada
  dalam lewat melalui sebelum karena sejak`,
)
/** Between what governs a role and its first word: "meminta keterangan pemilik rumah". */
const MOST_BETWEEN = 1

/** How a role inside a sentence is bound to the words before it. */
type Bond = 'cue' | 'owner' | 'object'

/** How the role that ends before a comma is bound to its sentence: "kata petani di Timbulsloko", "dipimpin Ketua DPRD". */
function bondBefore(document: TextDocument, comma: number, lexicon: Lexicon): Bond | null {
  let head: number | null = null
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_ROLE); at--) {
    const word = lowerAt(document, at)
    if (word === '' && document.tokens[at]?.kind === 'punctuation') return null
    if (head !== null && head - at <= 1 + MOST_BETWEEN) {
      const bond = bondOf(document, at, lexicon)
      if (bond !== null) return bond
    }
    if (MANY.has(word) || NO_ROLE.has(word) || isAnyVerb(word, lexicon)) return null
    if (isRoleWord(word, lexicon)) head = at
  }
  return null
}

function bondOf(document: TextDocument, at: number, lexicon: Lexicon): Bond | null {
  const [before, word] = [lowerAt(document, at - 1), lowerAt(document, at)]
  if (CUE_WORDS.has(word) && before === '' && at > 0) return 'cue'
  const isPassive = isPassiveVerb(word, lexicon)
  if (!isPassive && !LINKS.has(word) && !isActiveVerb(word, lexicon)) return null
  if (isFronted(document, at)) return null
  return word === 'milik' || (isPassive && before === 'yang') ? 'owner' : 'object'
}

/** "Ketika ditemui camat, Andi ...", "Didampingi istri, Andi ...": the subject follows the comma. */
function isFronted(document: TextDocument, at: number): boolean {
  let from = at
  while (from > 0 && document.tokens[from - 1]?.kind !== 'punctuation') from--
  return opensAdverbial(lowerAt(document, from)) || (from === at && lowerAt(document, at) !== 'dikatakan')
}

/** Whether the name from `comma` to `last` stands in apposition to a role inside its sentence and lacks its second comma. */
export function lacksSecondComma(
  document: TextDocument,
  { comma, last }: { comma: number; last: number },
  lexicon: Lexicon,
): boolean {
  const next = lowerAt(document, last + 1)
  const goesOn = TAILS.has(next) || isJoined(document, last + 1, lexicon)
  if ((!goesOn && !isAnyVerb(next, lexicon)) || isRoleWord(lowerAt(document, comma + 1), lexicon))
    return false
  const bond = bondBefore(document, comma, lexicon)
  if (bond === null || (!goesOn && bond !== 'owner')) return false
  return bond === 'cue' || last > comma + 1
}

/** "dan dihadiri pedagang": a predicate is joined, no second name. */
const isJoined = (document: TextDocument, at: number, lexicon: Lexicon): boolean =>
  lowerAt(document, at) === 'dan' && isAnyVerb(lowerAt(document, at + 1), lexicon)
