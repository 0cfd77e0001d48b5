import { inFigures } from '../numbers/amounts.ts'
import { grouped } from '../numbers/grouped.ts'
import { inWords } from '../numbers/in-words.ts'
import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import { isConverted, measureOf } from './measures.ts'
import type { Counted, Quantity } from './quantities.ts'

/** A number of the headline that the body contradicts. Tokens of the headline, `last` inclusive. */
export type NumberFault = { first: number; last: number; suggestions: readonly string[] }

const ABOUT = wordSet(
  'hampir nyaris sekitar kira-kira mendekati tembus capai mencapai lebih kurang atas bawah lampaui dekati',
)
/** How far "hampir" and "tembus" reach. */
const NEARLY = 0.1

/**
 * Numbers of the headline that the body does not have while it counts the same thing otherwise: "Lima Orang Tewas" over
 * "menewaskan empat orang". A number that the body only lacks may be its sum, its count or common knowledge.
 */
export function contradictedNumbers({ title, body, asked, known }: Counted): NumberFault[] {
  return asked.flatMap((quantity) => {
    const [unit] = quantity.units
    if (unit === undefined || (quantity.inWords && quantity.figure === 1)) return []
    const isAbout = title.tokens
      .slice(Math.max(0, quantity.first - 3), quantity.first)
      .some(({ lower }) => ABOUT.has(lower))
    const like = known.filter((other) => isLike(quantity, other, body))
    if (like.length === 0 || known.some((other) => excuses(quantity, other, isAbout))) return []
    if (
      isSumOf(quantity, like) ||
      isPlain(quantity, body) ||
      isToldOtherwise(quantity, body) ||
      isSpan(title, quantity)
    )
      return []
    return [faultOf(title, quantity, like)]
  })
}

/** "Tiga Tahun Menanti": how long something lasts a reader may work out from dates. */
const isSpan = ({ tokens }: TextDocument, { units, first }: Quantity): boolean =>
  units[0] === 'tahun' && /^(?:|setelah|selama|sejak|usai|hampir)$/.test(tokens[first - 1]?.lower ?? '')

/** Whether the body tells a number without counting: "ketiganya", "7-0". */
const isToldOtherwise = ({ figure }: Quantity, { text }: TextDocument): boolean =>
  new RegExp(String.raw`\b(?:(?:ke|ber)${inWords(figure)}(?:nya)?|${figure}-\d|\d-${figure})\b`, 'iu').test(
    text,
  )

/** "Lima Orang Tewas" counts what "empat warga" counts. */
const PEOPLE = wordSet('orang warga korban jiwa penumpang')
/** What has happened to people: "Tiga Tewas" counts those of "menewaskan dua orang". */
const FATES = wordSet('tewas luka hilang selamat cedera')

function isLike(title: Quantity, { units, first }: Quantity, body: TextDocument): boolean {
  const [unit = ''] = title.units
  if (measureOf(title.units) !== undefined) return units[0] === unit
  const isOfPeople = units.some((other) => PEOPLE.has(other))
  // The first letter melts into its prefix.
  if (FATES.has(unit) && isOfPeople) return body.tokens[first - 1]?.lower.includes(unit.slice(1)) === true
  return units.includes(unit) || (PEOPLE.has(unit) && isOfPeople)
}

/** What a number comes to. */
export const worthOf = ({ figure, scale }: Quantity): number => figure * scale

/** Whether a number of the body may be that of the headline: "dua pekan" does not make two giraffes of three. */
function excuses(title: Quantity, other: Quantity, isAbout: boolean): boolean {
  if (isConverted(title, other)) return true
  if (!isSame(title, other, isAbout)) return false
  return other.units.length === 0 || measureOf(title.units) === measureOf(other.units)
}

/** The same value, or the body's rounded or cut to the digits of the headline. */
function isSame(title: Quantity, other: Quantity, isAbout: boolean): boolean {
  const [wanted, value] = [worthOf(title), worthOf(other)]
  const step = stepOf(title)
  const near = (one: number) => Math.abs(one - wanted) < step / 1000
  const steps = value / step
  if ([value, Math.round(steps) * step, Math.floor(steps + 1e-9) * step].some(near)) return true
  return isAbout && Math.abs(value - wanted) <= NEARLY * wanted
}

/** What the headline leaves open: the noughts of "10.000 triliun" may stand for other figures. */
function stepOf({ figure, step, inWords: isSpelled }: Quantity): number {
  let open = step
  if (isSpelled || !Number.isInteger(figure)) return open
  for (let rest = figure; rest >= 100 && rest % 10 === 0; rest /= 10) open *= 10
  return open
}

/** All of the like numbers together, or two of them. */
export function isSumOf(title: Quantity, like: readonly Quantity[]): boolean {
  const values = [...new Set(like.map(worthOf))].slice(0, MOST_PARTS)
  const wanted = worthOf(title)
  const all = like.reduce((sum, other) => sum + worthOf(other), 0)
  return (
    all === wanted ||
    values.some((a, i) => values.some((b, j) => j > i && (a + b === wanted || Math.abs(a - b) === wanted)))
  )
}

const MOST_PARTS = 40

/** The same digits anywhere in the body: in a date, a code, a score. */
export const isPlain = ({ written, scale }: Quantity, body: TextDocument): boolean =>
  scale === 1 &&
  /\d/.test(written) &&
  body.tokens.some((token) => token.kind !== 'word' && token.text.split(/[^\d.,]+/).includes(written))

/** With the number alone where its scale is right, else with both. */
function faultOf(title: TextDocument, quantity: Quantity, like: readonly Quantity[]): NumberFault {
  const same = like.filter(({ scale }) => scale === quantity.scale)
  const { first, last, lastOfScale } = quantity
  const sign = /^[^\d\p{Ll}]*\p{Ll}?(?=\d)/u.exec(title.tokens[first]?.text ?? '')?.[0] ?? ''
  if (same.length > 0) {
    const forms = same.flatMap((other) => formOf(quantity, other) ?? [])
    return { first, last, suggestions: only(forms.map((form) => sign + form)) }
  }
  const forms = like.flatMap((other) => {
    const scale = SCALE_NAMES.find(([, factor]) => factor === other.scale)?.[0]
    const form = formOf(quantity, other)
    return form === null || scale === undefined ? [] : [`${sign}${form} ${scale}`.trim()]
  })
  return { first, last: lastOfScale, suggestions: quantity.inWords ? [] : only(forms) }
}

const SCALE_NAMES = [
  ['', 1],
  ['Ribu', 1e3],
  ['Juta', 1e6],
  ['Miliar', 1e9],
  ['Triliun', 1e12],
] as const

/** A word as a headline writes it. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The first few forms to suggest, each once. */
export const only = (forms: readonly string[]): string[] => [...new Set(forms)].slice(0, MOST_SUGGESTED)

const MOST_SUGGESTED = 3

/** The body's number in the form of the headline's. */
function formOf(title: Quantity, { figure, step, scale }: Quantity): string | null {
  if (title.inWords) return inWords(figure)?.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase()) ?? null
  const figures = inFigures(figure, Math.max(0, -Math.round(Math.log10(step / scale))))
  return figures.includes(',') ? figures : grouped(figures)
}
