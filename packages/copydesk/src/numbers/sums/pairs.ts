import { matchesOf } from '../../text/matches.ts'
import { type Line, mark, markNamed, words } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'

/** Two figures of one thing, before and after. */
export type Pair = { from: Mark; to: Mark }

const Q = mark('nmpt')
const AFTER = '(?:menjadi|jadi|ke)'
const THAN = '(?:dari|atas|daripada|dibanding(?:kan)?(?: dengan)?|ketimbang)'
/** How a text tells of a figure before and after, the two groups in that order or the other way round. */
const FORMS: readonly { pattern: RegExp; isBackward: boolean }[] = [
  {
    pattern: new RegExp(`\\bdari${words(4)} ${Q}${words(7)},? ?${AFTER}${words(2)} ${Q}`, 'gu'),
    isBackward: false,
  },
  {
    pattern: new RegExp(`\\bmenjadi${words(1)} ${Q}${words(6)}(?: ,)? ${THAN}${words(6)} ${Q}`, 'gu'),
    isBackward: true,
  },
]

/** The pair of figures that a clause tells of; null where there is none, or more than one. */
export function pairIn(line: Line): Pair | null {
  // Most clauses have no two marks, and no form fits fewer.
  if (line.text.indexOf('<', line.text.indexOf('<') + 1) < 1) return null
  const found = FORMS.flatMap(({ pattern, isBackward }) =>
    matchesOf(pattern, line.text).flatMap((match) => {
      const [one, other] = [markNamed(line, match[1]), markNamed(line, match[2])]
      if (one === null || other === null) return []
      const [from, to] = isBackward ? [other, one] : [one, other]
      return alike({ from, to }) ?? []
    }),
  )
  const [pair] = found
  if (
    pair === undefined ||
    found.some(({ from, to }) => from.first !== pair.from.first || to.first !== pair.to.first)
  )
    return null
  return pair
}

/** "Dari 2 menjadi 3 juta", "dari 5 menjadi 7 persen": the scale and the unit are said once. */
function alike(pair: Pair): Pair | null {
  const { to } = pair
  let { from } = pair
  if (from.value <= 0 || (from.isRough !== to.isRough && to.kind === 'duration')) return null
  if (from.kind === 'count' && to.kind === 'percent' && /^(?:menjadi|ke|jadi|)$/.test(from.unit))
    from = { ...from, kind: 'percent' }
  if (from.kind !== to.kind) return null
  if (to.grain >= 1e3 && from.grain <= 1 && from.value < 1e3 && to.value / from.value > 1e3)
    from = { ...from, value: from.value * scaleOf(to), grain: from.grain * scaleOf(to) }
  if (from.kind === 'count' && !countAlike(from, to)) return null
  return { from, to }
}

const scaleOf = ({ value }: Mark): number =>
  value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3

const ELIDED =
  /^(?:|menjadi|ke|jadi|pada|per|dalam|dan|atau|di|tahun|dibanding|dibandingkan|dari|setelah|sejak|naik|turun|yang|ketika|saat|lalu|banding|berbanding)$/

/** Whether two counts are of the same thing, or one of them leaves it out. */
export const countAlike = (one: Mark, other: Mark): boolean =>
  one.unit === other.unit || ELIDED.test(one.unit) || ELIDED.test(other.unit)
