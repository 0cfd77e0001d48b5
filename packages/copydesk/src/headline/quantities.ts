import { decimalsOf, SCALES } from '../numbers/amounts.ts'
import { valueAt, valueOfFigures } from '../numbers/spelled.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { measureOf } from './measures.ts'

/** A number of a text with what it counts. Indexes of tokens, `last` of the number and `lastOfScale` inclusive. */
export type Quantity = {
  first: number
  last: number
  lastOfScale: number
  /** The number as it stands, its scale left out: 1.2 of "Rp1,2 triliun". */
  figure: number
  scale: number
  /** What one in the last written digit is worth. */
  step: number
  inWords: boolean
  /** The figures alone: "48.500" of "Rp48.500"; empty for a number in words. */
  written: string
  /** Words that say what is counted: "ekor", "pesut"; "persen"; "magnitudo" before the number. */
  units: readonly string[]
}

/** A headline and its body with the numbers of each: those asked about, and those known. */
export type Counted = {
  title: TextDocument
  body: TextDocument
  asked: readonly Quantity[]
  known: readonly Quantity[]
}

/** The scales of running text, and those of headlines. */
const HEADLINE_SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALES,
  ['rb', 1e3],
  ['jt', 1e6],
  ['milyar', 1e9],
  ['m', 1e9],
  ['t', 1e12],
])
/** Scales that mean something else without money before them. */
const OF_MONEY = new Set(['m', 't'])
const MONEY = /^(?:rp|us|idr)$/iu
const BEFORE = /^(?:ber)?(?:magnitudo|skala)$/u
/** "Nomor 7", "Pasal 12", "U-23", "ke-52": a name rather than a number. */
const NAMING = wordSet(
  'nomor no pasal ayat jilid seri bab pukul jam tanggal tgl tahun liga zona jalur km grup kelas',
)
const NO_UNIT = wordSet(
  'di ke dari dan atau yang pada dalam untuk per hingga sampai dengan oleh saat itu ini lagi',
)

/** "Tiga ekor anak harimau". */
const CLASSIFIERS = wordSet('ekor orang buah unit batang lembar butir helai pasang')

/** Every number of a text that counts or measures; dates, hours, scores, years and orders are none. */
export function quantitiesOf(document: TextDocument): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    const quantity = quantityAt(document.tokens, at)
    if (quantity === null) continue
    found.push(quantity)
    at = quantity.last
  }
  return found
}

function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at]
  if (token === undefined) return null
  const one = unitOfOne(token)
  if (one !== null)
    return {
      first: at,
      last: at,
      lastOfScale: at,
      figure: 1,
      scale: 1,
      step: 1,
      inWords: true,
      written: '',
      units: [one],
    }
  const code = token.kind === 'opaque' ? /^(rp|us\$?|\$)(\d[\d.,]*)$/iu.exec(token.text) : null
  const number = code === null ? valueAt(tokens, at) : figureOf(code[2] ?? '', at)
  if (number === null || isNamed(tokens, at) || isJoined(tokens, at)) return null
  const isMoney = code !== null || MONEY.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === '$'
  const { scale, next } = scaleAt(tokens, number.last + 1, isMoney)
  const text = code?.[2] ?? token.text
  if (!isMoney && scale === 1 && /^(?:19|20)\d\d$/.test(text)) return null
  return {
    first: at,
    last: number.last,
    lastOfScale: next - 1,
    figure: number.value,
    scale,
    step: scale * 10 ** -decimalsOf(text),
    inWords: token.kind === 'word',
    written: token.kind === 'word' ? '' : text,
    units: isMoney ? ['rp'] : unitsAt(tokens, at, next),
  }
}

/** "Setahun", "sehektare", "seorang". */
function unitOfOne({ kind, lower }: Token): string | null {
  const unit = kind === 'word' && lower.startsWith('se') ? lower.slice(2) : ''
  return measureOf([unit]) !== undefined || CLASSIFIERS.has(unit) ? unit : null
}

const figureOf = (text: string, at: number) => {
  const value = valueOfFigures(text)
  return value === null ? null : { value, last: at }
}

const isNamed = (tokens: readonly Token[], at: number): boolean => NAMING.has(tokens[at - 1]?.lower ?? '')

/** "4-0", "+62", "500–1.000", "ke-52", "dua pertiga", "9 September": no number that stands for itself. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const isDash = (text: string | undefined) => /^[-–—/:]$/.test(text ?? '')
  if ((isDash(before?.text) || before?.text === '+') && before?.end === tokens[at]?.start) return true
  if (isDash(after?.text) && after?.start === tokens[at]?.end) return true
  return FRACTIONS.has(after?.lower ?? '') || MONTHS.has(after?.lower ?? '')
}

const FRACTIONS = wordSet('pertiga perempat perlima pertujuh perdelapan setengah banding')
const MONTHS = wordSet(
  'januari februari maret april mei juni juli agustus september oktober november desember',
)

/** Scales multiply: "10 ribu triliun". */
function scaleAt(tokens: readonly Token[], from: number, isMoney: boolean): { scale: number; next: number } {
  let scale = 1
  let next = from
  for (; next < from + 3; next++) {
    const word = tokens[next]?.lower.toLowerCase() ?? ''
    const factor = OF_MONEY.has(word) && !isMoney ? undefined : HEADLINE_SCALES.get(word)
    if (factor === undefined) break
    scale *= factor
  }
  return { scale, next }
}

function unitsAt(tokens: readonly Token[], at: number, next: number): string[] {
  const before = tokens[at - 1]?.lower ?? ''
  if (BEFORE.test(before)) return [before.replace(/^ber/, '')]
  if (/^berlantai$|^bersusun$/.test(before)) return ['lantai']
  if (tokens[next]?.text === '%') return ['persen']
  const units: string[] = []
  const most = CLASSIFIERS.has(tokens[next]?.lower ?? '') ? 3 : 2
  for (const token of tokens.slice(next, next + most)) {
    if (token.kind !== 'word' || NO_UNIT.has(token.lower)) break
    units.push(token.lower.replace(/nya$/, ''))
    if (token.lower === 'persen') break
  }
  return units
}
