import { AMOUNT, type Amount, decimalsOf, inFigures, readAmount } from './amounts.ts'

/** A sum that does not come out: offsets in the text that was read, what could stand there, and the reckoning. */
export type Miscount = {
  start: number
  end: number
  suggestions: string[]
  kind: 'percent' | 'points' | 'direction' | 'total' | 'shares' | 'age'
  evidence: string
}

const UNITS = String.raw`(?: \p{L}+){0,3}?`
const FROM_TO = new RegExp(
  String.raw`\bdari (?:sekitar )?${AMOUNT}${UNITS} (?:menjadi|ke) (?:sekitar )?${AMOUNT}`,
  'giu',
)
/** The other way round: "menjadi Rp106,93 miliar dari Rp94,77 miliar". */
const TO_FROM = new RegExp(
  String.raw`\bmenjadi (?:sekitar )?${AMOUNT}${UNITS},? (?:dari|dibanding|dibandingkan|daripada) (?:sekitar )?${AMOUNT}`,
  'giu',
)
const CHANGE =
  /\b(naik|meningkat|tumbuh|bertambah|melonjak|menanjak|menguat|kenaikan|peningkatan|turun|menurun|berkurang|anjlok|merosot|menyusut|melemah|penurunan)(?: (?:sebesar|sebanyak|hingga|sampai|hampir|sekitar|lebih dari|nyaris|mencapai)){0,2} ((\d{1,4}(?:,\d{1,4})?) (poin )?(?:persen|%)|(\d{1,4}(?:,\d{1,4})?)%)/giu
const FALLS = /^(?:turun|menurun|berkurang|anjlok|merosot|menyusut|melemah|penurunan)$/i
const ROUGHLY = /\b(?:sekitar|hampir|nyaris|lebih|kurang|kira-kira|setidaknya|sedikitnya)\b/i
/** What the words for roughness leave open, as a part of the figure. */
const ROUGH = 0.15
/** Beyond rounding, in points: less is not worth a reader's time. */
const WORTH_NAMING = 1

/**
 * A change in percent against the two figures that it is told of: "dari 40 menjadi 50, naik 25 persen". Between two
 * shares a difference is points of percent, not percent. Only where a sentence tells of one change.
 */
export function changesIn(sentence: string): Miscount[] {
  const forward = [...sentence.matchAll(FROM_TO)]
  const backward = [...sentence.matchAll(TO_FROM)]
  const [pair] = [...forward, ...backward]
  if (pair === undefined || forward.length + backward.length > 1) return []
  const end = pair.index + pair[0].length
  const outside = [...sentence.matchAll(CHANGE)].filter(
    ({ index, 0: text }) => index + text.length <= pair.index + 1 || index >= end,
  )
  const [change] = outside
  if (change === undefined || outside.length > 1) return []
  const [first, second] = [pair[1] ?? '', pair[2] ?? '']
  const [written, other] = forward.length === 1 ? [first, second] : [second, first]
  const [from, to] = [readAmount(written), readAmount(other)]
  if (from === null || to === null || from.value <= 0) return []
  if (isYear(written) && isYear(other)) return []
  const figures = { from, to: scaledAlike(from, to, written), evidence: `${written} → ${other}` }
  return judge(change, figures, ROUGHLY.test(sentence))
}

const isYear = (written: string): boolean => /^(?:1[5-9]|2[01])\d\d$/.test(written)

/** "Dari 2 menjadi 3 juta": the scale is said once. */
function scaledAlike(from: Amount, to: Amount, written: string): Amount {
  return from.isPercent !== to.isPercent && !/\d ?(?:ribu|juta|miliar|triliun)/.test(written)
    ? { ...to, isPercent: true }
    : to
}

function judge(
  change: RegExpExecArray,
  { from, to, evidence }: { from: Amount; to: Amount; evidence: string },
  isRough: boolean,
): Miscount[] {
  const figures = change[3] ?? change[5] ?? ''
  const stated = Number(figures.replace(',', '.'))
  const isPoints = change[4] !== undefined
  const start = change.index + change[0].lastIndexOf(change[2] ?? '')
  const place = { start, end: start + (change[2] ?? '').length }
  const falls = FALLS.test(change[1] ?? '')
  if (from.value !== to.value && falls !== to.value < from.value) {
    return [
      {
        start: change.index,
        end: change.index + (change[1] ?? '').length,
        suggestions: [],
        kind: 'direction',
        evidence,
      },
    ]
  }
  const points = Math.abs(to.value - from.value)
  const relative = (points / from.value) * 100
  const decimals = decimalsOf(figures)
  const slack = 10 ** -decimals / 2 + (isRough ? stated * ROUGH : 0)
  const bothShares = from.isPercent || to.isPercent
  const fitsPoints = bothShares && Math.abs(points - stated) <= slack + from.slack + to.slack
  const spread = relativeSpread(from, to) + slack
  const fitsRelative = Math.abs(relative - stated) <= spread + WORTH_NAMING
  if (isPoints ? fitsPoints || !bothShares : fitsRelative) return []
  if (fitsPoints) return [{ ...place, suggestions: [`${figures} poin persen`], kind: 'points', evidence }]
  const right =
    isPoints || bothShares ? `${inFigures(points, 2)} poin persen` : `${inFigures(relative, decimals)} persen`
  return [{ ...place, suggestions: [right], kind: bothShares ? 'points' : 'percent', evidence }]
}

/** How far the change can lie off because both figures are rounded, in percent. */
const relativeSpread = (from: Amount, to: Amount): number =>
  ((to.slack + from.slack * (to.value / from.value)) / from.value) * 100

const PART_OF =
  /(?:^|[^\p{L}\p{N}.,])(\d[\d.]{0,14}) (?:\p{L}+ )?dari (?:total )?(\d[\d.]{0,14})(?: \p{L}+){0,4} (?:atau|\()(?: ?(?:sekitar|setara|hanya))? ?((\d{1,3}(?:,\d{1,4})?) ?(?:persen|%))/giu

/** "30 dari 120 orang atau 25 persen". */
export function partsIn(sentence: string): Miscount[] {
  return [...sentence.matchAll(PART_OF)].flatMap((match): Miscount[] => {
    const [whole, a = '', b = '', written = '', figures = ''] = match
    const [part, total] = [readAmount(a)?.value, readAmount(b)?.value]
    if (part === undefined || total === undefined || total === 0 || part > total) return []
    const share = (part / total) * 100
    const decimals = decimalsOf(figures)
    const stated = Number(figures.replace(',', '.'))
    const slack = 10 ** -decimals + (ROUGHLY.test(whole) ? stated * ROUGH : 0)
    if (Math.abs(share - stated) <= slack + WORTH_NAMING) return []
    const start = match.index + whole.lastIndexOf(written)
    return [
      {
        start,
        end: start + written.length,
        suggestions: [`${inFigures(share, decimals)} persen`],
        kind: 'percent',
        evidence: `${a} / ${b} = ${inFigures(share, 2)} persen`,
      },
    ]
  })
}

const REST = /\bsisanya(?: (?:sebesar|sebanyak|yakni|sekitar))? (\d{1,3}(?:,\d{1,4})?) ?(?:persen|%)/iu
const SHARE = /(?<![\d.,])(\d{1,3}(?:,\d{1,4})?) ?(?:persen|%)/giu

/** Shares that close with "sisanya" make a hundred. */
export function sharesIn(sentence: string): Miscount[] {
  const rest = REST.exec(sentence)
  if (rest === null || /\b(?:naik|turun|dari|dibanding)\b/i.test(sentence)) return []
  const shares = [...sentence.slice(0, rest.index).matchAll(SHARE)].map(([, figures = '']) =>
    Number(figures.replace(',', '.')),
  )
  const last = Number((rest[1] ?? '').replace(',', '.'))
  const sum = shares.reduce((total, share) => total + share, last)
  if (shares.length === 0 || Math.abs(sum - 100) <= WORTH_NAMING) return []
  const figures = rest[1] ?? ''
  const start = rest.index + rest[0].indexOf(figures)
  const right = 100 - (sum - last)
  return [
    {
      start,
      end: start + figures.length,
      suggestions: right > 0 ? [inFigures(right, 2)] : [],
      kind: 'shares',
      evidence: `${[...shares, last].map((share) => inFigures(share, 2)).join(' + ')} = ${inFigures(sum, 2)}`,
    },
  ]
}
