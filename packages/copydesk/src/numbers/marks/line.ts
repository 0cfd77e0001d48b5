import type { TextDocument } from '../../text/document.ts'
import type { Range } from '../../text/sentences.ts'
import { wordSet } from '../../text/word-set.ts'
import { LETTERS, type Mark } from './mark.ts'
import { markAt } from './read.ts'

/**
 * A run of text in which every number is a mark: "turun dari <m0> menjadi <m1> per kilogram , turun <m2>". Words are in
 * small letters and one blank apart, so that a few patterns tell how numbers are related however they are written.
 */
export type Line = { document: TextDocument; text: string; marks: readonly Mark[] }

/** Words that add nothing to the number behind them. */
const FILLERS = wordSet(
  'sebesar sebanyak sejumlah senilai seluas sejauh sekitar hampir nyaris hanya cuma kira-kira setidaknya sedikitnya',
)

/** Reads a run of tokens into a line. Linear in its length. */
export function lineOf(document: TextDocument, { from, to }: Range): Line {
  const marks: Mark[] = []
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const mark = markAt(document, at)
    if (mark === null || mark.last >= to) {
      const { lower = '' } = document.tokens[at] ?? {}
      if (!FILLERS.has(lower) && !QUOTES.test(lower)) words.push(ANGLE.test(lower) ? ',' : lower)
      continue
    }
    words.push(`<${LETTERS[mark.kind]}${marks.length}>`)
    marks.push(mark)
    at = mark.last
  }
  return { document, text: words.join(' '), marks }
}

/** Two lines that follow each other as one, read no second time. */
export const joinedLines = (one: Line, other: Line): Line => ({
  document: one.document,
  text: `${one.text} ${other.text.replace(/<([a-z])(\d+)>/g, (_, letter, index) => `<${letter}${Number(index) + one.marks.length}>`)}`,
  marks: [...one.marks, ...other.marks],
})

/** Quotation marks part nothing, and angle brackets are kept for marks. */
const QUOTES = /^["“”„'‘’]$/
const ANGLE = /^[<>]$/

/** Up to so many words, and moments among them, as the source of a regular expression; the fewest that fit. */
export const words = (most: number): string => String.raw`(?: [\p{L}-]+| <[ydh]\d+>){0,${most}}?`

/** A mark of one of these kinds, given by their letters, as a group. */
export const mark = (letters: string): string => String.raw`<([${letters}]\d+)>`

/** The mark that such a group holds. */
export const markNamed = ({ marks }: Line, name: string | undefined): Mark | null =>
  (name === undefined ? undefined : marks[Number(name.slice(1))]) ?? null

/** A piece of a line as a line of its own. */
export const cutOf = (line: Line, from: number, to: number = line.text.length): Line => ({
  ...line,
  text: line.text.slice(from, to),
})

/** The marks of these kinds that stand in the text of a line, in order. */
export function marksOf(line: Line, letters: string): Mark[] {
  return line.marks.filter(
    (one, index) =>
      letters.includes(LETTERS[one.kind]) && line.text.includes(`<${LETTERS[one.kind]}${index}>`),
  )
}

const indexOf = ({ marks }: Line, { first }: Mark): number => marks.findIndex((mark) => mark.first === first)

/** Where a mark stands in the text of a line; -1 where it does not. */
export const placeOf = (line: Line, one: Mark): number => {
  const index = indexOf(line, one)
  return line.text.indexOf(`<${LETTERS[one.kind]}${index}>`)
}

/** Where a mark ends in the text of a line. */
export const endOf = (line: Line, one: Mark): number => placeOf(line, one) + `<x${indexOf(line, one)}>`.length

/** So many letters before and behind a mark. */
export const before = (line: Line, one: Mark): string =>
  line.text.slice(Math.max(0, placeOf(line, one) - NEAR), Math.max(0, placeOf(line, one)))
export const behind = (line: Line, one: Mark): string =>
  line.text.slice(endOf(line, one), endOf(line, one) + NEAR)
const NEAR = 60
