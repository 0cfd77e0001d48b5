import { before, behind, type Line, marksOf, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { FATE, isPartOf, slackOfSum } from './kinds.ts'
import { inScale, type Miscount, miscountAt, told } from './miscount.ts'

/** What is left, closing the account: nothing else can have gone. */
const LEFT_BEFORE =
  /(?<![\p{L}-])(?:tinggal|tersisa|menyisakan|bersisa|sisa|sisanya|selebihnya|yang lain|selisihnya|masih ada|masih tersedia|saldo|saldonya|saldo akhir|sisa [\p{L}-]+)(?: [\p{L}-]+){0,2}(?: ,)? $/u
/** "Delapan pendaki lain": what is left if the parts are all, and too much in any case if they are more than the whole. */
const OTHER_BEHIND = /^(?: [\p{L}-]+){0,2}? (?:lain|lainnya|selebihnya|belum)(?![\p{L}-])/u
/** "Ditambah Rp30 juta menjadi Rp80 juta". */
const BECOMES = /(?<![\p{L}-])menjadi(?: [\p{L}-]+){0,2} $/u
const COMES =
  /(?<![\p{L}-])(?:ditambah|ditambahi|bertambah|iuran|masuk|setoran|penambahan|tambahan|menerima|pemasukan|ditambahkan|datang|sumbangan|penerimaan)(?: (?!dari)[\p{L}-]+){0,3} $/u
const GOES =
  /(?<![\p{L}-])(?:dipakai|dipotong|dikurangi|terpakai|digunakan|dibelanjakan|diangsur|dicicil|dibayar|dibagikan|terjual|disalurkan|ditarik|berkurang|diambil|dikeluarkan|mencoret|pengeluaran|pengeluarannya|keluar|belanja)(?: (?!dari)[\p{L}-]+){0,3} $/u
/** "140 di antaranya perempuan dan 180 lainnya laki-laki" parts a whole in two. */
const AMONG = / di antaranya(?=[^<]* <n\d+>(?: [\p{L}-]+)? lainnya)/u
const UNCERTAIN =
  /(?<![\p{L}-])(?:antaranya|termasuk|sebagian|puluhan|ratusan|ribuan|beberapa|per|setiap|tiap|keduanya|sekaligus|masing-masing)(?![\p{L}-])/u

/** "Semula Rp500 juta. Setelah dipakai Rp180 juta, tinggal Rp320 juta": what came in and went out against what is left. */
export function restsIn(line: Line): Miscount[] {
  const marks = marksOf(line, 'nm')
  if (marks.length < 3 || UNCERTAIN.test(line.text.replace(AMONG, '')) || /<[xspk]\d+>/.test(line.text))
    return []
  const closing = marks.slice(1).filter((mark) => LEFT_BEFORE.test(before(line, mark)))
  const others = marks.slice(1).filter((mark) => OTHER_BEHIND.test(behind(line, mark)))
  const becoming = marks
    .slice(1)
    .filter(
      (mark, index) =>
        BECOMES.test(before(line, mark)) &&
        !/ \. ./.test(line.text) &&
        isSigned(line, marks.slice(1, index + 1)),
    )
  const [rest, ...more] = [closing, others, becoming].find((found) => found.length > 0) ?? []
  if (rest === undefined || more.length > 0 || marks.some(({ isRough }) => isRough)) return []
  return judge(line, wholeFirst(line, marks, rest), rest, closing.length > 0 || becoming.includes(rest))
}

/** The marks but the rest, the whole of them first: the one that opens the account, or the greatest behind "dari". */
function wholeFirst(line: Line, marks: readonly Mark[], rest: Mark): readonly Mark[] {
  const others = marks.filter((mark) => mark !== rest)
  const behindOf = others.find((mark) => / (?:dari|di antara)(?: [\p{L}-]+)? $/u.test(before(line, mark)))
  const whole =
    behindOf !== undefined && behindOf.value === Math.max(...others.map(({ value }) => value))
      ? behindOf
      : others[0]
  return whole === undefined ? others : [whole, ...others.filter((mark) => mark !== whole)]
}

function judge(line: Line, [whole, ...moves]: readonly Mark[], rest: Mark, isClosing: boolean): Miscount[] {
  if (whole === undefined || moves.length === 0 || placeOf(line, whole) > placeOf(line, rest)) return []
  const all = [whole, ...moves, rest]
  if (!isAlike(whole, [...moves, rest]) || (!isClosing && isFate(line, whole))) return []
  const signs = moves.map((move) => (COMES.test(before(line, move)) ? 1 : -1))
  const right = moves.reduce((left, { value }, index) => left + (signs[index] ?? -1) * value, whole.value)
  const slack = slackOfSum(all)
  const fits = isSigned(line, moves)
    ? Math.abs(right - rest.value) <= slack + TINY
    : balances(whole.value, moves, rest.value, slack + TINY)
  if (right <= 0 || fits) return []
  const off = rest.value - right
  if (
    isClosing
      ? Math.abs(off) > whole.value / 2
      : off <= 0 || off > whole.value / 2 || rest.value > whole.value
  )
    return []
  const evidence = `${told(line, [whole], '')} ${moves.map((move, index) => `${signs[index] === 1 ? '+' : '−'} ${told(line, [move], '')}`).join(' ')} = ${inScale(right, whole.unit)}`
  return [miscountAt(line, rest, { kind: 'balance', rights: [right], evidence })]
}

/** Whether all that came and went says so. */
const isSigned = (line: Line, moves: readonly Mark[]): boolean =>
  moves.length > 0 && moves.every((move) => COMES.test(before(line, move)) || GOES.test(before(line, move)))

/** What floating point leaves. */
const TINY = 1e-6

/** Whether any way of adding and taking away comes out: then the words were not understood. */
function balances(whole: number, moves: readonly Mark[], rest: number, slack: number): boolean {
  const sums = moves.reduce<number[]>(
    (known, { value }) =>
      known.length > 64 ? known : known.flatMap((sum) => [sum + value, sum - value, sum]),
    [whole],
  )
  return sums.some((sum) => sum !== whole && Math.abs(sum - rest) <= slack)
}

const isFate = (line: Line, whole: Mark): boolean => FATE.test(behind(line, whole).split(/ [.,;] /)[0] ?? '')

const isAlike = (whole: Mark, others: readonly Mark[]): boolean =>
  others.every((other) => isPartOf(other, whole) || (other.kind === whole.kind && isState(other)))

const isState = ({ unit }: Mark): boolean => FATE.test(unit) || /^(?:sembuh|masih|buah|ekor|unit)$/.test(unit)
