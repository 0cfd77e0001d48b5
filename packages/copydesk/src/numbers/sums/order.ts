import { before, behind, type Line, markNamed } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { pairIn } from './pairs.ts'

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
const BASE_UNTOLD = new RegExp(
  String.raw`^ (?:dibanding|dibandingkan|dari|ketimbang)(?: dengan)?(?: [\p{L}-]+){0,2} ${SPAN}(?: [\p{L}-]+){0,3}(?: [.,;]|$)`,
  'u',
)

/** Which of two figures was first: by the form that tells both, by their years, or by what stands around them; null where nothing tells. */
export function inOrder(line: Line, pair: readonly [Mark, Mark]): { from: Mark; to: Mark } | null {
  const told = orderTold(line, pair)
  if (told !== null) return told
  const [one, other] = pair
  const moments = [momentOf(line, one), momentOf(line, other)]
  const [a = 0, b = 0] = moments.every((moment) => moment > 0)
    ? moments
    : [sideOf(line, one), sideOf(line, other)]
  if (a === b) return null
  return a < b ? { from: one, to: other } : { from: other, to: one }
}

/** Whether a figure is told as one of before. */
export const isEarlier = (line: Line, one: Mark): boolean => sideOf(line, one) < 0

/** Whether a change is said to be one from a figure that is not told. */
export const isBaseUntold = (line: Line, by: Mark): boolean => BASE_UNTOLD.test(behind(line, by))

/** The order of two figures where a form tells it: "dari 20 menjadi 30". */
function orderTold(line: Line, [one, other]: readonly [Mark, Mark]): { from: Mark; to: Mark } | null {
  const told = pairIn(line)
  return told !== null &&
    [one, other].every(({ first }) => first === told.from.first || first === told.to.first)
    ? told
    : null
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
