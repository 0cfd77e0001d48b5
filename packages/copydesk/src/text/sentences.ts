import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** A run of tokens by index: `from` inclusive, `to` exclusive. */
export type Range = { from: number; to: number }

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = wordSet(
  'dr drs dra drg drh kms nyi prof ir h hj kh st tn ny sdr no nomor hlm jl jln rp tel telp kol letkol mayjen brigjen irjen kombes akbp kompol iptu ipda aiptu aipda bripka kapt lettu serka serda gub jend komjen laks marsda dll dsb dst dkk tsb yth ttd a.n u.b s.d mr mrs ms jr sr vs etc',
)
const ENDS = new Set(['.', '?', '!', '…', '...', '..'])
const CLOSES = new Set(['"', '”', '’', "'", ')', ']', '»'])

/**
 * Groups the tokens of one paragraph into sentences. A full stop after an abbreviation or an initial ends none, nor
 * does one before a lower-case word; a closing quotation mark belongs to the sentence that it closes.
 */
export function sentencesOf(tokens: readonly Token[], { from, to }: Range): Range[] {
  const sentences: Range[] = []
  let start = from
  for (let i = from; i < to; i++) {
    if (!ENDS.has(tokens[i]?.text ?? '') || !endsSentence(tokens, i, { from: start, to })) continue
    let end = i + 1
    while (end < to && CLOSES.has(tokens[end]?.text ?? '')) end++
    sentences.push({ from: start, to: end })
    start = end
    i = end - 1
  }
  if (start < to) sentences.push({ from: start, to })
  return sentences
}

function endsSentence(tokens: readonly Token[], at: number, { from, to }: Range): boolean {
  if (tokens[at]?.text !== '.') return true
  const before = at > from ? tokens[at - 1] : undefined
  if (before?.kind === 'word' && before.end === tokens[at]?.start) {
    if (ABBREVIATIONS.has(before.lower)) return false
    if (before.text.length === 1 && before.text !== before.lower) return false
  }
  let next = at + 1
  while (next < to && CLOSES.has(tokens[next]?.text ?? '')) next++
  const after = next < to ? tokens[next] : undefined
  return after?.kind !== 'word' || after.text.charAt(0) !== after.lower.charAt(0)
}
