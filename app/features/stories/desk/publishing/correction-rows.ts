import type { Part } from '../../compare.ts'

/** One passage of a correction as the form holds it: what stood, what is right, how grave it is. */
export type CorrectionRow = { kind: 'fact' | 'typo'; wrong: string; right: string; note: string }

/** Unchanged words shown on each side of a change, so that a reader recognises the passage. */
const CONTEXT_WORDS = 3
/** Changes with fewer unchanged words between them are told as one passage. */
const APART_WORDS = 5
/** As many as one order takes. */
const MAX_ROWS = 20
/** Beyond this a passage is too long for a public line; the editor shortens it. */
const MAX_CHARACTERS = 1_000

/** Passages that differ between what readers see and what is written now, to start a correction from. */
export function correctionRows(paragraphs: readonly (readonly Part[])[]): CorrectionRow[] {
  return paragraphs.flatMap(passagesOf).slice(0, MAX_ROWS)
}

const wordsOf = (text: string): string[] => text.match(/\s*\S+/g) ?? []

function passagesOf(parts: readonly Part[]): CorrectionRow[] {
  return changesOf(parts).map(([first, last]) => {
    const before = wordsOf(parts[first - 1]?.text ?? '')
      .slice(-CONTEXT_WORDS)
      .join('')
    const after = wordsOf(parts[last + 1]?.text ?? '')
      .slice(0, CONTEXT_WORDS)
      .join('')
    const inner = parts.slice(first, last + 1)
    const side = (gone: Part['op']) => inner.flatMap(({ op, text }) => (op === gone ? [] : [text])).join('')
    const passage = (gone: Part['op']) => (before + side(gone) + after).trim().slice(0, MAX_CHARACTERS)
    // A whole paragraph that is new or gone has no other side to tell.
    const wrong = inner.some(({ op }) => op === 'removed') || before + after !== '' ? passage('added') : ''
    const right = inner.some(({ op }) => op === 'added') || before + after !== '' ? passage('removed') : ''
    return { kind: isTypo(side('added'), side('removed')) ? 'typo' : 'fact', wrong, right, note: '' }
  })
}

/** First and last part of each passage: changes close to each other are one. */
function changesOf(parts: readonly Part[]): [first: number, last: number][] {
  const found: [number, number][] = []
  for (const [index, { op }] of parts.entries()) {
    if (op === 'same') continue
    const last = found.at(-1)
    const between = last === undefined ? [] : parts.slice(last[1] + 1, index)
    const near = wordsOf(between.map(({ text }) => text).join('')).length < APART_WORDS
    if (last !== undefined && near) last[1] = index
    else found.push([index, index])
  }
  return found
}

/** Letters that may differ in one word of a typing mistake. */
const TYPO_LETTERS = 2

/** A guess for the editor to confirm: the same words but for a letter or two, and no figure among them. */
function isTypo(wrong: string, right: string): boolean {
  if (wrong === right || /\d/.test(wrong + right)) return false
  const [a, b] = [wrong.replace(/\s/g, ''), right.replace(/\s/g, '')]
  if (a === '' || b === '') return false
  return editDistance(a, b, TYPO_LETTERS) <= TYPO_LETTERS
}

/** Letters to put in, take out or change between two words; beyond `limit` it only says "more". */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const kept = (row[j - 1] ?? 0) + cost
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
    if (Math.min(...row) > limit) return limit + 1
  }
  return row[b.length] ?? limit + 1
}
