import type { Traces } from './traces.ts'
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

type Visit = (other: string, likelihood: number) => void

/** Every string that may be listed and that a slip of the fingers would have made the word of, with how likely that is. */
export function eachFingerRepair(word: string, traces: Traces, visit: Visit): void {
  const put = putting(word, traces, visit)
  for (let i = 0; i <= word.length; i++) {
    for (const letter of LETTERS) put(i, letter, i, FINGERS.missing)
    if (i === word.length) continue
    if (word.charAt(i) === word.charAt(i - 1)) put(i, '', i + 1, FINGERS.doubled)
    eachKept(word, i, put)
  }
}

/** Every string that may be listed and that a slip of the fingers makes of a word: the other direction. */
export function eachFingerSlip(word: string, traces: Traces, visit: Visit): void {
  const put = putting(word, traces, visit)
  for (let i = 0; i < word.length; i++) {
    put(i, '', i + 1, FINGERS.missing)
    put(i, word.charAt(i), i, FINGERS.doubled)
    eachKept(word, i, put)
  }
}

/** Puts letters in the place of those between two others of a word. */
type Put = (from: number, letters: string, to: number, likelihood: number) => void

function putting(word: string, traces: Traces, visit: Visit): Put {
  const { heads, tails } = traces.piecesOf(word)
  return (from, letters, to, likelihood) => {
    let trace = heads[from] ?? 0
    for (let at = 0; at < letters.length; at++)
      trace = (trace + Math.imul(letters.charCodeAt(at), traces.power(from + at))) | 0
    trace = (trace + Math.imul(tails[to] ?? 0, traces.power(from + letters.length))) | 0
    if (traces.mayBeListed(trace)) visit(word.slice(0, from) + letters + word.slice(to), likelihood)
  }
}

/** Slips that keep a word's length, and so are their own undoing. */
function eachKept(word: string, at: number, put: Put): void {
  const [here, next] = [word.charAt(at), word.charAt(at + 1)]
  if (next !== '' && here !== next) put(at, next + here, at + 2, FINGERS.swapped)
  for (const letter of NEIGHBOURS.get(here) ?? '')
    put(at, letter, at + 1, isSameRow(letter, here) ? FINGERS.sameRow : FINGERS.neighbour)
}

function changeKind(letter: string, here: string): SlipKind {
  if (!NEIGHBOURS.get(here)?.includes(letter)) return 'other'
  return isSameRow(letter, here) ? 'sameRow' : 'neighbour'
}
