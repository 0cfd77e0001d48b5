import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { BODY_WORDS, ROLE_WORDS } from './roles.ts'

const OPENERS = wordSet('dalam melalui lewat menurut dari berdasarkan demikian bunyi')
const RELEASES = wordSet(`rilis rilisnya siaran siarannya keterangan keterangannya pernyataan pernyataannya`)
/** Without one of these a statement or an account is no release; a rilis always is. */
const TAILS = wordSet('pers persnya tertulis tertulisnya resmi resminya')
/** "Yang diterima redaksi", "yang beredar": nobody has sent it. */
const NOBODYS = wordSet(
  'diterima beredar diperoleh didapat dikirim dibagikan tersebar viral disebarkan disebar diedarkan disiarkan diunggah dirilis',
)
const OF_NEWSROOM = wordSet('redaksi media wartawan')
const LONGEST_TAIL = 3

/**
 * A release that a sentence leans on without saying whose it is, by tokens: "Dalam rilisnya", "demikian siaran pers
 * yang diterima redaksi". Null where none opens at the token.
 */
export function nobodysRelease(document: TextDocument, at: number): number | null {
  const noun = OPENERS.has(lowerAt(document, at)) ? at + 1 : at
  if (!RELEASES.has(lowerAt(document, noun)) || OPENERS.has(lowerAt(document, at - 1))) return null
  let end = noun
  while (end < noun + LONGEST_TAIL && TAILS.has(lowerAt(document, end + 1))) end++
  if (lowerAt(document, end + 1) === 'berbahasa') end += 2
  const last = receivedTail(document, end)
  if (last === noun && !lowerAt(document, noun).startsWith('rilis')) return null
  const isOpened = noun > at || last > end || ACTIVES.has(lowerAt(document, last + 1))
  return isOpened && !isIssued(document, at, last) ? last : null
}

/** "Siaran pers menyebutkan": the release itself speaks. */
const ACTIVES = wordSet(
  'menyebutkan menyebut menyatakan menjelaskan mengatakan mengungkapkan memaparkan menerangkan',
)

const POINTING = wordSet('itu tersebut ini')

/** "... yang diterima redaksi" or "... itu", as far as it goes. */
function receivedTail(document: TextDocument, last: number): number {
  if (POINTING.has(lowerAt(document, last + 1)) && ACTIVES.has(lowerAt(document, last + 2))) return last + 1
  if (lowerAt(document, last + 1) !== 'yang' || !NOBODYS.has(lowerAt(document, last + 2))) return last
  return OF_NEWSROOM.has(lowerAt(document, last + 3)) ? last + 3 : last + 2
}

/** What is told by nobody: "informasi yang dihimpun", as far as it goes; null where none opens at the token. */
export function nobodysNews(document: TextDocument, at: number): number | null {
  if (!NEWS.has(lowerAt(document, at)) || lowerAt(document, at + 1) !== 'yang') return null
  const verb = lowerAt(document, at + 2)
  if (verb !== 'dihimpun' && !NOBODYS.has(verb)) return null
  const last = OF_NEWSROOM.has(lowerAt(document, at + 3)) ? at + 3 : at + 2
  return document.tokens[last + 1]?.text === ',' ? last : null
}
const NEWS = wordSet('informasi kabar data')

/** Whether its sentence names anybody, or the one before it names an office or a body that the release may come from. */
function isIssued(document: TextDocument, at: number, last: number): boolean {
  const { from, to } = sentenceAt(document, at)
  const follows = document.tokens[last + 1]
  if (follows?.kind === 'word' && follows.text !== follows.lower) return true
  const isActive = !leavesSpeakerOut(document, at, last, to)
  for (let i = from; i < to; i++) {
    if (i < at || i > last) {
      if (isIssuer(document, i) || (isActive && isNameInside(document, i, from))) return true
    }
  }
  const before = from > 0 ? sentenceAt(document, from - 1) : { from: 0, to: 0 }
  for (let i = before.from; i < before.to; i++) if (isIssuer(document, i)) return true
  return false
}

const PASSIVES = wordSet(
  `disebutkan disebut dikatakan dijelaskan diumumkan dikemukakan dinyatakan diungkapkan dipaparkan diterangkan diketahui
  ditegaskan disampaikan diinformasikan`,
)

/** "Disebutkan bahwa ..." and "menurut rilis, ..." say by their form that nobody is named, unless "oleh" does. */
function leavesSpeakerOut(document: TextDocument, at: number, last: number, to: number): boolean {
  if (ACCORDING.has(lowerAt(document, at)) || ACTIVES.has(lowerAt(document, last + 1))) return true
  for (let i = last + 1; i < Math.min(to, last + NEAR); i++) {
    if (PASSIVES.has(lowerAt(document, i))) return lowerAt(document, i + 1) !== 'oleh'
  }
  for (let i = at - 1; i > at - NEAR; i--) if (PASSIVES.has(lowerAt(document, i))) return true
  return NOBODYS.has(lowerAt(document, last)) || OF_NEWSROOM.has(lowerAt(document, last))
}

const ACCORDING = wordSet('menurut berdasarkan demikian')
const NEAR = 4

/** An office or a body by its name, a firm or an acronym. */
function isIssuer(document: TextDocument, at: number): boolean {
  const token = document.tokens[at]
  if (token?.kind === 'opaque') return /@|\p{L}\.\p{L}/u.test(token.text)
  if (token?.kind !== 'word') return false
  if (isAcronym(token.text) || token.lower === 'pt') return true
  if (!ROLE_WORDS.has(token.lower) && !BODY_WORDS.has(token.lower)) return OWN_ISSUERS.has(token.lower)
  const next = document.tokens[at + 1]
  return !CROWDS.has(token.lower) && next?.kind === 'word' && next.text !== next.lower
}

/** People whom no release comes from: "wisatawan India". */
const CROWDS = wordSet(
  'warga wisatawan turis penumpang penduduk pelajar siswa mahasiswa petani nelayan pekerja pengungsi korban orang',
)

/** Bodies that a release may come from without their name: "universitas itu". */
const OWN_ISSUERS = wordSet(
  'perusahaan kementerian universitas institut lembaga yayasan pemerintah panitia klub asosiasi',
)

const isAcronym = (text: string): boolean => text.length > 2 && text === text.toUpperCase()

const PLACING = wordSet(
  'di ke dari asal pada sejak hingga sampai bulan selat pulau laut gunung jalan kota luar',
)

/** A capital inside the sentence that is no place and no month. */
function isNameInside(document: TextDocument, at: number, from: number): boolean {
  const token = document.tokens[at]
  if (token?.kind === 'opaque') return true
  if (token?.kind !== 'word' || token.text === token.lower || at === from) return false
  return !PLACING.has(lowerAt(document, at - 1))
}
