import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isOfNoPerson } from '../words/no-person.ts'
import { isPersonName } from '../words/person-names.ts'
import { isAuthority } from './accusing-words.ts'
import { isOffice } from './offices.ts'
import type { NameRun } from './presented.ts'
import { BODY_WORDS } from './roles.ts'
import { CUE_WORDS } from './saying.ts'
import { isNameWord } from './speakers.ts'

/** Before or in the names of places, days and victims, and of those who hear, help or speak. */
const ASIDES = wordSet(
  'di ke dari pada hari sejak dalam untuk bersama dengan menurut korban pelapor penggugat kematian jenazah tentang keluarga istri suami anak pembunuhan',
)

/** Whether the name is a place, an authority, a victim, or who speaks. */
export function isAside(document: TextDocument, { first, last }: NameRun): boolean {
  const before = lowerAt(document, first - 1)
  if (ASIDES.has(before) || ASIDES.has(lowerAt(document, first)) || isAuthority(before)) return true
  for (let i = first; i <= last; i++) if (isAuthority(lowerAt(document, i))) return true
  return CUE_WORDS.has(before)
}

/** What bodies are called that are accused, in their names or before them: "klinik kecantikan Aura". */
export const BODY_KINDS: ReadonlySet<string> = new Set([
  ...BODY_WORDS,
  ...wordSet(`toko klub apotek restoran hotel perumda dana aplikasi klinik pabrik maskapai pesantren panti salon galeri museum vila kafe
  institut apartemen pengembang kontraktor agen operator pengelola tambang`),
])
const FIRM = /^(?:PT|CV|UD|PDAM|RS|RSUD|RSUP|BUMD|BPR|SPBU|(?:SD|SMP|SMA|SMK)N?)$/
/** From this frequency on a word is not somebody's name. */
const COMMON = 5

/** Whether a run of capitals names a firm or a body, or a person: by an office before it, or by words that nothing else is called. */
export function accusableAs(
  document: TextDocument,
  run: NameRun,
  lexicon: Lexicon,
): 'body' | 'person' | null {
  if (isAside(document, run)) return null
  const { first, last } = run
  if (FIRM.test(document.tokens[first - 1]?.text ?? '')) return 'body'
  if (BODY_KINDS.has(lowerAt(document, first))) return last > first ? 'body' : null
  for (let i = first - 1; i >= first - 2 && isSmall(document, i); i--)
    if (BODY_KINDS.has(lowerAt(document, i))) return 'body'
  return isPersonRun(document, run, lexicon) ? 'person' : null
}

const isSmall = (document: TextDocument, at: number): boolean =>
  lowerAt(document, at) !== '' && document.tokens[at]?.text === lowerAt(document, at)

/** "Warga Kanada": nobody by name. */
const CROWDS = wordSet('warga turis wisatawan penumpang')

function isPersonRun(document: TextDocument, { first, last }: NameRun, lexicon: Lexicon): boolean {
  const words = document.tokens
    .slice(first, last + 1)
    .flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []))
  const [word = ''] = words
  if (words.every((one) => isOffice(one, lexicon) || one === 'utama')) return false
  if (words.length < 3 && CROWDS.has(word)) return false
  if (words.some(isPersonName)) return true
  if (words.some((one) => isOffice(one, lexicon)) || isTitled(document, first, lexicon))
    return last > first || lexicon.band(word) < COMMON
  if (last === first) return !lexicon.isListed(word) && /^me\p{L}{4}/u.test(lowerAt(document, first - 1))
  return (
    !words.some(isOfNoPerson) && (!lexicon.isListed(word) || words.every((one) => lexicon.band(one) < COMMON))
  )
}

/** Words of an office before a name: "ketua komite sekolah, Anwar". */
const MOST_OFFICE = 4
const PLACES = /^(?:desa|dusun|kampung|kelurahan|kecamatan|kabupaten|kota|provinsi|pulau)$/

function isTitled(document: TextDocument, first: number, lexicon: Lexicon): boolean {
  const end = document.tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  if (end === first - 1 && PLACES.test(lowerAt(document, end))) return false
  for (let i = end; i > end - MOST_OFFICE && isSmall(document, i); i--) {
    const word = lowerAt(document, i)
    if (isOffice(word, lexicon)) return true
    if (/^(?:me|di|ber)\p{L}{4}|^(?:dan|yang|oleh)$/u.test(word)) return false
  }
  return false
}

/** With the firm's form before it, and with the person behind an office: "Kepala SD Seruni, Yunus Malo". */
export function withFirm({ tokens }: TextDocument, { first, last }: NameRun): NameRun {
  let end = last
  while (
    FIRM.test(tokens[end + 1]?.text ?? '') ||
    (tokens[end + 1]?.text === ',' && isNameWord(tokens[end + 2]))
  ) {
    end += tokens[end + 1]?.text === ',' ? 2 : 1
    while (isNameWord(tokens[end + 1])) end++
  }
  return { first: FIRM.test(tokens[first - 1]?.text ?? '') ? first - 1 : first, last: end }
}
