import { wordSet } from '../text/word-set.ts'

/** A word that may stand for another, which of the two was `meant`, and the words that tell, before it and behind it. */
export type Neighbours = { meant: string; before: ReadonlySet<string>; after: ReadonlySet<string> }

/** Reads lines of `word meant | words before it | words after it`, by the word that stands there. */
export const neighboursIn = (lines: readonly string[]): ReadonlyMap<string, Neighbours> =>
  new Map(
    lines.map((line): [string, Neighbours] => {
      const [pair = '', before = '', after = ''] = line.split('|')
      const [word = '', meant = ''] = pair.split(' ')
      return [word, { meant, before: wordSet(before), after: wordSet(after) }]
    }),
  )
