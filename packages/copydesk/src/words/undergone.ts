import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { Doubled } from './doubled-meaning.ts'

/** Deeds done to somebody or something, and the verb that says so by itself. */
const PASSIVES: ReadonlyMap<string, string> = new Map(
  `perawatan dirawat
  pengobatan diobati
  pemeriksaan diperiksa
  penahanan ditahan
  penangkapan ditangkap
  penyitaan disita
  penggeledahan digeledah
  penyegelan disegel
  perbaikan diperbaiki
  pembongkaran dibongkar
  pemindahan dipindahkan
  pemakaman dimakamkan
  evakuasi dievakuasi
  operasi dioperasi
  autopsi diautopsi
  visum divisum
  pemusnahan dimusnahkan
  penutupan ditutup`
    .split('\n')
    .map((line): [string, string] => {
      const [deed = '', verb = ''] = line.trim().split(' ')
      return [deed, verb]
    }),
)
const STILL = wordSet('akan telah sudah sedang masih langsung segera harus perlu belum tidak')
const ENDS_SUBJECT = wordSet('itu tersebut korban pelaku tersangka pasien')
/** A sentence that opens by where, when or to whom leaves its subject to the deed: "Di pasar itu dilakukan pemeriksaan". */
const NO_SUBJECT =
  /^(?:di|ke|dari|pada|terhadap|dalam|untuk|kepada|atas|bagi|oleh|dengan|selama|sejak|setelah|sesudah|sebelum|usai|seusai|ketika|saat|selain|karena|hari|malam|pagi|siang|sore|pekan|bulan|tahun|minggu|waktu|bersamaan|akibat|demi|agar|hal|bahwa|jika|bila|apabila|melalui|lewat|sementara|kemudian|lalu|hingga|sampai|yang|seperti|demikian|tanpa|guna|menurut)$/
/** A subject of more words is not one of a plain sentence. */
const MOST_OF_SUBJECT = 8

/** "Bayi itu dilakukan perawatan": dirawat. */
export function undergone(document: TextDocument, at: number, from: number): Doubled | null {
  if (lowerAt(document, at) !== 'dilakukan') return null
  const verb = PASSIVES.get(lowerAt(document, at + 1))
  const subject = STILL.has(lowerAt(document, at - 1)) ? at - 2 : at - 1
  if (verb === undefined || subject < from || subject - from >= MOST_OF_SUBJECT) return null
  if (!ENDS_SUBJECT.has(lowerAt(document, subject))) return null
  for (let i = from; i <= subject; i++) {
    const word = lowerAt(document, i)
    if (word === '' || NO_SUBJECT.test(word)) return null
  }
  return { first: at, last: at + 1, rights: [verb] }
}
