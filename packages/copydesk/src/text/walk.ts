import type { TextDocument } from './document.ts'
import type { Token } from './tokens.ts'

/** The word at an index in lower case; empty for what is no word. */
export function lowerAt({ tokens }: TextDocument, at: number): string {
  const token = tokens[at]
  return token?.kind === 'word' ? token.lower : ''
}

/** Whether only blanks of one line stand between two tokens, and at least one. */
export function isApart(
  { text }: Pick<TextDocument, 'text'>,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (before === undefined || after === undefined || after.start <= before.end) return false
  if (after.start - before.end === 1) return text.charAt(before.end) === ' '
  return /^ +$/.test(text.slice(before.end, Math.min(after.start, before.end + MOST_BLANKS)))
}

/** Blanks looked at: a run of more says the same. */
const MOST_BLANKS = 40

/** Whether two tokens touch. */
export const touches = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && before.end === after.start

/** Writes the capital of a word over to what shall stand in its place. */
export function withCapitalOf(model: string, word: string): string {
  const first = model.charAt(0)
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}
