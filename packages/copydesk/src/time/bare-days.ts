import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'

/** What happens once, so that a weekday behind it is its day: "kekalahan Minggu di kandang". Meetings of every week are not among them. */
const EVENTS = wordSet(
  `banjir bentrokan debat demonstrasi duel erupsi gempa insiden kebakaran kecelakaan kekalahan kemenangan kerusuhan
  laga ledakan letusan longsor pelantikan pembunuhan penangkapan penembakan penggeledahan penyergapan perampokan
  pertandingan serangan tabrakan`,
)
/** The second half of such a name: "unjuk rasa Selasa", "mogok kerja Senin". */
const EVENT_PAIRS = new Set([
  'unjuk rasa',
  'mogok kerja',
  'pemungutan suara',
  'jumpa pers',
  'konferensi pers',
])
/** Behind a verb and its day a clause goes on with one of these. */
const GOES_ON = wordSet(
  'dan lalu kemudian tetapi serta dengan di ke dari oleh karena saat ketika setelah sebelum sehingga untuk tanpa',
)
const JOINS = wordSet('dan lalu kemudian tetapi serta')
/** Verbs without an object, so that what follows is no name; "bertemu Kamis" may be a man. */
const INTRANSITIVE = /^(?:di|ter|ber)[a-z]{4,}$/
const WITH_NAMES = wordSet(
  'berita berjudul bernama bersama bertajuk bertemu beserta dengan diberi dinamai dijuluki dikenal tersangka terdakwa terpidana terhadap tentang dialog direktur direksi',
)
const VERB = /^(?:di|ter|ber|me[mnr]?|meng)[a-z]{4,}$/
const PLACING = wordSet('di ke dari')
/** Kinds of places that are called by days: "Kampung Rabu", "Kedai Senin". */
const PLACES_OF_DAYS = wordSet(
  'dusun desa gang gedung jalan kafe kampung kebun kedai klub kopi museum pasar pulau rumah sanggar sungai taman teater toko warung',
)
/** People: a weekday behind them is their name. */
const PEOPLE = wordSet('anak bapak bu ibu kakek mbah nelayan nenek pak pelukis penyair petani tokoh warga')

/** Whether a weekday without a preposition is the day of what stands before it: "diteken Kamis dan", "unjuk rasa Selasa yang". */
export function isBareDay(document: TextDocument, at: number): boolean {
  const before = lowerAt(document, at - 1)
  const after = document.tokens[at + 1]
  if (before === '' || after?.kind !== 'word' || after.text !== after.lower) return false
  if (EVENTS.has(before) || EVENT_PAIRS.has(`${lowerAt(document, at - 2)} ${before}`)) return true
  if (document.tokens[at - 1]?.text !== before) return isBehindPlace(document, at)
  if (PEOPLE.has(before) || WITH_NAMES.has(before)) return false
  if (INTRANSITIVE.test(before)) return GOES_ON.has(after.lower)
  return JOINS.has(after.lower) && VERB.test(lowerAt(document, at + 2))
}

/** "Sandar di Pelabuhan Bima Rabu membawa": the name of a place, and no place that is called by a day. */
function isBehindPlace(document: TextDocument, at: number): boolean {
  let first = at
  while (first > 0 && isCapital(document, first - 1)) first--
  if (PLACES_OF_DAYS.has(lowerAt(document, at - 1)) || !PLACING.has(lowerAt(document, first - 1)))
    return false
  const after = lowerAt(document, at + 1)
  return GOES_ON.has(after) || VERB.test(after)
}

function isCapital({ tokens }: TextDocument, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.text !== token.lower
}
