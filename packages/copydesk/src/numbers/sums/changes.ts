import { inFigures } from '../amounts.ts'
import { before, type Line } from '../marks/line.ts'
import { type Mark, slackOf } from '../marks/mark.ts'
import { inFormOf, type Miscount, miscountAt, miscountOf, WORTH_NAMING, writtenOf } from './miscount.ts'
import { type Pair, pairIn } from './pairs.ts'
import { type Change, changesOf, fallsBy } from './tellings.ts'

/** Changes against the two figures that they are told of, clause by clause: "dari 40 menjadi 50, naik 25 persen". */
export const changesIn = (line: Line): Miscount[] =>
  line.text.split(CLAUSES).flatMap((text) => changeAgainst({ ...line, text }, pairIn({ ...line, text })))

const CLAUSES =
  / (?:;|:|\.|sedangkan(?! (?:tahun|bulan|pekan|musim) (?:ini|lalu))|sementara|tetapi|namun|adapun)(?= )/

/** The one change that a clause tells of, against its pair of figures. */
export function changeAgainst(line: Line, pair: Pair | null): Miscount[] {
  if (pair === null) return []
  const changes = changesOf(line, pair)
  const [change] = changes
  if (change === undefined || changes.some(({ by }) => by !== change.by)) return []
  const turned = contrary(line, changes, pair)
  return turned.length > 0 ? turned : judgeChange(line, change.by, pair)
}

/** Where the word for a change says the contrary of the figures. */
function contrary(line: Line, changes: readonly Change[], { from, to }: Pair): Miscount[] {
  const word = changes.find(({ word }) => word !== '')?.word ?? ''
  const falls = fallsBy(word)
  if (from.value === to.value || falls === null || falls === to.value < from.value) return []
  const by = changes.find((change) => change.word === word)?.by
  for (let at = (by ?? to).first - 1; at >= (by ?? to).first - 4; at--)
    if (line.document.tokens[at]?.lower === word)
      return [
        miscountOf(line, [at, at], {
          kind: 'direction',
          evidence: evidenceOf(line, { from, to }),
          suggestions: [],
        }),
      ]
  return []
}

const evidenceOf = (line: Line, { from, to }: Pick<Pair, 'from' | 'to'>): string =>
  `${writtenOf(line, from)} → ${writtenOf(line, to)}`

/** A change against its pair, told where it stands; what stands before the pair is told at the later figure. */
export function judgeChange(line: Line, by: Mark, pair: Pair): Miscount[] {
  const { from, to } = pair
  const evidence = evidenceOf(line, pair)
  const [gap, ratio] = [
    Math.abs(to.value - from.value),
    Math.max(to.value, from.value) / Math.min(to.value, from.value),
  ]
  const rough = [by, from, to].some(({ isRough }) => isRough) ? ROUGH : 0
  const at = (kind: Miscount['kind'], right: number) => [
    miscountAt(line, by, { kind, evidence, rights: [right] }),
  ]
  switch (by.kind) {
    case 'percent':
    case 'points':
      return ofPercent(line, by, pair, rough)
    case 'multiple':
      if (rough > 0 || !Number.isFinite(ratio) || Math.abs(ratio - by.value) < 0.5) return []
      return at('multiple', Math.round(ratio) >= 2 ? Math.round(ratio) : 0)
    case 'fraction': {
      const isLeft = LEFT.test(before(line, by))
      if (rough > 0 || Math.abs((isLeft ? to.value : gap) / from.value - by.value) < 0.04) return []
      const right = from.value * (isLeft ? by.value : to.value < from.value ? 1 - by.value : 1 + by.value)
      return [miscountAt(line, to, { kind: 'share', evidence, rights: [right] })]
    }
    default: {
      if (rough > 0 || Math.abs(gap - by.value) <= slackOf(from) + slackOf(to) + slackOf(by) + 1e-6) return []
      if (by.first > Math.min(from.first, to.first)) return at('difference', gap)
      const right = to.value < from.value ? from.value - by.value : from.value + by.value
      return [
        miscountAt(line, to, {
          kind: 'difference',
          evidence: `${evidence}: ${writtenOf(line, by)}`,
          rights: [right],
        }),
      ]
    }
  }
}

/** "Tinggal seperempat": so much is left, and not gone. */
const LEFT = /(?<![\p{L}-])(?:tinggal|tersisa|menjadi|jadi)(?: hanya)? $/u

/** What the words for roughness leave open, as a part of the figure. */
const ROUGH = 0.15

/** Between two shares a difference is points of percent; between other figures it is a part of the first. */
function ofPercent(line: Line, by: Mark, { from, to }: Pair, rough: number): Miscount[] {
  const points = Math.abs(to.value - from.value)
  const relative = (points / from.value) * 100
  const slack = by.grain / 2 + by.value * rough + 1e-6
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
