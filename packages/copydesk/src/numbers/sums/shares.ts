import { inFigures } from '../amounts.ts'
import { before, behind, cutOf, endOf, type Line, mark, markNamed, marksOf, placeOf } from '../marks/line.ts'
import { type Mark, slackOf } from '../marks/mark.ts'
import { inScale, type Miscount, miscountAt, writtenOf } from './miscount.ts'

/** What says that a share and a number are the same. */
export const EQUALS =
  /(?<![\p{L}-])(?:atau|yakni|yaitu|berarti|artinya|setara|alias|jadi|tepatnya|sama dengan|adalah|ialah)(?![\p{L}-])|\(/u
export const CHANGES =
  /(?<![\p{L}-])(?:naik|turun|meningkat|menurun|tumbuh|bertambah|berkurang|melonjak|anjlok|merosot|susut|menyusut|kenaikan|penurunan|lebih|diskon|bunga|inflasi|ppn)(?: [\p{L}-]+){0,2} $/u
const TAKEN =
  /(?<![\p{L}-])(?:dipotong|disisihkan|dikenai|terpotong|diambil|disumbangkan|dialokasikan|ditabung|komisi)(?![\p{L}-])/u
/** Another base than the one that is told. */
const OTHER_BASE =
  /(?<![\p{L}-])(?:antaranya|termasuk|dibanding|dibandingkan|target|rata-rata|per|setiap)(?![\p{L}-])/u

type Share = { share: Mark; whole: Mark; part: Mark }

/** "26 dari 50 anggota". */
const PART_OF = new RegExp(
  String.raw`${mark('nm')}(?: [\p{L}-]+)? dari(?: [\p{L}-]+){0,4} ${mark('nm')}`,
  'gu',
)
const PART_OF_ONCE = new RegExp(`${PART_OF.source}[^<]*(?:atau|\\() <p`, 'u')

/** A share of a whole against the part that it is said to be: "30 dari 120 orang atau 25 persen", "18 persen dari 2.500 nelayan, atau 450 orang". */
export function sharesIn(line: Line): Miscount[] {
  return line.text
    .split(/ (?:[;.]|, (?:meskipun|walaupun|sedangkan|sementara|padahal|tetapi))(?= |$)/)
    .flatMap((text) => {
      const found = shareOf({ ...line, text })
      return found === null ? [] : judgeShare(line, found)
    })
}

function shareOf(line: Line): Share | null {
  const shares = marksOf(line, 'pf')
  const [share, ...others] = shares
  const all = marksOf(line, 'nm')
  const told = all.length > 2 ? PART_OF_ONCE.exec(line.text) : null
  // "26 dari 50 anggota, atau 54 persen, meskipun dua fraksi keluar": the third is of something else.
  const amounts = told === null ? all : [told[1], told[2]].flatMap((name) => markNamed(line, name) ?? [])
  const [one, other] = amounts
  if (
    share === undefined ||
    others.length > 0 ||
    one === undefined ||
    other === undefined ||
    amounts.length > 2
  )
    return null
  if (/<[xsok]\d+>/.test(line.text) || CHANGES.test(before(line, share)) || one.kind !== other.kind)
    return null
  const [whole, part] = one.value >= other.value ? [one, other] : [other, one]
  if (part.value > whole.value || !isWhole(line, whole, share) || !areTold(line, { share, whole, part }))
    return null
  return isBaseOf(line, whole, share) ? { share, whole, part } : null
}

const OF = /(?<![\p{L}-])(?:dari|di antara)(?: (?!yang)[\p{L}-]+){0,3} $/u

function isWhole(line: Line, whole: Mark, share: Mark): boolean {
  if (OF.test(before(line, whole))) return true
  const between = cutOf(line, endOf(line, whole), placeOf(line, share)).text
  return (
    endOf(line, whole) < placeOf(line, share) &&
    (TAKEN.test(between) || writtenOf(line, share).endsWith('nya'))
  )
}

/** Whether share and part are put as one, side by side or around the whole. */
function areTold(line: Line, { share, whole, part }: Share): boolean {
  const [s, w, p] = [share, whole, part].map((mark) => placeOf(line, mark))
  if (s === undefined || w === undefined || p === undefined) return false
  const [from, to] = s < p ? [endOf(line, share), p] : [endOf(line, part), s]
  const between = line.text.slice(from, to)
  if (OTHER_BASE.test(between.replace(/<[a-z]\d+>/g, '')) && !/dari target/.test(line.text)) return false
  if (EQUALS.test(between)) return true
  // "Tiga perempat dari 600 keluarga di desa itu, 450 keluarga, ...", "45 dari 60 sumur, 75 persen dari seluruhnya".
  return (
    /,(?: [\p{L}-]+)? $/u.test(between) &&
    w < Math.max(s, p) &&
    (/^ ,/.test(behind(line, part).replace(/^ [\p{L}-]+/u, '')) ||
      /^ dari (?:seluruh|total|jumlah)/.test(behind(line, share)) ||
      /^ dari <\w+>(?: [\p{L}-]+){0,3} , $/u.test(between))
  )
}

/** "80, atau 20 persen dari target 400": a share that names its base is one of that base. */
function isBaseOf(line: Line, whole: Mark, share: Mark): boolean {
  const named = /^ dari(?: (?!seluruhnya|total|jumlah)[\p{L}-]+){0,4}/u.exec(behind(line, share))
  if (named === null || /^ dari (?:seluruhnya|total|jumlah)/.test(behind(line, share))) return true
  return (
    placeOf(line, whole) >= endOf(line, share) &&
    placeOf(line, whole) <= endOf(line, share) + named[0].length + 2
  )
}

/** The share is told where it stands behind its part; else the part is. */
export function judgeShare(line: Line, { share, whole, part }: Share): Miscount[] {
  const isPercent = share.kind === 'percent'
  const stated = isPercent ? share.value / 100 : share.value
  const actual = part.value / whole.value
  const rough = [share, whole, part].some(({ isRough }) => isRough) ? ROUGH * stated : 0
  const spread =
    (isPercent ? share.grain + ROUNDING : 3) + ((slackOf(part) + slackOf(whole) * stated) / whole.value) * 100
  const right = whole.value * stated
  const isExact = isPercent
    ? Math.abs(actual - stated) * 100 <= spread + rough * 100
    : Math.abs(right - part.value) <= Math.max(1, right * (0.02 + rough))
  const isClose =
    !isPercent || placeOf(line, share) > placeOf(line, part) || Math.abs(right - part.value) <= right * 0.03
  if (isExact && isClose) return []
  if (rough > 0 && Math.abs(actual - stated) <= rough) return []
  const evidence = `${writtenOf(line, part)} / ${writtenOf(line, whole)} = ${inFigures(actual * 100, 2)} persen`
  if (
    placeOf(line, share) > placeOf(line, part) ||
    (share.kind === 'fraction' && part.kind === 'count' && writtenOf(line, share).endsWith('nya'))
  )
    return [
      miscountAt(line, share, { kind: 'percent', evidence, rights: [isPercent ? actual * 100 : actual] }),
    ]
  const shown = `${writtenOf(line, whole)} × ${inFigures(stated * 100, 2)} persen = ${inScale(right, whole.unit)}`
  return [miscountAt(line, part, { kind: 'share', evidence: shown, rights: [right] })]
}

const ROUGH = 0.15
/** Points that a share may lie off beyond its last digit. */
const ROUNDING = 0.5
