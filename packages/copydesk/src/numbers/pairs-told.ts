import { AMOUNT } from './amounts.ts'
import { type Pair, pairOf } from './pairs.ts'

const AMOUNTS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])${AMOUNT}(?![\p{L}\p{N}-])(?! (?:tahun|bulan|hari|jam|orang)\b)`,
  'giu',
)
const NOW = new RegExp(
  String.raw`^(?:kini|sekarang|saat ini|harganya|harga itu|angkanya|angka itu|jumlahnya|jumlah itu|nilainya|nilai itu|setahun kemudian|sepekan kemudian|sebulan kemudian)((?: \p{L}+){0,4}?),? (?:menjadi|mencapai) ${AMOUNT}`,
  'iu',
)
/** Words between "Kini" and its verb that name nothing new. */
const SAME =
  /^(?:\p{L}+nya|itu|tersebut|sudah|telah|harga|angka|jumlah|nilai|naik|turun|meningkat|menurun|melonjak)$/iu

/**
 * "Harga beras Rp12.000. Kini menjadi Rp15.000": a pair told in two sentences, with offsets of the two together. Only
 * where each tells of one figure in money, and the second is about what the first is.
 */
export function pairOver(before: string, sentence: string, offset: number): Pair | null {
  const [first, ...others] = [...before.matchAll(AMOUNTS)].map(([, written = '']) => written).filter(isMoney)
  const second = NOW.exec(sentence)
  if (first === undefined || others.length > 0 || second === null || /%|\bpersen\b/.test(before)) return null
  const [whole, between = '', written = ''] = second
  const known = new Set(before.toLowerCase().split(/[^\p{L}]+/u))
  const isSame = between
    .split(' ')
    .filter(Boolean)
    .every((word) => SAME.test(word) || known.has(word.toLowerCase()))
  if (!isSame || !isMoney(written) || /\b(?:dari|dibanding|dibandingkan)\b/iu.test(sentence)) return null
  return pairOf(first, written, { start: offset, end: offset + whole.length })
}

const isMoney = (written: string): boolean => written.startsWith('Rp')
