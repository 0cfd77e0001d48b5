import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { ROLE_WORDS } from './roles.ts'
import { isNameWord } from './speakers.ts'

/** Words looked at on one side of a name: "Kepala Dinas Perhubungan Kota Bandar Seruni". */
const REACH = 7
/** A verb or a joint between somebody else's office and this name. */
const PARTS =
  /^(?:me[mnlry]\p{L}+|ber\p{L}+|di\p{L}+|ter\p{L}+|dan|dengan|kepada|oleh|kata|ujar|yang|bersama)$/u

/** How a name is introduced where it stands: by its office or work before or behind it, or by an age; null where it is not. */
export function introductionAt(document: TextDocument, at: number): string | null {
  const { from, to } = sentenceAt(document, at)
  let [first, last] = [at, at]
  while (first > from && isNamePart(document, first - 1)) first--
  while (last + 1 < to && isNameWord(document.tokens[last + 1])) last++
  return roleBehind(document, last) ?? roleBefore(document, first, from)
}

/** A word of the name that is no office, or the full stop of "Hj." and "Moh.". */
function isNamePart({ tokens }: TextDocument, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token?.text === '.') return isNameWord(before) && (before?.text.length ?? 0) <= LONGEST_TITLE
  return isNameWord(token) && !ROLE_WORDS.has(token?.lower ?? '')
}

const LONGEST_TITLE = 4

/** What somebody is, also to another: "tetangga", "tetangganya". */
const roleOf = (word: string): string | null =>
  [word, word.replace(/nya$/, '')].find((one) => ROLE_WORDS.has(one)) ?? null

/** "Siti Halwiah (46)", "Siti Halwiah, nelayan", "Siti Halwiah, tetangganya". */
function roleBehind(document: TextDocument, last: number): string | null {
  const [mark, next] = [document.tokens[last + 1], document.tokens[last + 2]]
  if (mark?.text === '(' && next?.kind === 'number') return next.text
  return mark?.text === ',' ? roleOf(lowerAt(document, last + 2)) : null
}

/** "Guru SD Siti Halwiah", "Guru SD di Pulau Mantang, Siti Halwiah", "Rekan kerjanya, Siti Halwiah". */
function roleBefore(document: TextDocument, name: number, from: number): string | null {
  const isApposed = document.tokens[name - 1]?.text === ','
  const first = isApposed ? name - 2 : name
  if (isApposed && lowerAt(document, first).endsWith('nya')) return lowerAt(document, first)
  let role: string | null = null
  for (let i = first; i >= Math.max(from, first - REACH); i--) {
    const word = lowerAt(document, i)
    const found = roleOf(word)
    if (found !== null) role = found
    else if (word === '' || PARTS.test(word)) break
  }
  return role
}
