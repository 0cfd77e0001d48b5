import type { TextDocument } from '../text/document.ts'
import { lowerAt, touches } from '../text/walk.ts'

/** Where a number stands, by indexes of tokens, `last` inclusive. */
type Place = { first: number; last: number }

/** What stands before a number that counts nothing: articles of law, addresses, clocks, ages, ranks. */
const LABELS = new Set(
  `pasal ayat huruf butir nomor no bab rt rw km blok gang jalan jl kelas tanggal tgl pukul jam kanal usia berusia umur berumur
  peringkat posisi urutan ke nomer lantai jalur seri tipe edisi grup bagian`.split(/\s+/),
)
/** Whether the number at a token counts nothing: one with such a label, or an age. */
export const countsNothing = (document: TextDocument, at: number): boolean =>
  LABELS.has(lowerAt(document, at - 1)) || isBracketed(document, at)

const ROUGH = new Set(
  'sekitar hampir nyaris lebih kurang kira-kira setidaknya sedikitnya minimal maksimal paling rata-rata antara kisaran'.split(
    ' ',
  ),
)
/** How far before a number a word tells that it is no exact one: "lebih dari 30". */
const ROUGH_REACH = 2

/** "(45)" behind a name is an age. */
const isBracketed = ({ tokens }: TextDocument, at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'

/** "3-1", "4-3-3", "20–30 orang". */
export function isRange({ tokens }: TextDocument, { first, last }: Place): boolean {
  const isDash = (text: string | undefined) => text !== undefined && /^[-–—/]$/.test(text)
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  return (
    (isDash(before?.text) && touches(before, tokens[first])) ||
    (isDash(after?.text) && touches(tokens[last], after))
  )
}

/** Whether words around a number say that it is no exact one. */
export function isRough(document: TextDocument, { first, last }: Place): boolean {
  for (let i = first - ROUGH_REACH; i < first; i++) {
    const word = lowerAt(document, i)
    if (ROUGH.has(word) && !(word === 'antara' && lowerAt(document, i - 1) === 'di')) return true
  }
  return [last + 1, last + 2].some((i) => lowerAt(document, i) === 'lebih' || lowerAt(document, i) === 'an')
}
