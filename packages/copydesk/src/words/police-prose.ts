import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { type FoundPhrase, phrasesIn } from '../text/phrases.ts'
import type { Range } from '../text/sentences.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { POLICE_PROSE } from './pleonasms.ts'

const DOING = new Set(['melakukan', 'melaksanakan', 'mengadakan'])
/** Deeds that reports tell of with their object right behind: "melakukan penyitaan mobil". */
const OF_POLICE = wordSet(
  'penggeledahan penyitaan pemeriksaan penangkapan penahanan penyelidikan penyidikan pengejaran pengecekan pemukulan penganiayaan penusukan penembakan',
)
/** What follows a deed that is told without its object. */
const NO_OBJECT = wordSet(
  'di ke dari pada dalam untuk guna dengan terkait lebih lanjutan dan serta atau secara sejak hingga sampai oleh sebagai karena agar supaya kembali yang bersama tersebut itu ini intensif saat ketika setelah sebelum atas kepada terhadap usai selama lagi juga maupun bagi tentang mengenai bersama-sama awal ulang mulai antara bersama berencana paksa berat ringan rutin',
)

/** The prose of police reports in a sentence, with plain words for it. */
export function policeProse(
  document: TextDocument,
  sentence: Range,
  lexicon: Lexicon,
): FoundPhrase<string>[] {
  const listed = phrasesIn(document, sentence, POLICE_PROSE).map((phrase) =>
    isOfThings(document, sentence, phrase) ? { ...phrase, meaning: seized(phrase.meaning) } : phrase,
  )
  const others = [...deeds(document, sentence, lexicon), ...secured(document, sentence)].filter(
    ({ first }) => !listed.some((phrase) => phrase.first <= first && first <= phrase.last),
  )
  return [...listed, ...others].sort((a, b) => a.first - b.first)
}

/** "melakukan pemeriksaan terhadap": memeriksa. */
function deeds(document: TextDocument, { from, to }: Range, lexicon: Lexicon): FoundPhrase<string>[] {
  const found: FoundPhrase<string>[] = []
  for (let at = from; at < to - 2; at++) {
    if (!DOING.has(lowerAt(document, at))) continue
    const object = lowerAt(document, at + 2)
    const isTowards = object === 'terhadap'
    const deed = lowerAt(document, at + 1)
    const isDirect = OF_POLICE.has(deed) && object !== '' && !NO_OBJECT.has(object)
    const verb = isTowards || isDirect ? verbOf(deed, lexicon) : null
    if (verb !== null) found.push({ first: at, last: isTowards ? at + 2 : at + 1, meaning: verb })
  }
  return found
}

const SUSPECTS = wordSet(
  'pelaku pria wanita perempuan pemuda tersangka terduga pengedar pencuri kurir bandar penjambret perampok pemerkosa seorang',
)
const MOST_BETWEEN = 3

/** "mengamankan dua pelaku", "tiga pemuda diamankan": people are caught; a place is made safe. */
function secured(document: TextDocument, { from, to }: Range): FoundPhrase<string>[] {
  const found: FoundPhrase<string>[] = []
  for (let at = from; at < to; at++) {
    const word = lowerAt(document, at)
    const isActive = word === 'mengamankan'
    if (!isActive && word !== 'diamankan') continue
    const [first, last] = isActive ? [at + 1, at + MOST_BETWEEN] : [at - MOST_BETWEEN, at - 1]
    for (let i = Math.max(from, first); i <= Math.min(last, to - 1); i++) {
      if (!SUSPECTS.has(lowerAt(document, i))) continue
      found.push({ first: at, last: at, meaning: isActive ? 'menangkap' : 'ditangkap' })
      break
    }
  }
  return found
}

/** The verb of a deed, of its forms the commonest: penelitian gives meneliti, pengawasan mengawasi. */
function verbOf(deed: string, lexicon: Lexicon): string | null {
  const [, stem = ''] = /^pe((?:m|n|l|r|w|y)\p{L}{2,})an$/u.exec(deed) ?? []
  if (stem === '') return null
  const [likeliest] = ['', 'i', 'kan']
    .map((suffix) => `me${stem}${suffix}`)
    .filter((verb) => lexicon.band(verb) > 0)
    .sort((a, b) => lexicon.band(b) - lexicon.band(a))
  return likeliest ?? null
}

const THINGS = wordSet('barang bukti motor mobil kendaraan uang senjata sabu narkoba tas pisau')

/** Things are seized, not caught: "Barang bukti itu diamankan polisi". */
function isOfThings(document: TextDocument, { from }: Range, { first }: FoundPhrase<string>): boolean {
  for (let i = Math.max(from, first - MOST_BEFORE); i < first; i++) {
    if (THINGS.has(lowerAt(document, i))) return true
  }
  return false
}
const MOST_BEFORE = 8
const seized = (meaning: string): string => meaning.replace('ditangkap', 'disita')
