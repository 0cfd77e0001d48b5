import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { isApart, lowerAt } from '../text/walk.ts'
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

function read({ field, document }: FieldText, { lexicon }: Context): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    if ((token.lower !== 'di' && token.lower !== 'ke') || !isApart(document, token, next)) return []
    const word = lowerAt(document, at + 1)
    if (word === '' || next?.text !== word) return []
    const isFault =
      token.lower === 'di'
        ? isPassive(word, lexicon)
        : NUMBERS.has(word) && BEFORE_ORDINAL.has(lowerAt(document, at - 1))
    if (!isFault) return []
    const run = { field, document, first: at, last: at + 1 }
    return [reportTokens(run, token.lower === 'di' ? MESSAGE : ORDINAL, [token.text + word])]
  })
}

const NUMBERS = new Set(['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'])
const BEFORE_ORDINAL = new Set([
  'yang',
  'abad',
  'hari',
  'minggu',
  'putaran',
  'babak',
  'kali',
  'anak',
  'peringkat',
  'gelombang',
])

/** By how many doublings the passive must be likelier than the word on its own. */
const LIKELIER = -2
/** The passive is a word of running copy. */
const LEAST_BAND = 1

/** Nouns that are verbs too, and follow di in sound copy: di buku, di tanam paksa. Nobody means a passive by them. */
const NOUNS = new Set(
  'gambar buku foto surat cat kunci kursi meja laman akun blog lapis kulit peta film acara rapat sidang kelas kamar dapur tenda kapal mobil motor kereta pesawat jembatan pagar batas pusat sentral level angka nomor skor posisi urutan titik garis lintas jalur rute pos pajak kontrak latar layar panggung toko warung gerai mal pinggang dada bibir mulut lidah lutut kaki kepala muka rambut jari'.split(
    ' ',
  ),
)

function isPassive(word: string, lexicon: Lexicon): boolean {
  if (PLACES_AFTER_DI.has(word.replace(/nya$/, '')) || NOUNS.has(word) || word.length < 3) return false
  const joined = `di${word}`
  const analysis = lexicon.analyse(joined)
  if (analysis?.prefixes[0] !== 'di') return false
  const isSuffixed = analysis.suffix !== '' && !lexicon.isRoot(word)
  if (isSuffixed) return analysis.suffix === 'kan' || lexicon.isListed(joined)
  const isLikelier = lexicon.band(joined) - lexicon.band(word) > LIKELIER
  return lexicon.band(joined) >= LEAST_BAND && isLikelier && analysis.prefixes.length === 1
}
