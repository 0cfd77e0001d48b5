import { type Line, mark, markNamed, marksOf, placeOf } from '../marks/line.ts'
import { type Mark, slackOf } from '../marks/mark.ts'
import { TIME_UNITS } from '../marks/units.ts'
import { type Miscount, miscountAt, writtenOf } from './miscount.ts'

/** Measures of one kind by their size: lengths in metres, weights in grams, areas in square metres, pieces. */
const MEASURES: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['kilometer', 1000],
    ['km', 1000],
    ['meter', 1],
    ['sentimeter', 0.01],
    ['cm', 0.01],
  ],
  [
    ['ton', 1e6],
    ['kuintal', 1e5],
    ['kilogram', 1000],
    ['kg', 1000],
    ['gram', 1],
  ],
  [
    ['hektare', 10_000],
    ['meter persegi', 1],
  ],
  [
    ['lusin', 12],
    ['kodi', 20],
    ['gros', 144],
    ['buah', 1],
    ['helai', 1],
    ['lembar', 1],
    ['potong', 1],
    ['biji', 1],
  ],
]
const EQUAL =
  /^ (?:, )?(?:(?:atau|alias|yakni|yaitu|berarti|artinya|setara|setara dengan|sama dengan) |\( )$/u

const AREA = new RegExp(
  `${mark('n')}(?: meter)?[^<.;]{0,20} (?:kali|x|×|lebar|lebarnya) ${mark('n')} meter(?! persegi)[^<.;]{0,60} ${mark('n')} meter persegi`,
  'u',
)

/** "Berukuran 60 kali 40 meter, atau 2.400 meter persegi." */
export function areasIn(line: Line): Miscount[] {
  const marks = (AREA.exec(line.text) ?? []).slice(1).flatMap((name) => markNamed(line, name) ?? [])
  const [one, other, area] = marks
  if (one === undefined || other === undefined || area === undefined || marks.some(({ isRough }) => isRough))
    return []
  const right = one.value * other.value
  const off = Math.abs(right - area.value)
  // Further off, it is the plot that it stands on.
  if (off <= right * 0.01 || off > right / 2) return []
  const evidence = `${writtenOf(line, one)} × ${writtenOf(line, other)}`
  return [miscountAt(line, area, { kind: 'product', evidence, rights: [right] })]
}

/** One amount in two measures: "1,5 ton atau 1.500 kilogram", "90 menit atau satu setengah jam". */
export function conversionsIn(line: Line): Miscount[] {
  const marks = marksOf(line, 'nt')
  return marks.flatMap((one, index) => {
    const other = marks[index + 1]
    if (other === undefined || other.kind !== one.kind) return []
    const between = line.text.slice(placeOf(line, one), placeOf(line, other)).replace(/^<[a-z]\d+>/, '')
    return one.kind === 'duration'
      ? ofTime(line, { one, other }, between)
      : ofMeasure(line, { one, other }, between)
  })
}

type Two = { one: Mark; other: Mark }

function ofTime(line: Line, { one, other }: Two, between: string): Miscount[] {
  const [first, second] = [TIME_UNITS.get(one.unit), TIME_UNITS.get(other.unit)]
  if (
    !EQUAL.test(between) ||
    first === undefined ||
    first.base !== second?.base ||
    first.size === second.size
  )
    return []
  return judge(line, { one, other }, one.value)
}

function ofMeasure(line: Line, { one, other }: Two, between: string): Miscount[] {
  const sizes = MEASURES.find((measures) => measures.some(([name]) => name === one.unit))
  const size = sizeOf(sizes, line, one)
  const unit = sizeOf(sizes, line, other)
  if (
    !EQUAL.test(between.replace(/^ [\p{L}]+(?: persegi)?/u, '')) ||
    size === null ||
    unit === null ||
    size === unit
  )
    return []
  return judge(line, { one, other }, (one.value * size) / unit, size / unit)
}

/** "Meter" is a length, "meter persegi" an area. */
function sizeOf(sizes: (typeof MEASURES)[number] | undefined, line: Line, mark: Mark): number | null {
  const isSquare = line.document.tokens[mark.last + 2]?.lower === 'persegi'
  const name = isSquare ? `${mark.unit} persegi` : mark.unit
  return sizes?.find(([known]) => known === name)?.[1] ?? null
}

function judge(line: Line, { one, other }: Two, right: number, factor = 1): Miscount[] {
  const slack = slackOf(one) * factor + slackOf(other) + right * ROUNDING
  if (one.isRough || other.isRough || Math.abs(right - other.value) <= slack) return []
  const evidence = `${writtenOf(line, one)} ${one.kind === 'count' ? one.unit : ''}`.trim()
  return [miscountAt(line, other, { kind: 'product', evidence, rights: [right] })]
}

/** A conversion is seldom told to the last figure. */
const ROUNDING = 0.05
