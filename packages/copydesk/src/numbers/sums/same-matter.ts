import { type Line, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { SPAN } from './order.ts'

/** A new sentence that goes on telling of the figures before it. */
const GOES_ON = new RegExp(
  String.raw` [.?!] (?:artinya|berarti|(?:itu|ini) berarti|jadi|maka|dengan (?:demikian|begitu|kata lain)|terjadi|ada|hanya|selisih|selisihnya|secara|(?:hal|angka|jumlah|harga|nilai|kondisi) (?:itu|ini|tersebut)|(?:se)?${SPAN} (?:ini|lalu|sebelumnya)|kini|sekarang|saat ini|sebelumnya|semula|pada <[yd]\d+>|\p{L}+(?:an|nya)(?: <[a-z]\d+>)? (?:itu|ini|tersebut)|[\p{L}-]+nya)(?![\p{L}-])`,
  'u',
)

/** Whether a line is of one sentence, or of two of which the second goes on about the first. */
export const isOneMatter = ({ text }: Line): boolean => !/ [.?!] ./.test(text) || GOES_ON.test(text)

/** Whether another matter opens between a change and the nearer of its figures. */
export function turnsBetween(line: Line, by: Mark, pair: readonly Mark[]): boolean {
  const at = placeOf(line, by)
  const places = pair
    .map((mark) => placeOf(line, mark))
    .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))
  const near = places[0] ?? at
  return / (?:;|sedangkan|sementara|adapun|tetapi|namun) /.test(
    line.text.slice(Math.min(at, near), Math.max(at, near)),
  )
}

/** Whether the second of two sentences names something that the first does not: "Harga beras ... Kini harga gula ...". */
export function isOfOther(line: Line, pair: readonly Mark[]): boolean {
  const stop = / [.?!] /.exec(line.text)?.index ?? line.text.length
  const next = pair.map((mark) => placeOf(line, mark)).find((place) => place > stop)
  if (next === undefined) return false
  const known = new Set(line.text.slice(0, stop).split(' '))
  return line.text
    .slice(stop + 3, next)
    .split(' ')
    .some((word) => word.length > 3 && !known.has(word) && !NAMES_NOTHING.test(word))
}
const NAMES_NOTHING = new RegExp(
  `nya$|^<|^(?:kini|lalu|saat|naik|turun|pada|baru|jadi|yang|sekarang|sudah|telah|hanya|menjadi|mencapai|tercatat|berada|sebelumnya|semula|(?:se)?${SPAN}|angka|jumlah|nilai|kondisi|tersebut|meningkat|menurun|dengan|sampai|hingga)$`,
)
