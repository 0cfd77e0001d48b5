import { type Line, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { SPAN } from './order.ts'
import { fallsBy, isGap } from './tellings.ts'

/** A new sentence that goes on telling of the figures before it. */
const GOES_ON =
  /^(?:berarti|(?:itu|ini) berarti|jadi|maka|dengan (?:demikian|begitu)|terjadi|ada|hanya|selisih|secara|\p{L}+(?:an|nya|ka|ga|ah|si)(?: <[a-z]\d+>)? (?:itu|ini|tersebut)|[\p{L}-]+nya)(?![\p{L}-])/u
const NAMES_NOTHING = new RegExp(
  `nya$|^<|^(?:kini|lalu|saat|pada|baru|jadi|yang|sekarang|sudah|telah|hanya|menjadi|mencapai|tercatat|terjadi|berada|sebelumnya|semula|(?:se)?${SPAN}|angka|jumlah|nilai|kondisi|tersebut|dengan|sampai|hingga)$`,
)

/** Whether a line is of one sentence, or of two of which the second goes on about two figures and names nothing new before it tells one. */
export function isOneMatter(line: Line, pair: readonly Mark[]): boolean {
  const stop = / [.?!] /.exec(line.text)?.index
  if (stop === undefined) return true
  const next = line.text.slice(stop + 3)
  if (!pair.some((mark) => placeOf(line, mark) > stop)) return GOES_ON.test(next)
  const known = new Set(line.text.slice(0, stop).split(' '))
  return next
    .slice(0, next.indexOf('<'))
    .split(' ')
    .every(
      (word) =>
        word.length < 4 ||
        known.has(word) ||
        NAMES_NOTHING.test(word) ||
        fallsBy(word) !== null ||
        isGap({ word }),
    )
}

/** Whether another matter opens between a change and the nearer of its figures. */
export function turnsBetween(line: Line, by: Mark, pair: readonly Mark[]): boolean {
  const at = placeOf(line, by)
  const near = pair
    .map((mark) => placeOf(line, mark))
    .reduce((one, other) => (Math.abs(one - at) < Math.abs(other - at) ? one : other))
  return / (?:;|sedangkan|sementara|adapun|tetapi|namun|padahal|meski|meskipun|karena|akibat|seiring|sejalan|target) /.test(
    line.text.slice(Math.min(at, near), Math.max(at, near)),
  )
}
