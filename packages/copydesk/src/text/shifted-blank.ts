import type { TextDocument } from './document.ts'
import { isApart, touches } from './walk.ts'

const MARKS = new Set([',', ';', ':', '?', '!', '.'])
/** ":p" and ".id" are no words that a sentence goes on with. */
const LEAST_LETTERS = 3
const OPENS_SENTENCE = /^\p{Lu}\p{Ll}{2}/u

/** A blank that stands before a mark instead of behind it, "sekali .Rapat": where, and what should stand there. */
export function shiftedBlank(
  document: TextDocument,
  at: number,
): { span: [start: number, end: number]; mend: string } | null {
  const { tokens } = document
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || mark === undefined || !MARKS.has(mark.text)) return null
  if (before.kind === 'punctuation' || !isApart(document, before, mark)) return null
  if (next?.kind !== 'word' || !touches(mark, next) || next.text.length < LEAST_LETTERS) return null
  // ".csv" and ".NET" begin with their stop.
  if (mark.text === '.' && (before.kind !== 'word' || before.text !== before.lower)) return null
  if (mark.text === '.' && !OPENS_SENTENCE.test(next.text)) return null
  return { span: [before.end, mark.end], mend: `${mark.text} ` }
}
