import { before, behind, cutOf, endOf, type Line, markNamed, marksOf, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { type Miscount, writtenOf } from './miscount.ts'
import { countAlike } from './pairs.ts'
import { CHANGES, EQUALS, judgeShare, PART_OF } from './shares.ts'

/** "Utang Rp900 miliar. Seperempatnya, atau Rp225 miliar": a share of the one such number in the sentence before. */
export function shareInNext(earlier: Line, next: Line): Miscount[] {
  const [share, ...others] = marksOf(next, 'pf')
  const [part, ...parts] = marksOf(next, 'nm')
  if (share === undefined || part === undefined || others.length + parts.length > 0 || part.isRough) return []
  const whole = wholeBefore(earlier, part)
  if (whole === null || CHANGES.test(before(next, share))) return []
  const isTaken = placeOf(next, share) === 0 && writtenOf(next, share).endsWith('nya')
  const isOf = /^(?:dari|di antara) (?:jumlah|angka|total)? ?(?:itu|tersebut|mereka)/.test(next.text)
  const [from, to] = [
    Math.min(endOf(next, share), endOf(next, part)),
    Math.max(placeOf(next, share), placeOf(next, part)),
  ]
  const between = next.text.slice(from, to)
  if ((isTaken || isOf) && EQUALS.test(between)) return judgeShare(next, { share, whole, part })
  // "Target Rp200 miliar. Baru terkumpul Rp80 miliar atau 45 persen": near enough to be a slip.
  const isSame =
    SAME.test(between) && !/^ (?:dari|per|lebih|di antaranya)(?![\p{L}-])/u.test(behind(next, share))
  const off = (part.value / whole.value) * 100 - share.value
  return isSame && share.kind === 'percent' && earlier.marks.length < 3 && Math.abs(off) <= CLOSE
    ? judgeShare(next, { share, whole, part })
    : []
}

/** "Sebanyak 40 persen dari 1.500 pedagang pindah. Artinya, baru 600 pedagang": the part in the next sentence. */
export function partOfShareInNext(earlier: Line, next: Line): Miscount[] {
  const [part, ...parts] = marksOf(next, 'nmpf')
  const [share, ...shares] = marksOf(earlier, 'pf')
  if (part === undefined || share === undefined || parts.length + shares.length > 0 || part.isRough) return []
  const whole = wholeBefore(earlier, part)
  if (whole === null || !SO.test(next.text) || CHANGES.test(before(earlier, share))) return []
  if (
    !/^ dari(?: [\p{L}-]+){0,2} $/u.test(cutOf(earlier, endOf(earlier, share), placeOf(earlier, whole)).text)
  )
    return []
  const off = part.value / whole.value - share.value / (share.kind === 'percent' ? 100 : 1)
  return Math.abs(off) * 100 <= CLOSE ? judgeShare(next, { share, whole, part }) : []
}

/** "Terserap Rp600 miliar dari Rp800 miliar. Artinya, serapannya 75 persen". */
export function shareOfEarlier(earlier: Line, next: Line): Miscount[] {
  const [share, ...others] = marksOf(next, 'pnmfxsok')
  const [found, ...more] = [...earlier.text.matchAll(PART_OF)]
  const [part, whole] = [markNamed(earlier, found?.[1]), markNamed(earlier, found?.[2])]
  if (share?.kind !== 'percent' || others.length + more.length > 0 || part === null || whole === null)
    return []
  if (part.kind !== whole.kind || part.value > whole.value || CHANGES.test(before(next, share))) return []
  const off = (part.value / whole.value) * 100 - share.value
  return (SO.test(next.text) || SERVED.test(next.text)) && Math.abs(off) <= CLOSE
    ? judgeShare(next, { share, whole, part })
    : []
}

const SERVED = /^(?:persentase|tingkat|serapan|realisasi|capaian|porsi)(?:nya)?(?![\p{L}-])/u
const SO =
  /^(?:artinya|berarti|jadi|dengan (?:demikian|begitu)|(?:itu|ini) berarti|dengan kata lain)(?![\p{L}-])/u
/** Part and share side by side. */
const SAME = /^(?: [\p{L}-]+)?(?: ,)? (?:atau|alias|setara|\()(?: (?:dengan|baru))? $/u
/** Points between a share told and the one reckoned that a slip may make. */
const CLOSE = 15

/** The one number of a sentence that a part in the next can be of. */
function wholeBefore(earlier: Line, part: Mark): Mark | null {
  const [whole, ...others] = marksOf(earlier, 'nm').filter(({ kind }) => kind === part.kind)
  if (whole === undefined || others.length > 0 || whole.isRough || whole.value < part.value) return null
  return part.kind === 'count' && !countAlike(whole, part) && part.unit !== 'orang' ? null : whole
}
