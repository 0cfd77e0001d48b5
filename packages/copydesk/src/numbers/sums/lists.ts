import { matchesOf } from '../../text/matches.ts'
import { before, behind, cutOf, endOf, type Line, marksOf, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { comesOut, isElided, isExclusive, isWithin, kinship } from './kinds.ts'
import { inScale, type Miscount, miscountAt, sumOf, told } from './miscount.ts'

/** The list is not the whole, its parts overlap, or its figures are rates. */
export const OPEN =
  /(?<![\p{L}-])(?:antaranya|antara|termasuk|sebagian|sebagiannya|puluhan|ratusan|ribuan|beberapa|per|tiap|setiap|sama|kecuali|selain|minus|naik|turun|bertambah|berkurang|tambahan|kasus baru|kumulatif|keduanya|sekaligus|rata-rata|kali|sampai|hingga|merangkap|juga)(?![\p{L}-])/u

const OPENER =
  /(?: ,)? (?:yakni|yaitu|masing-masing|rinciannya|dengan rincian|terdiri (?:atas|dari)|(?:dibagi|terbagi|dirinci)(?: (?:menjadi|atas|dalam|untuk))?|meliputi|mencakup|dipakai(?: untuk)?|digunakan(?: untuk)?|dialokasikan(?: untuk)?|dibelanjakan(?: untuk)?|ditanami|gabungan|tersebar di|berasal dari|ditempatkan di|disalurkan (?:ke|kepada|untuk)|dikirim ke|:|\(|–|—)(?= )| ,(?= <n\d+> (?:orang )?(?:laki-laki|perempuan|pria|wanita|putra|putri)(?![\p{L}-]))/gu
/** A sentence with more is no prose. */
const MOST_OPENERS = 6
/** What is said behind a list is no part of it. */
const CLOSES = / (?:;|\)|sehingga|sedangkan jumlah|dari total)(?= |$)| \.(?= |$)/u

/** "Sebelas orang, terdiri atas lima laki-laki dan tujuh perempuan": the parts behind what opens them against the total before. */
export function partsAfterTotal(line: Line): Miscount[] {
  for (const opener of matchesOf(OPENER, line.text).slice(0, MOST_OPENERS)) {
    const from = opener.index + opener[0].length
    const rest = line.text.slice(from)
    const closed = CLOSES.exec(rest)
    const list = cutOf(line, from, closed === null ? undefined : from + closed.index)
    const found = judgeList(cutOf(line, 0, opener.index), list)
    if (found.length > 0) return found
  }
  return []
}

function judgeList(head: Line, list: Line): Miscount[] {
  const parts = marksOf(list, 'nm')
  if (parts.length < 2 || OPEN.test(list.text) || /<[xspk]\d+>/.test(list.text)) return []
  if (hasUncounted(list, parts)) return []
  const total = totalOf(head, parts)
  return total === null ? [] : judgeParts(list, total, parts)
}

/** The one number before a list that can be its total; not the one that says how many parts there are. */
function totalOf(head: Line, parts: readonly Mark[]): Mark | null {
  const candidates = marksOf(head, 'nm').filter(
    ({ value, unit }) => value !== parts.length || parts.some((part) => part.unit === unit),
  )
  const same = candidates.filter(
    (mark) => parts.some(({ unit }) => unit === mark.unit && unit !== '') && !parts.every(isElided),
  )
  const [only, ...others] = same.length > 0 ? same : candidates
  return only === undefined || others.length > 0 || endOf(head, only) + REACH < head.text.length ? null : only
}
/** Letters between a total and what opens its parts. */
const REACH = 70

/** Tells a list that does not make its total, at the last of its parts. */
export function judgeParts(list: Line, total: Mark, parts: readonly Mark[]): Miscount[] {
  const kin = kinship(total, parts)
  const closing = parts.at(-1)
  if (closing === undefined || kin === null || total.isRough || parts.some(({ isRough }) => isRough))
    return []
  if (comesOut(total, parts)) return []
  const isClosed = / (?:dan|serta|sedangkan|sementara|sisanya|selebihnya)(?: [\p{L}-]+| ,){0,6} $/u.test(
    before(list, closing),
  )
  if (!isClosed && !isExclusive(behind(list, closing).slice(0, 25))) return []
  const [share, least] = kin === 'same' ? [0.5, 2] : [0.2, 2]
  if (!isWithin(share, total.value, sumOf(parts), least)) return []
  // "Lima polisi dan tiga orang lain": one who is told of beside the whole.
  if (tellsRest(list.text) && !isRest(list, closing)) return []
  const right = total.value - sumOf(parts.slice(0, -1))
  return [
    miscountAt(list, closing, {
      kind: 'total',
      rights: [right],
      evidence: `${told(list, parts, '+')} = ${inScale(sumOf(parts), total.unit)}`,
    }),
  ]
}

/** "Pengawas proyek, dua pekerja, dan seorang penjual": the list opens with one that has no number. */
export function hasUncounted(list: Line, [first]: readonly Mark[]): boolean {
  return first !== undefined && /\p{L} ,/u.test(list.text.slice(0, Math.max(0, placeOf(list, first))))
}

const REST = /(?<![\p{L}-])(?:lain|lainnya|lagi|sisanya|selebihnya|belum)(?![\p{L}-])/u
const tellsRest = (text: string): boolean => REST.test(text)

/** Whether a figure is told as what is left: "55 kios lainnya", "sisanya 55". */
export const isRest = (line: Line, one: Mark): boolean =>
  REST.test(before(line, one).slice(-22)) ||
  /^(?: [\p{L}-]+){0,2} (?:lain|lainnya|lagi|sisanya|selebihnya|belum)(?![\p{L}-])/u.test(behind(line, one))

/** Whether each part is told to be in a state that shuts the others out. */
export const areExclusive = (list: Line, parts: readonly Mark[]): boolean =>
  parts.every((part) =>
    isExclusive(behind(list, part).split(/ (?:,|dan|serta|sedangkan|sementara) /)[0] ?? ''),
  )

/** "Dari 384 mahasiswa, 206 orang perempuan dan 188 orang laki-laki": kinds of which nobody is in two. */
export function exclusiveOfWhole(line: Line): Miscount[] {
  const opened =
    /^(?:.{0,40}? )?(?:dari|di antara)(?: (?:total|jumlah|seluruh|ke|dana))? (?=<[nm]\d+>)/u.exec(line.text)
  if (opened === null) return []
  const list = cutOf(line, opened[0].length)
  const [total, ...parts] = marksOf(list, 'nm')
  if (
    total === undefined ||
    parts.length < 2 ||
    OPEN.test(list.text) ||
    /<[xspk]\d+>| (?:;|\.) ./.test(list.text)
  )
    return []
  const sum = sumOf(parts)
  // "Dari 18 pemain, 10 pemain dari klub lokal dan sembilan pemain dari luar": a little too many, told in one unit.
  const isOver =
    sum > total.value && sum <= total.value * 1.15 && parts.every(({ unit }) => unit === total.unit)
  if (!isOver && !areExclusive(list, parts)) return []
  return sum <= total.value && !isWithin(0.1, total.value, sum)
    ? []
    : judgeParts(
        list,
        total,
        parts.map((part) => ({ ...part, unit: '' })),
      )
}

/** "27 suara setuju, 11 menolak, dan empat abstain dari 40 anggota". */
export function exclusiveThenWhole(line: Line): Miscount[] {
  const marks = marksOf(line, 'nm')
  const total = marks.at(-1)
  const parts = marks.slice(0, -1)
  if (
    total === undefined ||
    parts.length < 2 ||
    OPEN.test(line.text) ||
    /<[xspk]\d+>| (?:;|\.) ./.test(line.text)
  )
    return []
  if (
    !/ dari(?: total| seluruh)? $/.test(before(line, total)) ||
    total.value <= Math.max(...parts.map(({ value }) => value))
  )
    return []
  if (!areExclusive(line, parts)) return []
  const last = parts.at(-1)
  if (last === undefined || placeOf(line, last) < 0) return []
  return judgeParts(
    line,
    total,
    parts.map((part) => ({ ...part, unit: '' })),
  )
}
