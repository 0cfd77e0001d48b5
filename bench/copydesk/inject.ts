/** The slips that newsrooms make most, each put into sound sentences to see whether it is found. */
export const SLIPS = ['dropped', 'doubled', 'swapped', 'neighbour', 'run-on', 'shifted', 'split'] as const
export type Slip = (typeof SLIPS)[number]

/** A sentence with one fault in it: where it stands, and what stood there before. */
export type Injected = {
  slip: Slip
  text: string
  span: readonly [start: number, end: number]
  right: string
  wrong: string
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** Words in lower case between blanks or before a comma or full stop: what a slip may befall. */
const WORD = /(?<=^|\s)[a-z]{4,}(?=[\s.,]|$)/g

/** A sequence of numbers from 0 to 1 that is the same at each run. Source: mulberry32, public domain. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Puts one slip into a sentence; null where no word of it can take the slip. */
export function inject(text: string, slip: Slip, random: () => number): Injected | null {
  const words = [...text.matchAll(WORD)]
  if (words.length === 0) return null
  const word = words[Math.floor(random() * words.length)]
  if (word === undefined) return null
  const [found] = word
  if (slip === 'run-on' || slip === 'shifted') return acrossBlank(text, word, slip)
  const place = 1 + Math.floor(random() * (found.length - 2))
  const wrong = slipped(found, slip, place, random)
  if (wrong === null || wrong === found) return null
  return replaced(text, { start: word.index, right: found, wrong, slip })
}

function slipped(word: string, slip: Slip, place: number, random: () => number): string | null {
  const [head, tail] = [word.slice(0, place), word.slice(place)]
  const letter = tail.charAt(0)
  if (slip === 'dropped') return head + tail.slice(1)
  if (slip === 'doubled') return head + letter + tail
  if (slip === 'swapped') return head + tail.charAt(1) + letter + tail.slice(2)
  if (slip === 'split') return `${head} ${tail}`
  const row = ROWS.find((letters) => letters.includes(letter)) ?? ''
  const near = [row.indexOf(letter) - 1, row.indexOf(letter) + 1].flatMap((at) => row[at] ?? [])
  const other = near[Math.floor(random() * near.length)]
  return other === undefined ? null : head + other + tail.slice(1)
}

function acrossBlank(text: string, word: RegExpExecArray, slip: Slip): Injected | null {
  const [left] = word
  const right = /^ ([a-z]{3,})(?=[\s.,]|$)/.exec(text.slice(word.index + left.length))?.[1]
  if (right === undefined) return null
  const wrong = slip === 'run-on' ? left + right : `${left}${right.charAt(0)} ${right.slice(1)}`
  return replaced(text, { start: word.index, right: `${left} ${right}`, wrong, slip })
}

type Change = { start: number; right: string; wrong: string; slip: Slip }

function replaced(text: string, { start, right, wrong, slip }: Change): Injected {
  return {
    slip,
    text: text.slice(0, start) + wrong + text.slice(start + right.length),
    span: [start, start + wrong.length],
    right,
    wrong,
  }
}
