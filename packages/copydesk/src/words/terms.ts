import type { WordFault } from './word-faults.ts'

/** A fault, the word that stands there, and in how many places of the story. */
export type Placed = { word: string; fault: WordFault; count: number }

/** From so many places on an unknown word is a term of the story. */
const MANY = 3

/**
 * An unknown word that a story has again and again alike is rather a term than a slip: it is named once, at its first
 * place, and from three places on not at all, unless its repair is sure; then it is a doubt.
 */
export function withoutTerms<P extends Placed>(placed: readonly P[]): P[] {
  const counts = new Map<string, number>()
  for (const { word, fault } of placed) if (isOfOneWord(fault)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const named = new Set<string>()
  return placed.flatMap((one) => {
    const { word, fault } = one
    const count = isOfOneWord(fault) ? (counts.get(word) ?? 1) : 1
    if (count === 1) return [one]
    if (named.has(word) || (count >= MANY && fault.severity !== 'error')) return []
    named.add(word)
    return [{ ...one, fault: count >= MANY ? { ...fault, severity: 'warning' } : fault, count }]
  })
}

const isOfOneWord = ({ kind }: WordFault): boolean =>
  kind === 'spelling' || kind === 'rare' || kind === 'run-on'
