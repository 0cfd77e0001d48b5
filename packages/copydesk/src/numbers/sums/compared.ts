import { type Line, marksOf } from '../marks/line.ts'
import { type Mark, slackOf } from '../marks/mark.ts'
import { TIME_UNITS } from '../marks/units.ts'
import { contraryAt, figuresOf, judgeChange, pointsAt } from './changes.ts'
import { type Miscount, miscountAt, writtenOf } from './miscount.ts'
import { inOrder } from './order.ts'
import { countAlike, type Pair, pairIn } from './pairs.ts'
import { isOneMatter, turnsBetween } from './same-matter.ts'
import { type Change, fallsBy, isGap, isImplied, toldIn } from './tellings.ts'

/** A change or a gap of the two figures that are told beside it, in whatever order and form: clause by clause, then in all. */
export function comparedIn(line: Line): Miscount[] {
  if (line.text.split('<').length < 4) return []
  const clauses = line.text.split(CLAUSES).map((text) => ({ ...line, text }))
  for (const clause of clauses.length > 1 ? [...clauses, line] : [line]) {
    const found = inClause(clause)
    if (found.length > 0) return found
  }
  return []
}

const CLAUSES =
  / (?:;|:|\.|sedangkan(?! (?:tahun|bulan|pekan|musim) (?:ini|lalu))|sementara|tetapi|namun|adapun)(?= )/

function inClause(line: Line): Miscount[] {
  if (marksOf(line, 'nmptokf').length < 3) return []
  const told = toldIn(line)
  const points = gapOfShares(
    line,
    told.filter((change) => !isImplied(change)),
  )
  return points.length > 0 ? points : told.slice(0, MOST).flatMap((change) => ofTwo(line, change, told))
}
/** A sentence that tells of more changes is a table. */
const MOST = 4

/** Of three percentages one that is the gap of the others. */
function gapOfShares(line: Line, told: readonly Change[]): Miscount[] {
  const shares = marksOf(line, 'p')
  if (shares.length !== 3) return []
  return shares.flatMap((by) => {
    const others = shares.filter((share) => share !== by)
    const [one, other] = others
    if (one === undefined || other === undefined || !told.some((change) => change.by === by)) return []
    if (others.every((share) => told.some((change) => change.by === share)) || !isOneMatter(line, others))
      return []
    const gap = Math.abs(one.value - other.value)
    // Of a hundred a part and a point are the same.
    if (Math.abs(gap - by.value) > TINY || by.value === 0 || Math.max(one.value, other.value) === 100)
      return []
    return pointsAt(line, by, figuresOf(line, by), `${writtenOf(line, one)} → ${writtenOf(line, other)}`)
  })
}
const TINY = 1e-6

/** The one change of a pair that is told apart from it. */
function ofTwo(line: Line, change: Change, told: readonly Change[]): Miscount[] {
  const { word, by } = change
  const isAmount = AMOUNTS.has(by.kind)
  const others = marksOf(line, by.kind === 'points' ? 'p' : isAmount ? 'nmt' : 'nmp').filter(
    (mark) =>
      !told.some((change) => change.by === mark) &&
      (!isAmount || isAlike(mark, by) || (by.unit === 'poin' && mark.kind === 'money')),
  )
  const pairs = others.flatMap((one, index) => {
    const alike = others.filter((other) => isAlike(one, other))
    const [, second] = alike
    return alike.length === 2 && second !== undefined && others.indexOf(second) > index
      ? [[one, second] as const]
      : []
  })
  const [pair, ...more] = pairs
  if (pair === undefined || more.length > 0 || [...pair, by].some(({ isRough }) => isRough)) return []
  if (isAmount && isGap(change)) return gapOf(line, by, pair)
  if (turnsBetween(line, by, pair) || !isOneMatter(line, pair)) return []
  const form = pairIn(line)
  const isForm =
    form !== null && pair.every(({ first }) => first === form.from.first || first === form.to.first)
  const ordered = isForm ? form : isImplied(change) ? null : inOrder(line, pair, by)
  if (ordered === null) return []
  const falls = fallsBy(word)
  if (isForm && falls !== null && falls !== ordered.to.value < ordered.from.value)
    return contraryAt(line, change, ordered)
  return isLikely(by, ordered, falls) ? judgeChange(line, by, ordered) : []
}
const AMOUNTS = new Set(['count', 'money', 'duration'])

function isAlike(one: Mark, other: Mark): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'duration') return TIME_UNITS.get(one.unit)?.base === TIME_UNITS.get(other.unit)?.base
  return one.kind !== 'count' || countAlike(one, other)
}

/** "Surplus", "lebih ringan", "menghemat": a gap is the same whichever figure was first. */
function gapOf(line: Line, by: Mark, [one, other]: readonly [Mark, Mark]): Miscount[] {
  const right = Math.abs(one.value - other.value)
  const off = Math.abs(right - by.value)
  if (off <= slackOf(one) + slackOf(other) + slackOf(by) + TINY || off > right * 0.6) return []
  const evidence = `${writtenOf(line, one)} − ${writtenOf(line, other)}`
  return [miscountAt(line, by, { kind: 'difference', evidence, rights: [right] })]
}

/** Further off, or the other way, something else is told. */
function isLikely(by: Mark, { from, to }: Pair, falls: boolean | null): boolean {
  if (from.value <= 0 || from.value === to.value || (falls !== null && falls !== to.value < from.value))
    return false
  const gap = Math.abs(to.value - from.value)
  const right = by.kind === 'percent' && to.kind !== 'percent' ? (gap / from.value) * 100 : gap
  return (
    (by.kind !== 'percent' && by.kind !== 'points' && !AMOUNTS.has(by.kind)) ||
    (by.value < right * 3.5 && by.value > right / 3.5)
  )
}
