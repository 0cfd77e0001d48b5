import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isOfNoPerson } from '../words/no-person.ts'
import { isPersonName } from '../words/person-names.ts'
import { isOffice } from './offices.ts'
import { BODY_WORDS } from './roles.ts'
import { isNameWord } from './speakers.ts'

/** What the police do with whom they take along. */
export const ARREST = wordSet(
  `menangkap ditangkap meringkus diringkus membekuk dibekuk mengamankan diamankan menahan ditahan menciduk diciduk menggerebek menyergap disergap mencokok dicokok menggelandang
  digelandang menjebloskan dijebloskan menjemput dijemput menggiring digiring tertangkap menyerahkan diserahkan dibawa`,
)

/** Words between a step of the law and whom it meets. */
const REACH = 12
const SUBJECTS = wordSet('ia dia keduanya ketiganya mereka')
const PEOPLE = wordSet(
  `pria lelaki laki-laki perempuan wanita orang pemuda remaja pelaku tersangka terdakwa terduga sopir warga oknum mahasiswa pegawai`,
)

/** Whether a step of the law, the verb at a token, meets a person: by name, as "ia", or one who is taken along. */
export function standsBeforeLaw(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(document, at)
  const { from, to } = sentenceAt(document, at)
  const isPassive = word.startsWith('di')
  const [first, last] = isPassive
    ? [Math.max(from, at - REACH), at - 1]
    : [at + 1, Math.min(to - 1, at + REACH)]
  // "Aswardi hanya diperiksa": the subject opens the sentence.
  if (isPassive && at - from <= 3 && opensWithName(document, from, lexicon)) return true
  for (let i = first; i <= last; i++) {
    if (isPassive && SUBJECTS.has(lowerAt(document, i))) return true
    if (isWhom(document, i, lexicon) || (ARREST.has(word) && PEOPLE.has(lowerAt(document, i)))) return true
  }
  return false
}

/** From this frequency on a capital only opens the sentence. */
const EVERYDAY = 5
function opensWithName(document: TextDocument, from: number, lexicon: Lexicon): boolean {
  const word = lowerAt(document, from)
  if (!isNameWord(document.tokens[from]) || isOfNoPerson(word) || BODY_WORDS.has(word)) return false
  return lexicon.band(word) < EVERYDAY && !isOffice(word, lexicon)
}

/** A name follows: "menahan Sarjono", "yaitu Ignas", "adalah I Nengah Darma". */
const INTRODUCES = wordSet(
  'adalah bernama yakni yaitu menangkap menahan memeriksa mendakwa menetapkan mengadili melaporkan memanggil',
)

/** A person by name, with an age or an office, or by initials. */
export function isWhom(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const { tokens } = document
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const isAged = tokens[at + 1]?.text === '(' && tokens[at + 2]?.kind === 'number'
  if (/^[A-Z]{1,4}$/.test(token.text) && !isNameWord(tokens[at + 1]))
    return isAged || lowerAt(document, at - 1).endsWith('inisial')
  if (!isNameWord(token)) return false
  if (isAged && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '')) return true
  if (isPersonName(token.lower)) return true
  if (isOfNoPerson(token.lower) || BODY_WORDS.has(token.lower)) return false
  const [before, beforeComma] = [lowerAt(document, at - 1), lowerAt(document, at - 2)]
  if (tokens[at - 1]?.text === ',') return isOffice(beforeComma, lexicon) || isNameWord(tokens[at + 1])
  return INTRODUCES.has(before) || isOffice(before, lexicon)
}
