import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { monthNamed } from './names.ts'
import type { RelativeDay } from './relative.ts'

/** Nouns of an age: "generasi hari ini", "luka kemarin". What happens on a day is another noun: a meeting, a match. */
const AGES = wordSet(
  `anak-anak anak arsitektur arti bahasa bangsa beban bumi budaya cerita demokrasi dosa duka era generasi hidup ilmu
  jurnalisme kaum keadaan kebudayaan kebutuhan kegagalan kehidupan kekalahan kemenangan kenangan kenyataan kesalahan
  kesenian ketakutan kondisi kota luka makna manusia masa masalah masyarakat media mimpi musik nasib orang pemuda
  pendidikan penyair penyesalan peradaban perempuan persoalan politik realitas remaja sastra sejarah seni seniman
  situasi tantangan teknologi utang zaman`,
)
const OWNERS = wordSet('kami kita mereka saya')
/** "Penduduk kota yang dibangun hari ini": as far as the noun stands before. */
const REACH = 4

/** Words before "semalam" that make it a length: "selesai dalam semalam", "didiamkan semalam" in a recipe. */
const LASTS = wordSet(
  `dalam selama hanya cuma sekadar cukup menginap bermalam ribu juta rupiah dolar ringgit waktu
  didiamkan diendapkan diinapkan diperam direndam difermentasi`,
)
/** What is written or told elsewhere counts its days from there. */
const WORKS = wordSet(
  'bukunya novelnya puisinya sajaknya esainya memoarnya ceritanya kisahnya syairnya lagunya',
)
/** "Waktu itu ia berkata akan pulang lusa": the days of another time. */
const THEN = wordSet('waktu saat ketika kala masa zaman')
/** What is done or thought again and again is of no one day to come. */
const HABITS = wordSet('acap biasanya cenderung kerap selalu senantiasa sering terbiasa')
const NOBODY = wordSet('seseorang siapa entah')
const COMING = wordSet('besok lusa')

const NEAR = 40
const HIJRI = wordSet(
  'ramadan ramadhan syawal zulhijah dzulhijjah muharam muharram rajab syakban safar rabiulawal suro sura',
)

/** Whether a word of days speaks of an age, a habit, a length or another time, and of no day of the calendar. */
export function isBeyondTheDay(document: TextDocument, found: RelativeDay): boolean {
  const { first, last, word } = found
  const before = lowerAt(document, first - 1)
  if (word === 'semalam') return LASTS.has(before) || lowerAt(document, last + 1) === 'saja'
  if (word === 'bulan ini') return isToldMonth(document, first)
  if (isOfAge(document, found)) return true
  // "Bukan lulusan kemarin sore" is no beginner.
  if (word === 'kemarin sore' && [2, 3].some((back) => lowerAt(document, first - back).startsWith('bukan'))) {
    return true
  }
  return isElsewhere(document, found)
}

/** "Pada Mei kapal tiba. Bulan ini juga …": the month of which the text has just told. */
function isToldMonth({ tokens }: TextDocument, first: number): boolean {
  for (let i = Math.max(0, first - NEAR); i < first; i++) {
    const { text = '', lower = '' } = tokens[i] ?? {}
    if (HIJRI.has(lower) || (text !== lower && monthNamed(text, 'id') !== null)) return true
  }
  return false
}

function isOfAge(document: TextDocument, { first, last, word }: RelativeDay): boolean {
  const before = lowerAt(document, first - 1)
  const owned = OWNERS.has(before) ? lowerAt(document, first - 2) : before.replace(/nya$/, '')
  if (AGES.has(before) || AGES.has(owned)) return true
  // "Kota yang dibangun hari ini akan diwarisi": whatever is built in these days.
  if (word !== 'hari ini' || lowerAt(document, last + 1) !== 'akan') return false
  for (let i = first - REACH; i < first - 1; i++) {
    if (lowerAt(document, i + 1) === 'yang' && AGES.has(lowerAt(document, i))) return true
  }
  return false
}

/** Whether the sentence says whose days are counted, or that they are nobody's. */
function isElsewhere(document: TextDocument, { first, word }: RelativeDay): boolean {
  const { from, to } = sentenceAt(document, first)
  for (let i = from; i < to; i++) {
    const lower = lowerAt(document, i)
    if (WORKS.has(lower) && lowerAt(document, i - 1) === 'dalam') return true
    if (i >= first) continue
    if (i === from && THEN.has(lower) && lowerAt(document, i + 1) === 'itu') return true
    if (!COMING.has(word)) continue
    if (HABITS.has(lower) || NOBODY.has(lower)) return true
    if (lower === 'apa' && lowerAt(document, i + 1) === 'yang') return true
    if (lower === 'belum' && lowerAt(document, i + 1) === 'tentu') return true
  }
  return false
}
