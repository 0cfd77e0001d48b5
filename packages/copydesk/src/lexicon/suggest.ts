import type { Lexicon } from './lexicon.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
/** Neighbours on the keyboard that Indonesian newsrooms type on: a slip to one of them is likelier. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function isNeighbour(a: string, b: string): boolean {
  const [rowA, rowB] = [a, b].map((letter) => ROWS.findIndex((row) => row.includes(letter)))
  if (rowA === undefined || rowB === undefined || rowA < 0 || rowB < 0 || Math.abs(rowA - rowB) > 1)
    return false
  const columns = [ROWS[rowA]?.indexOf(a) ?? 0, ROWS[rowB]?.indexOf(b) ?? 0]
  return Math.abs((columns[0] ?? 0) - (columns[1] ?? 0)) <= 1
}

export type Suggestion = { word: string /** Higher is likelier. */; score: number }

/**
 * How likely each kind of slip is, in steps of the frequency band. A letter left out or swapped is commoner in
 * copy than one put in; a first letter is rarely wrong.
 */
const SLIP = { swapped: 3, missing: 2.5, doubled: 3, neighbour: 2, extra: 1.5, other: 0 }

/** Known words one edit from an unknown one, the likeliest first. The word is in lower case. */
export function suggest(word: string, lexicon: Lexicon, most = 5): Suggestion[] {
  const best = new Map<string, number>()
  for (const [candidate, likelihood] of edits(word)) {
    const knowledge = lexicon.knowledge(candidate)
    if (knowledge === 'unknown' || candidate.length < 2) continue
    const frequency = lexicon.band(candidate) + (knowledge === 'derived' ? DERIVED : 0)
    const score = frequency + likelihood - (candidate.charAt(0) === word.charAt(0) ? 0 : FIRST_LETTER)
    if (score > (best.get(candidate) ?? Number.NEGATIVE_INFINITY)) best.set(candidate, score)
  }
  return [...best]
    .map(([candidate, score]) => ({ word: candidate, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
}

/** A word that is only made, not listed, counts as one of middling rarity. */
const DERIVED = 2.5
const FIRST_LETTER = 3

function* edits(word: string): Generator<[string, number]> {
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i)
    const tail = word.slice(i)
    const here = tail.charAt(0)
    if (tail !== '') {
      const isDoubled = here === word.charAt(i - 1)
      yield [head + tail.slice(1), isDoubled ? SLIP.doubled : SLIP.extra]
    }
    if (tail.length > 1) yield [head + tail.charAt(1) + here + tail.slice(2), SLIP.swapped]
    for (const letter of LETTERS) {
      yield [head + letter + tail, SLIP.missing]
      if (tail === '' || letter === here) continue
      yield [head + letter + tail.slice(1), isNeighbour(letter, here) ? SLIP.neighbour : SLIP.other]
    }
  }
}
