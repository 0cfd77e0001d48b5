import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'

/** The prefix of a verb or a noun, and what stands behind it: me + laporkan. */
type Form = { prefix: string; root: string; stem: string }

const NO_FORM: Form = { prefix: '', root: '', stem: '' }
const MOST_REMEMBERED = 10_000
/** How a word in lower case is formed; with nothing in it where it has no prefix. */
export const formOf = (word: string, lexicon: Lexicon): Form =>
  /^(?:me|di|be|pe.*an$)/.test(word) ? formed(word, lexicon) : NO_FORM

const formed: (word: string, lexicon: Lexicon) => Form = remembering((word, lexicon) => {
  const { prefixes: [prefix] = [], root, suffix } = lexicon.analyse(word) ?? { root: '', suffix: '' }
  return prefix === undefined ? NO_FORM : { prefix, root, stem: root + suffix }
}, MOST_REMEMBERED)

/** Roots of crimes against people and what is theirs, whatever verb or noun with a prefix is made of them. */
export const CRIME_ROOTS = wordSet(
  `aniaya siksa keroyok pukul tusuk tikam bacok bunuh culik sekap merundung ancam hina curi rampok jambret bobol peras telantar retas`,
)
/** The same of what else the laws on corruption, consumers, labour, the environment and elections hold wrong. */
const WRONGS = new Set([
  ...CRIME_ROOTS,
  ...wordSet(`tampar tembak racun perkosa bakar palak cabul setubuh leceh intimidasi teror hasut fitnah cemar korupsi suap sogok gelap tilap tipu bohong
    rampas palsu manipulasi rekayasa curang seleweng salahguna gelembung sunat langgar ingkar abai eksploitasi serobot rusak selundup oplos
    timbun jiplak plagiat bocor sekongkol tunggak rugi judi sembunyi santet pungut mungut biar salin`),
])
/** What tells of a wrong without a prefix, or hides its root. */
const WRONG_WORDS =
  wordSet(`korupsi suap pungli pungutan gratifikasi nepotisme perusakan perundungan kecurangan kelalaian kekerasan penyimpangan
  malapraktik fiktif ilegal lalai kabur menghilang judi doping mabuk bersalah`)

/** Two words that make any deed a wrong one: tanpa izin, tidak membayar, membawa kabur. */
const MANNER =
  /^(?:tanpa (?:izin|hak|persetujuan|pemberitahuan|karcis|prosedur|ganti|dokumen|alat)|(?:tidak|belum) (?:(?:mem|di)bayar|mengembalikan|dikembalikan)|kepentingan pribadi|kelebihan bayar|kerugian negara|(?:mem|di)bawa (?:kabur|lari)|harga miring|(?:me|di)minta (?:uang|imbalan|rp.*)|menerima (?:suap|imbalan)|memotong (?:bantuan|upah|gaji)|menahan (?:ijazah|paspor)|membuang limbah)$/
const MANNER_OPENS = /^(?:ta|ti|bel|kepe|kele|keru|memb|memo|mena|mene|memi|dim|dib|har)/
/** Words before a wrong that may turn it round. */
const NEAR = 3

/** Before a wrong that is not done, or that somebody works against: "tidak menipu", "pemberantasan korupsi". */
const AGAINST = wordSet(
  'tidak bukan tak belum jangan dilarang melarang mencegah pencegahan memberantas pemberantasan menindak mengusut menangani anti bebas membebaskan',
)

/** Whether a wrong is told of at a token, by the word itself or by what it is said of. */
export function isWrongAt(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(document, at)
  if (MANNER_OPENS.test(word) && MANNER.test(`${word} ${document.tokens[at + 1]?.text.toLowerCase() ?? ''}`))
    return true
  const { prefix, root } = formOf(word, lexicon)
  if (!WRONG_WORDS.has(word) && !WRONGS.has(root)) return false
  for (let i = at - NEAR; i < at; i++) if (AGAINST.has(lowerAt(document, i))) return false
  return lowerAt(document, at - 1) !== 'korban' || prefix === 'di' || prefix === 'me'
}

/** What happens to people who do no wrong: "diduga meninggal". */
const UNDERGONE = wordSet('alami derita tinggal miliki idap antuk pengaruhi sebabkan')

/** "Membuka keran": whether something is done at a token, or right behind it, that somebody may be suspected of. */
export function isDoneAt(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  for (let i = at; i <= at + 2; i++) {
    const { prefix, stem } = formOf(lowerAt(document, i), lexicon)
    if (prefix === 'me') return !UNDERGONE.has(stem)
  }
  return false
}

/** Whether a wrong is told of between two tokens. */
export function isWrongBetween(document: TextDocument, from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (isWrongAt(document, i, lexicon)) return true
  return false
}
