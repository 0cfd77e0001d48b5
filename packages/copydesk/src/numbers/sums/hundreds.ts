import { inFigures } from '../amounts.ts'
import { before, behind, type Line, marksOf, placeOf } from '../marks/line.ts'
import { type Miscount, miscountAt, sumOf, WORTH_NAMING, writtenOf } from './miscount.ts'

const REST = /(?<![\p{L}-])(?:sisanya|selebihnya|yang lain|yang lainnya|sisa)(?: [\p{L}-]+){0,2}(?: ,)? $/u
/** Answers, owners and origins of which nobody has two. */
const ONE_EACH =
  /(?<![\p{L}-])(?:abstain|golput|tidak|menolak|dimiliki|dikuasai|ditanami|ditanggung|berasal|kepemilikan|saham|komposisi|terdiri|laki-laki|perempuan|terbagi|dibagi|suara sah)(?![\p{L}-])/u
/** One cost or one company that is shared out. */
const SHARED = /(?<![\p{L}-])(?:ditanggung|dimiliki|dikuasai|dibagi dua)(?![\p{L}-])/u
const OTHER_BASE =
  /(?<![\p{L}-])(?:naik|turun|meningkat|menurun|tumbuh|dibanding|dibandingkan|lebih|rata-rata|inflasi|masing-masing|setiap|kenaikan|penurunan|antaranya|termasuk|sebelumnya|galat|jawaban|kali)(?![\p{L}-])/u

/** Shares that close with the rest make a hundred; answers that shut each other out make no more. */
export function hundredsIn(line: Line): Miscount[] {
  const shares = marksOf(line, 'p')
  const last = shares.at(-1)
  if (
    last === undefined ||
    shares.length < 2 ||
    OTHER_BASE.test(line.text) ||
    shares.some(({ isRough }) => isRough)
  )
    return []
  const sum = sumOf(shares)
  const off = sum - 100
  const isRest = REST.test(before(line, last))
  // Further off, more shares were told before.
  if (Math.abs(off) > (isRest ? FAR : MOST)) return []
  if (
    !isRest &&
    (shares.length < (SHARED.test(line.text) ? 2 : 3) ||
      off <= WORTH_NAMING ||
      !isList(line) ||
      !ONE_EACH.test(line.text))
  )
    return []
  if (Math.abs(off) <= WORTH_NAMING || / dari /.test(isRest ? between(line) : '')) return []
  const right = last.value - off
  const evidence = `${shares.map((share) => writtenOf(line, share)).join(' + ')} = ${inFigures(sum, 2)} persen`
  return [miscountAt(line, last, { kind: 'shares', evidence, rights: [right] })]
}

const FAR = 25
/** More over a hundred than this are answers of which one may give several. */
const MOST = 15

/** "20 persen dari yang aktif" has a base of its own. */
function between(line: Line): string {
  const shares = marksOf(line, 'p')
  return shares.map((share) => behind(line, share).slice(0, 6)).join('')
}

/** Whether the shares are one list that "dan" closes. */
function isList(line: Line): boolean {
  const shares = marksOf(line, 'p')
  const last = shares.at(-1)
  if (last === undefined) return false
  const list = line.text.slice(placeOf(line, shares[0] ?? last), placeOf(line, last))
  return / (?:dan|serta|sedangkan|,) (?:[^<,]{0,50})$/.test(list) && !/ [;.:] /.test(list)
}
