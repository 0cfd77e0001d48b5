import { AMOUNT, readAmount } from './amounts.ts'
import type { Miscount } from './miscount.ts'
import { type Pair, tellsOf } from './pairs.ts'
import { inGroups } from './reckoning.ts'
import { valueOfWord, wordOf } from './spelled.ts'

const TIMES = /\b((\d{1,3}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) kali lipat)\b/giu
const ROUGH = /\b(?:sekitar|hampir|nyaris|lebih|kurang|kira-kira|setidaknya|sedikitnya)\b/iu
/** How far a multiple may lie off that is told in whole numbers. */
const SLACK = 0.5

/** "Tiga kali lipat, dari 40 ton menjadi 120 ton". */
export function multipleOf(text: string, pair: Pair): Miscount[] {
  const { from, to, evidence } = pair
  const [stated, ...more] = text.matchAll(TIMES)
  const value = valueOfWord(stated?.[2] ?? '')
  if (stated === undefined || value === null || more.length > 0 || ROUGH.test(text)) return []
  const ratio = Math.max(from.value, to.value) / Math.min(from.value, to.value)
  if (!Number.isFinite(ratio) || Math.abs(ratio - value) < SLACK) return []
  const place = { start: stated.index, end: stated.index + stated[0].length }
  if (!tellsOf(text, pair, place)) return []
  const right = Math.round(ratio)
  const suggestions = right >= 2 ? [`${wordOf(right) ?? right} kali lipat`] : []
  return [
    { start: stated.index, end: stated.index + stated[0].length, suggestions, kind: 'multiple', evidence },
  ]
}

const BY = new RegExp(
  String.raw`\b(?:naik|turun|bertambah|berkurang|meningkat|menurun|selisih)(?: (?:sebesar|sebanyak))? (${AMOUNT})`,
  'giu',
)

/** "Dari Rp7.000 menjadi Rp5.600, turun Rp1.600": the difference in money, told beside its figures. */
export function differenceOf(text: string, pair: Pair): Miscount[] {
  const stated = [...text.matchAll(BY)].filter(({ index }) => index >= pair.end || index < pair.start)
  const [one, ...more] = stated.filter(([, written = '']) => written.startsWith('Rp'))
  const amount = readAmount(one?.[1] ?? '')
  if (one === undefined || amount === null || more.length > 0 || ROUGH.test(text)) return []
  if (!pair.evidence.split(' → ').every((written) => written.startsWith('Rp'))) return []
  const right = Math.abs(pair.to.value - pair.from.value)
  const slack = pair.from.slack + pair.to.slack + amount.slack
  if (Math.abs(right - amount.value) <= slack) return []
  const start = one.index + one[0].length - (one[1] ?? '').length
  const end = start + (one[1] ?? '').length
  if (!tellsOf(text, pair, { start: one.index, end })) return []
  return [{ start, end, suggestions: [inGroups(right, 'Rp')], kind: 'difference', evidence: pair.evidence }]
}
