import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { NameRun } from './presented.ts'
import type { Protected } from './protected.ts'
import { BODY_WORDS } from './roles.ts'
import { isNameWord } from './speakers.ts'
import { isProtectedAt } from './whom-protected.ts'

/** What links somebody to their work, home or school. */
const LINKS = wordSet(
  'adalah merupakan ialah sebagai berasal tinggal bersekolah kuliah bekerja dikenal diketahui bertugas',
)
/** What is so large that nobody is known by it. */
const WIDE = wordSet(
  'kabupaten kota provinsi kecamatan negara indonesia universitas institut politeknik fakultas kepulauan pulau jawa sumatera kalimantan sulawesi papua bali jakarta',
)
/** Words before a name of a place or a people that many share. */
const OF_MANY = wordSet('warga asal negara suku keturunan berkebangsaan beragama umat bangsa kewarganegaraan')
const PREPOSITIONS = wordSet('di dari ke pada sejak hingga sampai')
/** What few enough belong to that one of them can be told. */
const SMALL = wordSet(
  `klinik radio pt cv jurusan sekolah sanggar puskesmas apotek toko hotel restoran kafe bank desa dusun pekon nagari gampong
  kampung kelurahan perumahan gang asrama pondok pesantren panti smp sma smk sd mts ma mi tk yayasan koperasi gereja band klub`,
)
/** What ends the telling of what somebody is. */
const ENDS = wordSet('yang karena setelah ketika saat untuk kepada oleh terhadap bahwa dalam')
const LONGEST = 12

/** "Korban bekerja sebagai apoteker di Klinik Laut Biru", "VT dikenal sebagai gitaris Ombak": one of a few, as good as named. */
export function describedIn(
  document: TextDocument,
  story: Protected,
  initials: ReadonlySet<string>,
  lexicon: Lexicon,
): NameRun[] {
  return document.sentences.flatMap(({ from, to }) => {
    if (!isProtectedAt(document, from, story, initials)) return []
    let at = from + 1
    if (/^(?:itu|tersebut|ini)$/.test(lowerAt(document, at))) at++
    if (!LINKS.has(lowerAt(document, at))) return []
    const end = Math.min(to, at + LONGEST)
    while (LINKS.has(lowerAt(document, at)) || PREPOSITIONS.has(lowerAt(document, at))) at++
    const run = telling(document, at, end, lexicon)
    return run === null ? [] : [run]
  })
}

/** From what somebody is to the last word of the name that tells which one. */
function telling(document: TextDocument, from: number, to: number, lexicon: Lexicon): NameRun | null {
  for (let i = from; i < to; i++) {
    const token = document.tokens[i]
    const word = lowerAt(document, i)
    if (ENDS.has(word) || (token?.kind === 'punctuation' && !/^["“]$/.test(token.text))) return null
    if (!isNameWord(token) && !/^(?:PT|CV|SMP|SMA|SMK|SD|TK)$/.test(token?.text ?? '')) continue
    const before = lowerAt(document, i - 1)
    if (WIDE.has(word) || (BODY_WORDS.has(word) && !SMALL.has(word)) || OF_MANY.has(before)) return null
    if (!SMALL.has(word) && (i === from || PREPOSITIONS.has(before) || !lexicon.isKnown(before))) return null
    let last = i
    while (
      last + 1 < to &&
      /^(?:word|number)$/.test(document.tokens[last + 1]?.kind ?? '') &&
      !isSmall(document, last + 1)
    )
      last++
    return { first: from, last }
  }
  return null
}

const isSmall = ({ tokens }: TextDocument, at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]?.text === tokens[at]?.lower
