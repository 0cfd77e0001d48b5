import { spanOf } from '../../text/place.ts'
import { decimalsOf, inFigures } from '../amounts.ts'
import { inWords } from '../in-words.ts'
import type { Line } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { nameOfFraction, ordinalOf, TIME_UNITS } from '../marks/units.ts'

/** A sum that does not come out: offsets in the text that was read, what could stand there, and the reckoning. */
export type Miscount = {
  start: number
  end: number
  suggestions: string[]
  kind:
    | 'percent'
    | 'points'
    | 'direction'
    | 'total'
    | 'share'
    | 'balance'
    | 'shares'
    | 'age'
    | 'duration'
    | 'multiple'
    | 'difference'
    | 'product'
    | 'average'
    | 'listed'
    | 'beyond'
    | 'score'
  evidence: string
}

/** Beyond rounding, in points of percent: less is not worth a reader's time. */
export const WORTH_NAMING = 1

type Found = { kind: Miscount['kind']; evidence: string; rights: readonly number[] }

/** A miscount told at a mark; `rights` are the values that would stand there, the likeliest first. */
export function miscountAt(line: Line, at: Mark, { kind, evidence, rights }: Found): Miscount {
  const suggestions = rights
    .filter((right) => right > 0 && Number.isFinite(right))
    .map((right) => inFormOf(line, at, right))
  return miscountOf(line, [at.first, at.last], { kind, evidence, suggestions })
}

/** A miscount told at a run of tokens, with its mends as they shall stand. */
export function miscountOf(
  { document }: Line,
  [first, last]: readonly [number, number],
  told: Pick<Miscount, 'kind' | 'evidence' | 'suggestions'>,
): Miscount {
  const [start, end] = spanOf(document, first, last)
  return { start, end, ...told }
}

/** A mark as it is written. */
export const writtenOf = ({ document }: Line, { first, last }: Mark): string =>
  document.text.slice(...spanOf(document, first, last))

/** Another value in the form of a mark: in words or in figures, with its scale and unit. */
export function inFormOf(line: Line, at: Mark, value: number): string {
  const written = writtenOf(line, at)
  switch (at.kind) {
    case 'duration':
      return inTime(at, value)
    case 'percent':
    case 'points':
      return inFigures(value, decimalsOf(written)) + written.replace(/^[\d.,]+/, '')
    case 'multiple':
      return `${number(at, Math.round(value))} kali lipat`
    case 'fraction':
      return (
        (nameOfFraction(value) ?? `${inFigures(value * 100, 0)} persen`) +
        (written.endsWith('nya') ? 'nya' : '')
      )
    case 'ordinal':
      return withCapital(written, ordinalOf(value))
    default:
      return withCapital(
        written,
        /(?:juta|miliar|triliun)$/.test(written) || (value >= 1e6 && at.value < 1e6)
          ? inScale(value, at.unit)
          : number(at, value),
      )
  }
}

const withCapital = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

function number(
  { isInWords, unit, grain }: Pick<Mark, 'isInWords' | 'unit' | 'grain'>,
  value: number,
): string {
  const decimals = grain < 1 ? Math.round(-Math.log10(grain)) : Number.isInteger(value) ? 0 : 2
  return (isInWords && inWords(value)) || signOf(unit) + grouped(inFigures(value, decimals))
}

const signOf = (unit: string): string => (unit === 'Rp' ? 'Rp' : '')
const grouped = (figures: string): string =>
  figures.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, '.'))

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, ' triliun'],
  [1e9, ' miliar'],
  [1e6, ' juta'],
]

/** A number as a newsroom writes it: "Rp5 miliar", "1.245". */
export function inScale(value: number, unit: string): string {
  const [size, scale] = SCALES.find(([least]) => value >= least) ?? [1, '']
  return signOf(unit) + grouped(inFigures(value / size, 2)) + scale
}

/** "Tiga setengah jam", "4 tahun 4 bulan". */
function inTime(at: Mark, value: number): string {
  const measure = TIME_UNITS.get(at.unit)
  const count = value / (measure?.size ?? 1)
  const plain = { ...at, unit: '', grain: 1 }
  if (Number.isInteger(count)) return `${number(plain, count)} ${at.unit}`
  const whole = Math.floor(count)
  if (count - whole === 0.5 && whole > 0 && at.isInWords) return `${number(plain, whole)} setengah ${at.unit}`
  const smaller = [...TIME_UNITS].find(
    ([, { base, size }]) =>
      base === measure?.base && size < measure.size && (value % measure.size) % size === 0,
  )
  if (smaller === undefined || measure === undefined) return `${number(plain, Math.round(count))} ${at.unit}`
  const rest = `${number(plain, (value % measure.size) / smaller[1].size)} ${smaller[0]}`
  return whole === 0 ? rest : `${number(plain, whole)} ${at.unit} ${rest}`
}

/** A reckoning as it is shown: "12 + 9 = 21". */
export const told = (line: Line, parts: readonly Mark[], sign: string): string =>
  parts.map((part) => writtenOf(line, part)).join(` ${sign} `)

export const sumOf = (parts: readonly { value: number }[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0)
