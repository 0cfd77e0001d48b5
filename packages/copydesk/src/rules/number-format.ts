import type { Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import type { Wording } from '../types.ts'
import { joinedForms } from './bound-forms.ts'
import { overFields, reportSpan } from './report.ts'

type Form = {
  pattern: RegExp
  message: Wording
  /** The right form of a match; null where the match is sound after all. */
  right(match: RegExpExecArray): string | null
}

const RUPIAH = {
  id: 'Lambang mata uang ditulis tanpa titik dan tanpa spasi: Rp5.000.',
  en: 'The sign of the currency takes neither full stop nor blank: Rp5.000.',
}
const THOUSANDS = {
  id: 'Ribuan dipisahkan dengan titik.',
  en: 'Thousands are parted by full stops in Indonesian.',
}
const DECIMAL = { id: 'Desimal ditulis dengan koma.', en: 'Decimals take a comma in Indonesian.' }
const CLOCK = {
  id: 'Jam dan menit dipisahkan dengan titik.',
  en: 'Hours and minutes are parted by a full stop.',
}
const ORDINAL = {
  id: 'Awalan ke- dan angka dirangkai dengan tanda hubung: ke-8.',
  en: 'ke- is joined to a figure by a hyphen: ke-8.',
}
const DECADE = {
  id: 'Angka dan akhiran -an dirangkai dengan tanda hubung: 1990-an.',
  en: 'A figure and -an are joined by a hyphen: 1990-an.',
}
const PERCENT = { id: 'Tanda persen melekat pada angkanya.', en: 'The per cent sign touches its figure.' }

const UNITS =
  'persen|juta|miliar|triliun|ribu|kilometer|meter|kilogram|gram|liter|ton|hektare|hektar|derajat|poin'

/** Source of all: EYD V (2022), II.F on numbers, III on full stop, comma and hyphen. */
const FORMS: readonly Form[] = [
  {
    pattern: /\bRp(?:\. ?| )(?=\d)(\d{1,3}(?:\.\d{3}){0,6}|\d{1,15})(?![\d])/g,
    message: RUPIAH,
    right: ([, amount = '']) => `Rp${grouped(amount)}`,
  },
  {
    // A year is no amount, and four figures may stand ungrouped in a code: only with the currency.
    pattern: /\bRp(\d{4,15})(?![\d.,])/g,
    message: THOUSANDS,
    right: ([, amount = '']) => `Rp${grouped(amount)}`,
  },
  {
    pattern: /(?<![\d.,])\d{1,3}(?:,\d{3}){2,6}(?![\d,])/g,
    message: THOUSANDS,
    right: ([amount]) => amount.replaceAll(',', '.'),
  },
  {
    pattern: new RegExp(String.raw`(?<![\d.,])(0|[1-9]\d{0,2})\.(\d{1,2})(?= (?:${UNITS})\b)`, 'g'),
    message: DECIMAL,
    right: ([, whole, rest]) => `${whole},${rest}`,
  },
  {
    pattern: /(?<=\b(?:pukul|jam) )([01]?\d|2[0-4]):([0-5]\d)(?![\d:])/gi,
    message: CLOCK,
    right: ([, hours, minutes]) => `${hours}.${minutes}`,
  },
  {
    pattern: /(?<![\d:])([01]\d|2[0-3]):([0-5]\d)(?= (?:WIB|WITA|Wita|WIT)\b)/g,
    message: CLOCK,
    right: ([, hours, minutes]) => `${hours}.${minutes}`,
  },
  {
    pattern:
      /(?<=\b(?:abad|hari|peringkat|tahun|ulang tahun|HUT|Presiden|presiden|urutan|yang|menit|kali|putaran|edisi|pekan|minggu|posisi|lantai|babak) )ke ?(\d{1,3})(?!\d|[.,:/]\d| (?:orang|jam|hari|tahun|km|kota|negara|provinsi|daerah)\b)/g,
    message: ORDINAL,
    right: ([found, figure]) => (found.includes('-') ? null : `ke-${figure}`),
  },
  {
    pattern: /(?<![\d.,])(\d{2}|\d{4}) ?an\b/g,
    message: DECADE,
    right: ([, figure]) => `${figure}-an`,
  },
  {
    pattern: /(?<=\d) %/g,
    message: PERCENT,
    right: () => '%',
  },
]

/** Groups figures by thousands: 5000 gives 5.000. What is grouped already stays. */
function grouped(amount: string): string {
  return amount.includes('.') ? amount : amount.replace(/\B(?=(?:\d{3})+$)/g, '.')
}

/** Numbers, sums of money, times and bound forms as EYD V writes them. */
export const numberFormat: Rule = {
  id: 'number-format',
  severity: 'style',
  languages: ['id'],
  check: overFields((field, { lexicon }) => [...forms(field), ...joinedForms(field, lexicon)]),
}

function forms({ field, document }: FieldText): Report[] {
  return FORMS.flatMap(({ pattern, message, right }) =>
    [...document.text.matchAll(pattern)].flatMap((match) => {
      const form = right(match)
      if (form === null || form === match[0]) return []
      const span: Report['span'] = [match.index, match.index + match[0].length]
      return [reportSpan({ field, span }, message, [form])]
    }),
  )
}
