import { type Amount, decimalsOf, inFigures } from './amounts.ts'
import { type Miscount, roughness, WORTH_NAMING } from './miscount.ts'
import { type Pair, pairIn, tellsOf } from './pairs.ts'

const CHANGE =
  /\b(naik|meningkat|tumbuh|bertambah|melonjak|menanjak|menguat|kenaikan|peningkatan|turun|menurun|berkurang|anjlok|merosot|menyusut|melemah|penurunan)(?: (?:sebesar|sebanyak|hingga|sampai|hampir|sekitar|lebih dari|nyaris|mencapai)){0,2} ((\d{1,4}(?:,\d{1,4})?) ?(poin )?(?:persen|%))/giu
const FALLS = /^(?:turun|menurun|berkurang|anjlok|merosot|menyusut|melemah|penurunan)$/i

/** A change as it is told: its verb with where that opens, the percentage with where it stands, its figures. */
type Change = {
  verb: { text: string; start: number } | null
  start: number
  written: string
  figures: string
  isPoints: boolean
}

/**
 * A change in percent against the two figures that it is told of: "dari 40 menjadi 50, naik 25 persen". Between two
 * shares a difference is points of percent, not percent. Only where a sentence tells of one change.
 */
export const changesIn = (sentence: string): Miscount[] => changeOf(sentence, pairIn(sentence))

/** The one change that a text tells of, against a pair of figures in it. */
export function changeOf(text: string, pair: Pair | null): Miscount[] {
  if (pair === null) return []
  const [change = impliedChange(text, pair.end), ...more] = statedChanges(text, pair)
  if (change === null || more.length > 0 || !tellsOf(text, pair, placeOf(change))) return []
  return judge(change, pair, roughness(text, numberOf(change)))
}

const placeOf = ({ verb, start, written }: Change) => ({
  start: verb?.start ?? start,
  end: start + written.length,
})

/** Changes that stand outside their pair of figures. */
function statedChanges(sentence: string, pair: { start: number; end: number }): Change[] {
  return [...sentence.matchAll(CHANGE)].flatMap((match): Change[] => {
    const { 0: whole, 1: verb = '', 2: written = '', 3: figures = '', 4: points, index } = match
    const end = index + whole.length
    if (end > pair.start + 1 && index < pair.end) return []
    const start = end - written.length
    return [{ verb: { text: verb, start: index }, start, written, figures, isPoints: points !== undefined }]
  })
}

const IMPLIED =
  /^(?: \p{L}+){0,2},? ?(?:atau |\()(?:sekitar |sebesar )?((\d{1,4}(?:,\d{1,4})?) ?(poin )?(?:persen|%))/u

/** "Naik dari 400 menjadi 500 ton atau 25 persen": the change stands right behind its figures, its verb before them. */
function impliedChange(sentence: string, end: number): Change | null {
  const found = IMPLIED.exec(sentence.slice(end, end + REACH))
  if (found === null) return null
  const [whole, written = '', figures = '', points] = found
  return {
    verb: null,
    start: end + whole.length - written.length,
    written,
    figures,
    isPoints: points !== undefined,
  }
}

/** Letters looked at behind the figures. */
const REACH = 80

const numberOf = ({ figures }: Change): number => Number(figures.replace(',', '.'))

function judge(change: Change, { from, to, evidence }: Pair, rough: number): Miscount[] {
  const { start, written, figures, isPoints } = change
  const contrary = against(change, from.value, to.value)
  if (contrary !== null) return [{ ...contrary, suggestions: [], kind: 'direction', evidence }]
  const stated = numberOf(change)
  const points = Math.abs(to.value - from.value)
  const relative = (points / from.value) * 100
  const decimals = decimalsOf(figures)
  const slack = 10 ** -decimals / 2 + rough
  const bothShares = from.isPercent || to.isPercent
  const fitsPoints = bothShares && Math.abs(points - stated) <= slack + from.slack + to.slack
  const fitsRelative = Math.abs(relative - stated) <= relativeSpread(from, to) + slack + WORTH_NAMING
  if (isPoints ? fitsPoints || !bothShares : fitsRelative) return []
  const inPoints = fitsPoints ? figures : inFigures(points, 2)
  const right = bothShares ? `${inPoints} poin persen` : `${inFigures(relative, decimals)} persen`
  const kind = bothShares ? 'points' : 'percent'
  return [{ start, end: start + written.length, suggestions: [right], kind, evidence }]
}

/** Where the verb says the contrary of the figures. */
function against({ verb }: Change, from: number, to: number): { start: number; end: number } | null {
  if (verb === null || from === to || FALLS.test(verb.text) === to < from) return null
  return { start: verb.start, end: verb.start + verb.text.length }
}

/** How far the change can lie off because both figures are rounded, in percent. */
const relativeSpread = (from: Amount, to: Amount): number =>
  ((to.slack + from.slack * (to.value / from.value)) / from.value) * 100
