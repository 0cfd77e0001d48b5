import type { FitsIn } from './triples.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** How a letter that stands on the keyboard beside or above another is told. */
function neighboursOf(letter: string): string {
  const row = ROWS.findIndex((letters) => letters.includes(letter))
  const at = ROWS[row]?.indexOf(letter) ?? -1
  if (at === -1) return ''
  const near = [-1, 0, 1].flatMap((step) => {
    const letters = ROWS[row + step] ?? ''
    return [letters.charAt(at - 1), letters.charAt(at), letters.charAt(at + 1)]
  })
  return near.filter((other) => other !== '' && other !== letter).join('')
}

const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter) => [letter, neighboursOf(letter)]),
)

/** What a writer's fingers did to a word. `sameRow` is a neighbour to the left or right, likelier than one above. */
export type SlipKind = 'swapped' | 'missing' | 'doubled' | 'sameRow' | 'neighbour' | 'extra' | 'other'

export const isSameRow = (a: string, b: string): boolean =>
  ROWS.some((row) => row.includes(a) && row.includes(b))

/** Every string one slip away from a word that may be a word, with the slip that would have made the word of it. */
export function eachRepair(
  word: string,
  fits: FitsIn,
  visit: (candidate: string, kind: SlipKind) => void,
): void {
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    const here = tail.charAt(0)
    if (tail !== '') visit(head + tail.slice(1), here === word.charAt(i - 1) ? 'doubled' : 'extra')
    if (tail.length > 1 && here !== tail.charAt(1))
      visit(head + tail.charAt(1) + here + tail.slice(2), 'swapped')
    for (const letter of LETTERS) {
      if (fits(word, i, letter, i)) visit(head + letter + tail, 'missing')
      if (tail === '' || letter === here || !fits(word, i, letter, i + 1)) continue
      visit(head + letter + tail.slice(1), changeKind(letter, here))
    }
  }
}

/** What fingers do, likelier than any other change: left out, repeated, swapped, missed by one key. In doublings. */
const FINGERS = { swapped: 3, doubled: 3, missing: 2.5, sameRow: 2.5, neighbour: 1 }

/** Every string that a slip of the fingers would have made the word of and that may be one, with how likely that is. */
export function eachFingerRepair(
  word: string,
  fits: FitsIn,
  visit: (candidate: string, likelihood: number) => void,
): void {
  for (let i = 0; i <= word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    const here = tail.charAt(0)
    for (const letter of LETTERS) if (fits(word, i, letter, i)) visit(head + letter + tail, FINGERS.missing)
    if (tail === '') continue
    if (here === word.charAt(i - 1)) visit(head + tail.slice(1), FINGERS.doubled)
    eachKept(head, tail, visit)
  }
}

/** Every string that a slip of the fingers makes of a word: the other direction. */
export function eachFingerSlip(word: string, visit: (slip: string, likelihood: number) => void): void {
  for (let i = 0; i < word.length; i++) {
    const [head, tail] = [word.slice(0, i), word.slice(i)]
    visit(head + tail.slice(1), FINGERS.missing)
    visit(head + tail.charAt(0) + tail, FINGERS.doubled)
    eachKept(head, tail, visit)
  }
}

/** Slips that keep a word's length, and so are their own undoing. */
function eachKept(head: string, tail: string, visit: (other: string, likelihood: number) => void): void {
  const here = tail.charAt(0)
  const next = tail.charAt(1)
  if (next !== '' && here !== next) visit(head + next + here + tail.slice(2), FINGERS.swapped)
  for (const letter of NEIGHBOURS.get(here) ?? '') {
    visit(head + letter + tail.slice(1), isSameRow(letter, here) ? FINGERS.sameRow : FINGERS.neighbour)
  }
}

function changeKind(letter: string, here: string): SlipKind {
  if (!NEIGHBOURS.get(here)?.includes(letter)) return 'other'
  return isSameRow(letter, here) ? 'sameRow' : 'neighbour'
}
