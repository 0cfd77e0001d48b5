import type { Wording } from '../types.ts'
import type { Form } from './forms.ts'

const ORDINAL: Wording = {
  id: 'Awalan ke- dan angka dirangkai dengan tanda hubung: ke-8.',
  en: 'ke- is joined to a figure by a hyphen: ke-8.',
}
const ROMAN: Wording = {
  id: 'Angka Romawi tidak didahului ke-: abad XX atau abad ke-20.',
  en: 'A Roman figure takes no ke-: abad XX or abad ke-20.',
}
const DECADE: Wording = {
  id: 'Angka dan akhiran -an dirangkai dengan tanda hubung: 1990-an.',
  en: 'A figure and -an are joined by a hyphen: 1990-an.',
}

/** What is counted off: after these "ke 8" is an order and no direction. */
const ORDERED =
  'abad|hari|peringkat|tahun|HUT|dirgahayu|presiden|urutan|yang|menit|kali|kalinya|putaran|edisi|pekan|minggu|bulan|posisi|lantai|babak|peringatan|anak|juara|gim|set|ronde|laga|pertandingan|kemenangan|kekalahan|gol|seri|generasi|tingkat|semester|angkatan|jilid|tahap|kloter|gelombang|haul|milad|natalis|kongres|muktamar|konferensi|sidang|musim|episode|gelar|istri|kilometer'
/** What is counted: "perjalanan hari ke 8 kota". */
const COUNTED = 'orang|jam|hari|tahun|km|kilometer|kota|negara|provinsi|daerah|desa|rumah|kabupaten|sekolah'
const ROMAN_FIGURE = 'X{0,3}(?:IX|IV|V?I{0,3})'

/** Orders and decades as EYD V writes them. */
export const ORDINALS: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:${ORDERED}) )ke (\d{1,3})(?!\d|[.,:/]\d| (?:${COUNTED})\b)`,
      'gi',
    ),
    message: ORDINAL,
    right: ([, figure]) => `ke-${figure}`,
  },
  {
    // "Kemerdekaan RI ke 79", "PON ke 20 di Papua".
    pattern:
      /(?<=\p{Lu}\p{L}{0,20} )ke (\d{1,3})(?= (?:di|pada|yang|untuk|dalam|dan|itu|ini|tersebut)\b|[.,;!?)](?: |$)|$)/gmu,
    message: ORDINAL,
    right: ([, figure]) => `ke-${figure}`,
  },
  {
    pattern: /(?<=\babad )(\d{1,2})(?![\p{N}-]|[.,:/]\d)/giu,
    message: ORDINAL,
    right: ([figure]) => `ke-${figure}`,
  },
  {
    pattern: /(?<![\p{L}\p{N}-])([Kk]e)(\d{1,3}| -\d{1,3}|- \d{1,3}| - \d{1,3})(?![\p{L}\p{N}]|[.,:/]\d)/gu,
    message: ORDINAL,
    right: ([, prefix, figure = '']) => `${prefix}-${figure.replace(/^[ -]+/, '')}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?:abad|HUT|ulang tahun|PON|kongres|muktamar) )ke[- ](${ROMAN_FIGURE})\b(?!-)`,
      'gi',
    ),
    message: ROMAN,
    right: ([, figure = '']) => (figure === '' ? null : `ke-${valueOfRoman(figure)}`),
  },
  {
    pattern: /(?<![\d.,])(\d{1,4}|\d{1,3}(?:\.\d{3}){1,3})an\b/g,
    message: DECADE,
    right: ([, figure]) => `${figure}-an`,
  },
  {
    pattern: /(?<=\b(?:tahun|era|dekade) )(\d{2}|\d{4}) an\b/gi,
    message: DECADE,
    right: ([, figure]) => `${figure}-an`,
  },
]

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function valueOfRoman(figure: string): number {
  const values = [...figure.toUpperCase()].map((letter) => ROMAN_VALUES[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
