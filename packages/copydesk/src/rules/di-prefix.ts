import type { Lexicon } from '../lexicon/lexicon.ts'
import { nasalForms } from '../morphology/prefixes.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { isApart, lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { namesIn } from '../words/openings.ts'
import { NOUNS_OF_STEMS, PASSIVE_STEMS } from '../words/passive-stems.ts'
import { PLACES_AFTER_DI } from '../words/places.ts'
import { overFields, reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Awalan di- ditulis serangkai dengan kata kerjanya.',
  en: 'The prefix di- is joined to its verb.',
}
const ORDINAL = {
  id: 'Awalan ke- ditulis serangkai dengan bilangannya.',
  en: 'The prefix ke- is joined to its number.',
}

/** di- cut off from its verb: "di tangkap", "di laksanakan"; ke- from its number: "yang ke dua". */
export const diPrefix: Rule = {
  id: 'di-prefix',
  severity: 'error',
  languages: ['id'],
  check: overFields(read),
}

function read({ field, document }: FieldText, { lexicon, body }: Context): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    const [, di = '', hyphened = ''] = /^([Dd]i)-(\p{Ll}{3,})$/u.exec(token.text) ?? []
    if (hyphened !== '') {
      if (lexicon.analyse(`di${hyphened}`)?.prefixes[0] !== 'di') return []
      return [reportTokens({ field, document, first: at, last: at }, MESSAGE, [di + hyphened])]
    }
    const next = tokens[at + 1]
    if ((token.lower !== 'di' && token.lower !== 'ke') || !isApart(document, token, next)) return []
    const word = lowerAt(document, at + 1)
    // In a headline all words may have capitals; elsewhere one tells a name: di Tanjung.
    if (word === '' || (next?.text !== word && (field !== 'title' || namesIn(body).has(word)))) return []
    const isFault =
      token.lower === 'di'
        ? isPassive(word, lowerAt(document, at - 1), lexicon) &&
          !NOUNS_OF_STEMS.has(`${word} ${lowerAt(document, at + 2)}`)
        : NUMBERS.has(word) && BEFORE_ORDINAL.has(lowerAt(document, at - 1))
    if (!isFault) return []
    const run = { field, document, first: at, last: at + 1 }
    const joined = (next?.text === word ? token.text : withCapitalOf('D', token.text)) + word
    return [reportTokens(run, token.lower === 'di' ? MESSAGE : ORDINAL, [joined])]
  })
}

const NUMBERS = new Set(['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'])
/** What is counted: "juara ke dua"; ke is a preposition in "dikirim ke dua desa". */
const BEFORE_ORDINAL = wordSet(
  'yang abad anak babak bab cucu dosis edisi generasi gelombang hari istri jilid juara kali kuartal laga lantai minggu musim periode peringkat posisi putaran ronde semester sesi set tahap triwulan urutan',
)
/** Before a passive, and hardly before a place. */
const BEFORE_PASSIVE = wordSet(
  'akan batal belum bisa boleh dapat gagal harus pernah perlu sedang segera sempat setelah sudah telah usai wajib',
)

/** By how many doublings the passive must be likelier than the word on its own. */
const LIKELIER = -2
/** The passive is a word of running copy. */
const LEAST_BAND = 1

/** Nouns that are verbs too, and follow di in sound copy: di buku, di tanam paksa. Nobody means a passive by them. */
const NOUNS = wordSet(
  'gambar buku foto surat cat kunci kursi meja laman akun blog lapis kulit peta film acara rapat sidang kelas kamar dapur tenda kapal mobil motor kereta pesawat jembatan pagar batas pusat sentral level angka nomor skor posisi urutan titik garis lintas jalur rute pos pajak kontrak latar layar panggung toko warung gerai mal pinggang dada bibir mulut lidah lutut kaki kepala muka rambut jari',
)

/** Nouns of place and of kind: perbankan, pertambangan, kepulauan, pelabuhan. */
const NOUN_AFFIXES = /^(?:pe|ke).+an$/

function isPassive(word: string, before: string, lexicon: Lexicon): boolean {
  const bare = word.replace(/(?:nya|pun|lah|kah)$/, '')
  if (PLACES_AFTER_DI.has(bare) || NOUNS.has(word) || word.length < 3) return false
  const joined = `di${word}`
  const analysis = lexicon.analyse(joined)
  if (analysis?.prefixes[0] !== 'di') return false
  const isPrinted = lexicon.band(joined) >= LEAST_BAND
  if (NOUN_AFFIXES.test(word) && !isPrinted) return false
  if (PASSIVE_STEMS.has(word) || isWithKan(word, lexicon)) return true
  const isSuffixed = analysis.suffix !== '' && !lexicon.isRoot(word)
  if (isSuffixed) return analysis.suffix === 'kan' || lexicon.isListed(joined)
  const isVerb = isPrinted || isActive(word, lexicon)
  if (BEFORE_PASSIVE.has(before) || (lexicon.band(word) === 0 && word.length >= BOUND_LETTERS)) return isVerb
  return isPrinted && lexicon.band(joined) - lexicon.band(word) > LIKELIER && analysis.prefixes.length === 1
}

/** A root that print never has alone is no place: di cegat, di giling. */
const BOUND_LETTERS = 4

const isActive = (root: string, lexicon: Lexicon): boolean =>
  lexicon.isRoot(root) && nasalForms('me', root).some((form) => lexicon.band(form) >= LEAST_BAND)

/** "berikan" is of beri, however else it can be taken apart. */
function isWithKan(word: string, lexicon: Lexicon): boolean {
  const stem = word.replace(/kan$/, '')
  return (
    stem !== word &&
    stem.length >= BOUND_LETTERS &&
    lexicon.isRoot(stem) &&
    lexicon.band(`di${word}`) >= LEAST_BAND
  )
}
