import { before, behind, endOf, type Line, marksOf, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { type Miscount, writtenOf } from './miscount.ts'
import { countAlike } from './pairs.ts'
import { CHANGES, EQUALS, judgeShare } from './shares.ts'

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
