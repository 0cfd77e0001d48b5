import type { TextDocument } from '../../text/document.ts'
import { lowerAt } from '../../text/walk.ts'
import { wordSet } from '../../text/word-set.ts'
import { COMPARED } from '../sums/change-words.ts'

/** Where a number stands, by indexes of tokens, `last` inclusive. */
type Place = { first: number; last: number }

/** What stands before a number that counts nothing: articles of law, addresses, clocks, ranks. */
const LABELS =
  wordSet(`pasal ayat huruf butir nomor nomer no bab rt rw km blok gang jalan jl kelas tanggal tgl pukul jam kanal peringkat posisi
  urutan lantai jalur seri tipe edisi grup bagian salah kloter kelompok shm gate pintu piala liga`)
/** "Satu per satu", "satu sama lain". */
const NO_COUNT = wordSet('per sama demi')

/** Whether the number at a token counts nothing. */
export const isLabelled = (document: TextDocument, at: number): boolean =>
  LABELS.has(lowerAt(document, at - 1)) ||
  (document.tokens[at - 1]?.text === '.' &&
    LABELS.has(lowerAt(document, at - 2)) &&
    lowerAt(document, at - 2).length < 4) ||
  (lowerAt(document, at) === 'satu' && NO_COUNT.has(lowerAt(document, at + 1)))

/** "(45)" behind a name is an age. */
export const isBracketed = ({ tokens }: TextDocument, at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'

const ROUGH = wordSet(
  'sekitar hampir nyaris lebih kurang kira-kira setidaknya sedikitnya minimal maksimal paling antara kisaran atas bawah',
)
/** How far before a number a word tells that it is no exact one: "lebih dari 30". */
const REACH = 2
/** "Lebih murah Rp30.000" tells an exact difference. */
const FROM = /^(?:dari|daripada|kurang|sekitar)$/

/** Whether words around a number say that it is no exact one. */
export function isRough(document: TextDocument, { first, last }: Place): boolean {
  for (let i = first - REACH; i < first; i++) {
    const word = lowerAt(document, i)
    if (!ROUGH.has(word)) continue
    const next = lowerAt(document, i + 1)
    if (word === 'antara' && lowerAt(document, i - 1) === 'di') continue
    if ((word === 'atas' || word === 'bawah') && lowerAt(document, i - 1) !== 'di') continue
    if (word === 'lebih' && i + 1 < first && !FROM.test(next)) continue
    return true
  }
  return [last + 1, last + 2].some(
    (i) =>
      /^(?:lebih|an|sekian)$/.test(lowerAt(document, i)) &&
      !(lowerAt(document, i) === 'lebih' && COMPARATIVE.test(lowerAt(document, i + 1))),
  )
}

/** "30 menit lebih cepat" is exact. */
const COMPARATIVE = new RegExp(`^(?:${COMPARED})$`)
