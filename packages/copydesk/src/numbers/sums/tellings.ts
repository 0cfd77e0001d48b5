import { matchesOf } from '../../text/matches.ts'
import { type Line, mark, markNamed } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { COMPARED, DIFFERS, FALLS, GAPS, RISES } from './change-words.ts'

const D = mark('pokfnmt')

const IMPLIED = String.raw`atau|alias|berarti|artinya|yakni|yaitu|\(`

/** How the change itself is told; the first group is its word, the second its mark. */
const TELLINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(${RISES}|${FALLS}|${DIFFERS}|${GAPS})(?: (?!(?:dari|menjadi|ke|dibanding|dibandingkan|rata-rata)(?![\p{L}-]))[\p{L}-]+| <r\d+>){0,3}? ${D}`,
    'gu',
  ),
  new RegExp(String.raw`\blebih ()(?:${COMPARED}) ${D}`, 'gu'),
  new RegExp(String.raw`()${D}(?: [\p{L}-]+)? lebih (?:${COMPARED})`, 'gu'),
  new RegExp(`()${mark('k')}`, 'gu'),
  new RegExp(`(?:tinggal|tersisa) ()${mark('f')}`, 'gu'),
  // "Menjadi 500 ton, atau 25 persen".
  new RegExp(String.raw`(${IMPLIED}) (?:[\p{L}-]+ ){0,2}${mark('pof')}`, 'gu'),
]
/** How a pair of figures changed, as it is told: its word, empty for none, and by how much. */
export type Change = { word: string; by: Mark }

/** Whatever is told as a change or a difference, of whatever figures. */
export const toldIn = (line: Line): Change[] =>
  TELLINGS.flatMap((pattern) =>
    matchesOf(pattern, line.text).flatMap(([, word = '', name]) => {
      const by = markNamed(line, name)
      return by === null ? [] : [{ word, by }]
    }),
  )

/** Whether the word for a change says that it falls, or rises; null where it says neither. */
export function fallsBy(word: string): boolean | null {
  if (new RegExp(`^(?:${FALLS})$`).test(word)) return true
  return new RegExp(`^(?:${RISES})$`).test(word) ? false : null
}

/** Whether a change is told as a gap, which is the same whichever figure comes first: "surplus", "lebih ringan". */
export const isGap = ({ word }: Pick<Change, 'word'>): boolean =>
  word === '' || new RegExp(`^(?:${GAPS})$`).test(word)

/** Whether nothing but "atau" says that a figure is a change: it may be a share as well. */
export const isImplied = ({ word }: Change): boolean => new RegExp(`^(?:${IMPLIED})$`).test(word)
