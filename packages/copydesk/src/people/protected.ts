import type { Lexicon } from '../lexicon/lexicon.ts'
import { valueAt } from '../numbers/spelled.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { CRIME_ROOTS, formOf } from './deeds.ts'
import { CRIMES, SEXUAL_CRIMES } from './legal.ts'
import { isNameWord } from './speakers.ts'

/** Words for children, and for what else somebody under eighteen is called. */
export const CHILD_WORDS = wordSet(
  `anak balita bocah bayi pelajar remaja siswa siswi murid santri santriwati cucu keponakan putri putra senior seniornya adik kakak
  pekerja gadis`,
)
export const VICTIM_WORDS = wordSet('korban penyintas pelapor pasien pasiennya karyawati karyawatinya')
/** Words that tell by themselves of somebody under age. */
const SURE_CHILDREN = wordSet('anak balita bocah bayi pelajar siswa siswi murid santri santriwati')
/** What tells that a crime has been brought before somebody. */
const CASES =
  wordSet(`polisi kepolisian polres polda polsek polri kejaksaan jaksa pengadilan penyidik hakim reserse melapor melaporkan
  dilaporkan laporan visum diversi perlindungan diselamatkan diperiksa ditahan ditangkap
  tersangka terdakwa terlapor memeriksa mengamankan diamankan menyita disita dijerat dibebastugaskan`)
export const MAJORITY = 18

/** Whom a story has to protect: somebody under age in a crime, the victim of a sexual crime; null for nobody. */
export type Protected = { hasChild: boolean; isSexual: boolean }

/**
 * Source: Kode Etik Jurnalistik (Dewan Pers 2006), article 5; Pedoman Pemberitaan Ramah Anak (Dewan Pers 2019); UU
 * 11/2012, article 19; UU 12/2022 on sexual violence.
 */
export function protectedIn(documents: readonly TextDocument[], lexicon: Lexicon): Protected | null {
  const words = new Set(documents.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)))
  const has = (set: ReadonlySet<string>) => [...set].some((word) => words.has(word))
  const isSexual =
    has(SEXUAL_CRIMES) ||
    documents.some((document) => document.tokens.some((_, at) => isSexualCrime(document, at)))
  if (!has(CASES)) return null
  const isCrime = () => [...words].some((word) => CRIME_ROOTS.has(formOf(word, lexicon).root))
  if (!isSexual && !has(CRIMES) && !isCrime()) return null
  const hasChild = documents.some((document) =>
    document.tokens.some((_, at) => isChildsAge(document, at) || isNamedChild(document, at)),
  )
  return hasChild || isSexual ? { hasChild, isSexual } : null
}

/** "Siswi bernama Dita", "murid berinisial D", and "anak korban", as the law calls a child that suffered a crime. */
const isNamedChild = (document: TextDocument, at: number): boolean =>
  SURE_CHILDREN.has(lowerAt(document, at)) &&
  /^(?:bernama|berinisial|korban)$/.test(lowerAt(document, at + 1))

/** "Kekerasan seksual" and "video intim": crimes by the second word, which also says much else. */
const isSexualCrime = (document: TextDocument, at: number): boolean =>
  PAIRS.get(lowerAt(document, at))?.has(lowerAt(document, at - 1)) === true
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['seksual', wordSet('kekerasan pelecehan eksploitasi perbudakan pemaksaan penyiksaan')],
  ['intim', wordSet('video foto hubungan konten gambar')],
])

/** Words looked at around an age for a child. */
const NEAR = 8

const LAWS = wordSet('ayat pasal huruf nomor kuhp uu')

/** "Anak berusia 8 tahun", "anak berusia delapan tahun", "siswi (14)", "VT (17)", "Dita Malo, 11 tahun". */
function isChildsAge(document: TextDocument, at: number): boolean {
  const { tokens } = document
  if (AGED.has(lowerAt(document, at))) return isYoung(document, at + 1)
  if (tokens[at]?.kind !== 'number' || !/^\d{1,2}$/.test(tokens[at].text)) return false
  const unit = lowerAt(document, at + 1)
  if (Number(tokens[at].text) >= MAJORITY) return false
  if (tokens[at - 1]?.text === '(') {
    if (LAWS.has(lowerAt(document, at - 2))) return false
    return tokens[at + 1]?.text === ')' || unit === 'tahun' || unit === 'th'
  }
  if (unit !== 'tahun') return false
  if (VICTIM_WORDS.has(lowerAt(document, at - 1))) return true
  if (tokens[at - 1]?.text === ',' && isNameWord(tokens[at - 2]) && tokens[at + 2]?.text === ',') return true
  for (let i = at - 1; i >= at - NEAR; i--) if (SURE_CHILDREN.has(lowerAt(document, i))) return true
  return false
}

const AGED = wordSet('berusia berumur usia umur')

/** An age under eighteen, in figures or in words, in years, months, weeks or days. */
function isYoung(document: TextDocument, at: number): boolean {
  const age = valueAt(document.tokens, at)
  if (age === null) return false
  const unit = lowerAt(document, age.last + 1)
  return unit === 'tahun' ? age.value < MAJORITY : /^(?:bulan|minggu|pekan|hari)$/.test(unit)
}
