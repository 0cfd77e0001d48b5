import { before, behind, type Line, markNamed } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import type { Pair } from './pairs.ts'

/** Stretches of time that figures are told of, as the source of a regular expression. */
export const SPAN =
  '(?:tahun|bulan|pekan|minggu|hari|musim|kuartal|triwulan|semester|periode|edisi|survei|pemilu)'
const WORDS = String.raw`(?: [\p{L}-]+| ,| <[yd]\d+>)`
/** What stands before the earlier of two figures and before the later, and right behind them. */
const AHEAD = [
  'semula|sebelumnya|tadinya|awalnya|dulu|lalu|kemarin|dibanding|dibandingkan|ketimbang|daripada|<[pkof]\\d+> dari',
  `menjadi|kini|sekarang|saat ini|${SPAN} ini`,
].map((cues) => new RegExp(String.raw`(?<![\p{L}-])(?:${cues})(?![\p{L}-])${WORDS}{0,5} $`, 'u'))
const BEHIND = [`${SPAN} (?:lalu|sebelumnya)|kemarin|semula|sebelumnya`, `${SPAN} ini|saat ini`].map(
  (cues) => new RegExp(String.raw`^(?: per)?(?: [\p{L}-]+)?(?: pada)? (?:${cues})(?![\p{L}-])`, 'u'),
)
/** "Naik 20 persen dibanding bulan lalu": of what, is told nowhere. */
const BASE_UNTOLD = /^ (?:dibanding|dibandingkan|dari|ketimbang)(?: [\p{L}-]+){1,6}(?: [.,;]|$)/u

/** Which of two figures was first, by their years or by what stands around them; null where nothing tells. */
export function inOrder(line: Line, [one, other]: readonly [Mark, Mark], by: Mark): Pair | null {
  const moments = [momentOf(line, one), momentOf(line, other)]
  const sides = [sideOf(line, one), sideOf(line, other)]
  if (BASE_UNTOLD.test(behind(line, by)) && Math.min(...sides) >= 0) return null
  const [a = 0, b = 0] = moments.every((moment) => moment > 0) ? moments : sides
  if (a === b) return null
  return a < b ? { from: one, to: other } : { from: other, to: one }
}

/** The year, in months, that a figure is told of; nought for none. */
function momentOf(line: Line, one: Mark): number {
  const found =
    /<([yd]\d+)>(?: [\p{L}-]+| ,){0,4} $/u.exec(before(line, one)) ??
    /^(?: [\p{L}-]+){0,2} <([yd]\d+)>/u.exec(behind(line, one))
  const { kind, value = 0, parts: [year = 0, month = 0] = [] } = markNamed(line, found?.[1]) ?? {}
  return kind === 'year' ? value * 12 : year * 12 + month
}

/** Below nought for the earlier figure of two, above for the later; nought where nothing tells. */
function sideOf(line: Line, one: Mark): number {
  const [ahead, after] = [before(line, one), behind(line, one)]
  const [isEarly, isLate] = BEHIND.map((cue) => cue.test(after))
  if (isEarly !== isLate) return isLate ? 1 : -1
  // The cue that stands nearer is its own.
  const [earlier = -1, later = -1] = AHEAD.map((cue) => cue.exec(ahead)?.index ?? -1)
  return Math.sign(later - earlier)
}
