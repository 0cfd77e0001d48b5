import { AMOUNT, type Amount, readAmount } from './amounts.ts'

/** What may stand between a figure and the next: what is counted, and its year. */
const UNITS = String.raw`(?: \p{L}+){0,3}?(?:(?: pada)?(?: tahun)? (?:19|20)\d\d)?`
const FROM_TO = new RegExp(
  String.raw`\bdari (?:sekitar )?${AMOUNT}${UNITS} (?:menjadi|ke) (?:sekitar )?${AMOUNT}`,
  'giu',
)
/** The other way round: "menjadi Rp106,93 miliar dari Rp94,77 miliar". */
const TO_FROM = new RegExp(
  String.raw`\bmenjadi (?:sekitar )?${AMOUNT}${UNITS},? (?:dari|dibanding|dibandingkan|daripada) (?:sekitar )?${AMOUNT}`,
  'giu',
)

/** Two figures of one thing, before and after, with where they stand together. */
export type Pair = { start: number; end: number; from: Amount; to: Amount; evidence: string }

/** The pair of figures that a sentence tells of; null where there is none, or more than one. */
export function pairIn(sentence: string): Pair | null {
  const forward = [...sentence.matchAll(FROM_TO)]
  const backward = [...sentence.matchAll(TO_FROM)]
  const [pair] = [...forward, ...backward]
  if (pair === undefined || forward.length + backward.length > 1) return null
  const [first = '', second = ''] = [pair[1], pair[2]]
  const place = { start: pair.index, end: pair.index + pair[0].length }
  return forward.length === 1 ? pairOf(first, second, place) : pairOf(second, first, place)
}

/** A figure against a later one, both as they are written; null where they are no figures or years. */
export function pairOf(written: string, other: string, place: { start: number; end: number }): Pair | null {
  const [from, to] = [readAmount(written), readAmount(other)]
  if (from === null || to === null || from.value <= 0 || (isYear(written) && isYear(other))) return null
  return { ...place, from, to: scaledAlike(from, to, written), evidence: `${written} → ${other}` }
}

/** Words that open another matter: what stands on the far side of one is told of something else. */
const TURNS =
  /[;:]|\b(?:sedangkan|sementara|tetapi|namun|sejalan|seiring|meski|meskipun|karena|akibat|setelah|ketika|saat|adapun|menjadi)\b/iu

/** Whether a place in the text tells of its pair of figures, and not of another matter beside it. */
export function tellsOf(text: string, pair: Pair, place: { start: number; end: number }): boolean {
  const between =
    place.start >= pair.end
      ? text.slice(pair.end, place.start)
      : text.slice(place.end, Math.max(place.end, pair.start))
  return !TURNS.test(between)
}

const isYear = (written: string): boolean => /^(?:1[5-9]|2[01])\d\d$/.test(written)

/** "Dari 2 menjadi 3 juta": the scale is said once. */
function scaledAlike(from: Amount, to: Amount, written: string): Amount {
  return from.isPercent !== to.isPercent && !/\d ?(?:ribu|juta|miliar|triliun)/.test(written)
    ? { ...to, isPercent: true }
    : to
}
