import { ordinalNamed } from '../numbers/marks/units.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { capitalised, type NumberFault, only } from './number-support.ts'

/** A place in an order, or a year, with the word before it, which says what is ordered. */
type Ordinal = { value: number; at: number; text: string; of: string }

/** "Juara untuk Kali Ketiga" over "kali keempat", "Haul Ke-20" over "haul ke-12", "Piala Teluk 2034" over 2030. */
export function contradictedOrdinals(title: TextDocument, body: TextDocument): NumberFault[] {
  const asked = ordinalsOf(title.tokens)
  const known = asked.length === 0 ? [] : ordinalsOf(body.tokens)
  return asked.flatMap(({ value, at, of, text }) => {
    if (body.text.includes(text) || known.some((other) => other.value === value)) return []
    const suggestions = only(known.flatMap((other) => (other.of === of ? capitalised(other.text) : [])))
    return suggestions.length === 0 ? [] : [{ first: at, last: at, suggestions }]
  })
}

function ordinalsOf(tokens: readonly Token[]): Ordinal[] {
  return tokens.flatMap(({ lower, text }, at) => {
    if (!/^(?:ke|pertama$|20\d\d$)/.test(lower)) return []
    const value = lower === 'pertama' ? 1 : (ordinalNamed(lower) ?? Number(lower))
    const before = tokens[at - 1]
    if (Number.isNaN(value) || before?.kind !== 'word') return []
    return [{ value, at, text, of: before.lower }]
  })
}
