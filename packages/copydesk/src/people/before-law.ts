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
  digelandang menjebloskan dijebloskan menjemput dijemput menggiring digiring menjaring dijaring terjaring menyeret diseret ott tertangkap menyerahkan diserahkan dibawa`,
)

/** Whoever these take is a person, named or not; "menyerahkan" and "menjaring" have other objects. */
const TAKES: ReadonlySet<string> = new Set(
  [...ARREST].filter((word) => !/erahkan|bawa|jaring|seret|jemput/.test(word)),
)

/** Words between a step of the law and whom it meets. */
const REACH = 12
const SUBJECTS = wordSet('ia dia keduanya ketiganya mereka')
/** What people are called who stand before the law. */
export const PEOPLE = wordSet(
  `pria lelaki laki-laki perempuan wanita orang pemuda remaja pelaku tersangka terdakwa terduga sopir warga oknum mahasiswa pegawai`,
)

/** Whether a step of the law, the verb at a token, meets a person: by name, as "ia", or one who is taken along. */
export function standsBeforeLaw(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(document, at)
  const { from, to } = sentenceAt(document, at)
  const isPassive = word.startsWith('di') || isOwnStep(document, at)
  const [first, last] = isPassive
    ? [Math.max(from, at - REACH), at - 1]
    : [at + 1, Math.min(to - 1, at + REACH)]
  // "Aswardi hanya diperiksa": the subject opens the sentence.
  if (isPassive && at - from <= 3 && opensWithName(document, from, lexicon)) return true
  for (let i = first; i <= last; i++) {
    if (isPassive && SUBJECTS.has(lowerAt(document, i))) return true
    if (isWhom(document, i, lexicon) || (TAKES.has(word) && PEOPLE.has(lowerAt(document, i)))) return true
  }
  return false
}

/** What the accused do themselves, and what becomes of them: "menjalani sidang", "menyerahkan diri", "sebagai tersangka". */
const OWN = wordSet('menjalani menghadapi mengikuti membacakan menyerahkan berstatus menjadi jadi sebagai')
const FACED = wordSet(
  'sidang persidangan penahanan dakwaan vonis diri pleidoi pledoi eksepsi pembelaan nota terlapor terperiksa tersangka terdakwa',
)
export const isOwnStep = (document: TextDocument, at: number): boolean =>
  OWN.has(lowerAt(document, at)) && FACED.has(lowerAt(document, at + 1))

/** "Tuntutan terhadap Budi", "operasi tangkap tangan terhadap Budi". */
const PROCEEDINGS = wordSet(
  'tangkap tuntutan dakwaan sidang persidangan penahanan penangkapan penyidikan vonis',
)
export const isProceeding = (document: TextDocument, at: number): boolean =>
  PROCEEDINGS.has(lowerAt(document, at - 1)) && /^(?:terhadap|atas|tangan)$/.test(lowerAt(document, at))

/** From this frequency on a capital only opens the sentence. */
const EVERYDAY = 5
function opensWithName(document: TextDocument, from: number, lexicon: Lexicon): boolean {
  const word = lowerAt(document, from)
  if (!isNameWord(document.tokens[from]) || isOfNoPerson(word) || BODY_WORDS.has(word)) return false
  return lexicon.band(word) < EVERYDAY && !isOffice(word, lexicon)
}

/** A name follows: "menahan Sarjono", "yaitu Ignas", "adalah I Nengah Darma". */
const INTRODUCES = wordSet(
  'adalah bernama yakni yaitu terhadap menangkap menahan memeriksa mendakwa menetapkan mengadili melaporkan memanggil memvonis menghukum membebaskan meringkus membekuk mengeksekusi menjerat menuntut menuduh',
)

/** A person by name, with an age or an office, or by initials. */
export function isWhom(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const { tokens } = document
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const isAged = tokens[at + 1]?.text === '(' && tokens[at + 2]?.kind === 'number'
  if (/^[A-Z]{1,4}$/.test(token.text) && !isNameWord(tokens[at + 1]))
    return isAged || lowerAt(document, at - 1).endsWith('inisial')
  if (!isNameWord(token) || (token.lower === 'hakim' && !isNameWord(tokens[at - 1]))) return false
  if (isAged && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '')) return true
  if (isPersonName(token.lower)) return true
  if (isOfNoPerson(token.lower) || BODY_WORDS.has(token.lower)) return false
  const [before, beforeComma] = [lowerAt(document, at - 1), lowerAt(document, at - 2)]
  if (tokens[at - 1]?.text === ',') return isOffice(beforeComma, lexicon) || isNameWord(tokens[at + 1])
  return INTRODUCES.has(before) || isOffice(before, lexicon)
}

/** Whether the sentence of a token has a word of a set. */
export function hasInSentence(document: TextDocument, at: number, words: ReadonlySet<string>): boolean {
  const { from, to } = sentenceAt(document, at)
  for (let i = from; i < to; i++) if (words.has(lowerAt(document, i))) return true
  return false
}
