import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { weekdayNamed } from '../time/names.ts'
import { zoneOfPlace } from '../time/zones.ts'
import { isOfNoPerson } from '../words/no-person.ts'
import { isActiveVerb, isMiddleVerb, isPassiveVerb } from '../words/verbs.ts'
import { personAt } from './person-run.ts'
import { BODY_WORDS, isRoleWord } from './roles.ts'

/** A role is named in as many words at most; what is longer before the comma is a clause. */
export const LONGEST_ROLE = 11

/** Words of clauses and of time: what holds one is no bare role. */
export const NO_ROLE = wordSet(
  'yang adalah menurut pada setelah sebelum ketika saat karena jika untuk akan telah sudah tidak namun selain juga sebagai oleh kepada dengan bersama',
)

/** With these opens a part of the sentence behind whose comma the subject stands: "Tanpa pelatih, Sunaryo berenang". */
const FRONTING = wordSet(
  `tanpa bukan bagi sejak sampai hingga antara demi berkat akibat menjelang jelang usai seusai seperti layaknya bak laksana ibarat
  sebagaimana walau walaupun meski meskipun kendati andai kalau bila apabila begitu selama sembari sambil seraya dari lewat melalui
  terhadap atas tentang mengenai terkait serupa termasuk kecuali semasa sewaktu tatkala waktu berstatus daripada di ke dalam dulu
  dulunya semula masih hanya setiap tiap sekadar mirip lulusan agar supaya sementara seorang`,
)

/** Whether a word opens an adverbial or a clause rather than a subject. */
export const opensAdverbial = (word: string): boolean => NO_ROLE.has(word) || FRONTING.has(word)

const QUOTES = wordSet('“ ” "')

/** The first comma behind a token where what stands before it is one role and no clause. */
export function commaAfterRole(document: TextDocument, from: number, lexicon: Lexicon): number | null {
  if (FRONTING.has(lowerAt(document, from))) return null
  let hasRole = false
  for (let at = from; at <= from + LONGEST_ROLE; at++) {
    const { text, kind, lower } = document.tokens[at] ?? {}
    if (text === ',') return hasRole && (at > from + 1 || isOwned(document, from)) ? at : null
    if (lower === undefined || (kind === 'punctuation' && !QUOTES.has(text ?? ''))) return null
    if (at - from < 2 && isRoleWord(withoutOwner(lower), lexicon)) hasRole = true
    if (NO_ROLE.has(lower) || isAnyVerb(lower, lexicon)) return null
  }
  return null
}

/** "Istrinya", "pelatihnya": one word is enough to tell who. */
const isOwned = (document: TextDocument, at: number): boolean => lowerAt(document, at).endsWith('nya')
const withoutOwner = (word: string): string => (word.endsWith('nya') ? word.slice(0, -3) : word)

/** A verb whatever its voice. */
export const isAnyVerb = (word: string, lexicon: Lexicon): boolean =>
  isActiveVerb(word, lexicon) || isMiddleVerb(word, lexicon) || isPassiveVerb(word, lexicon)

/** The last token of a person's name that begins at a token; "Ende, Nusa Tenggara Timur" and "BEJ, Jumat" name none. */
export function apposedPerson(document: TextDocument, at: number): number | null {
  const last = personAt(document, at)
  if (last === null || BODY_WORDS.has(lowerAt(document, at))) return null
  if (weekdayNamed(document.tokens[at]?.text ?? '', 'id') !== null) return null
  if (zoneOfPlace(lowerAt(document, at), lowerAt(document, at + 1)) !== null) return null
  for (let i = at; i <= last; i++) if (isOfNoPerson(lowerAt(document, i))) return null
  return last
}
