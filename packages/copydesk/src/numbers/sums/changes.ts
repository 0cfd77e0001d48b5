import { inFigures } from '../amounts.ts'
import { before, type Line } from '../marks/line.ts'
import { type Mark, slackOf } from '../marks/mark.ts'
import { inFormOf, type Miscount, miscountAt, miscountOf, WORTH_NAMING, writtenOf } from './miscount.ts'
import type { Pair } from './pairs.ts'
import type { Change } from './tellings.ts'

/** A word for a change that says the contrary of the figures. */
export function contraryAt(line: Line, { word, by }: Change, pair: Pair): Miscount[] {
  for (let at = by.first - 1; at >= by.first - 4; at--)
    if (line.document.tokens[at]?.lower === word)
      return [
        miscountOf(line, [at, at], { kind: 'direction', evidence: evidenceOf(line, pair), suggestions: [] }),
      ]
  return []
}

const evidenceOf = (line: Line, { from, to }: Pick<Pair, 'from' | 'to'>): string =>
  `${writtenOf(line, from)} → ${writtenOf(line, to)}`

/** A change against its pair, told where it stands; what stands before the pair is told at the later figure. */
export function judgeChange(line: Line, by: Mark, pair: Pair): Miscount[] {
  const { from, to } = pair
  const [gap, ratio] = [Math.abs(to.value - from.value), to.value / from.value]
  const at = (mark: Mark, kind: Miscount['kind'], right: number) => [
    miscountAt(line, mark, { kind, evidence: evidenceOf(line, pair), rights: [right] }),
  ]
  const sign = ratio < 1 ? -1 : 1
  switch (by.kind) {
    case 'percent':
    case 'points':
      return ofPercent(line, by, pair)
    case 'multiple': {
      const times = ratio ** sign
      return Math.abs(times - by.value) < 0.5 ? [] : at(by, 'multiple', times < 1.5 ? 0 : Math.round(times))
    }
    case 'fraction': {
      const isLeft = LEFT.test(before(line, by))
      if (Math.abs((isLeft ? to.value : gap) / from.value - by.value) < 0.04) return []
      return at(to, 'share', from.value * (isLeft ? by.value : 1 + sign * by.value))
    }
    default:
      if (Math.abs(gap - by.value) <= slackOf(from) + slackOf(to) + slackOf(by) + 1e-6) return []
      return by.first > Math.min(from.first, to.first)
        ? at(by, 'difference', gap)
        : at(to, 'difference', from.value + sign * by.value)
  }
}

/** "Tinggal seperempat": so much is left, and not gone. */
const LEFT = /(?<![\p{L}-])(?:tinggal|tersisa|menjadi|jadi)(?: hanya)? $/u

/** Between two shares a difference is points of percent; between other figures it is a part of the first. */
function ofPercent(line: Line, by: Mark, { from, to }: Pair): Miscount[] {
  const points = Math.abs(to.value - from.value)
  const relative = (points / from.value) * 100
  const slack = by.grain / 2 + 1e-6
  const spread = ((slackOf(to) + slackOf(from) * (to.value / from.value)) / from.value) * 100
  const bothShares = to.kind === 'percent'
  const fitsPoints = bothShares && Math.abs(points - by.value) <= slack + (from.grain + to.grain) / 2
  const fitsRelative = Math.abs(relative - by.value) <= spread + slack + WORTH_NAMING
  if (by.kind === 'points' ? fitsPoints : fitsRelative) return []
  const evidence = evidenceOf(line, { from, to })
  if (!bothShares) return [miscountAt(line, by, { kind: 'percent', evidence, rights: [relative] })]
  const figures = fitsPoints ? figuresOf(line, by) : inFigures(points, 2).replace(/(,\d)0$/, '$1')
  return [pointsAt(line, by, figures, evidence)]
}

export const figuresOf = (line: Line, by: Mark) => inFormOf(line, by, by.value).replace(/[^\d,].*$/, '')

/** A percentage that is the gap of two others, and so one of points. */
export function pointsAt(line: Line, by: Mark, figures: string, evidence: string): Miscount {
  return miscountOf(line, [by.first, by.last], {
    kind: 'points',
    evidence,
    suggestions: [`${figures} poin persen`],
  })
}
