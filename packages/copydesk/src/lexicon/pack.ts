/** What is known of a word: whether the dictionary has it as a root, how frequent it is, whether it is English only. */
export type WordFacts = { isRoot: boolean; band: number; isForeign: boolean }

/** A foreign word's facts lie above those of all others, which have a band times two and one bit. */
export const FOREIGN_FACTS = 32

/** Frequency bands: 0 is unranked; 1 the rarest ranks, 15 the commonest. Each step is a factor of about two in rank. */
const MOST_BAND = 15
const FIRST_CODE = 'A'.charCodeAt(0)

/** The band of a rank, counted from 1; null has none. */
export function bandOfRank(rank: number | null): number {
  return rank === null ? 0 : Math.max(1, MOST_BAND - Math.floor(Math.log2(rank)))
}

/**
 * Packs words into one text: sorted, each line the number of letters shared with the line before (base 36), the
 * rest, and one letter for its facts. A third of the size of the plain list before it is compressed.
 */
export function pack(words: ReadonlyMap<string, WordFacts>): string {
  let before = ''
  const lines = [...words].sort(([a], [b]) => (a < b ? -1 : 1))
  return lines
    .map(([word, { isRoot, band, isForeign }]) => {
      let shared = 0
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++
      before = word
      const facts = isForeign ? FOREIGN_FACTS + band : band * 2 + (isRoot ? 1 : 0)
      const code = String.fromCharCode(FIRST_CODE + facts)
      return `${shared.toString(36)}${word.slice(shared)}${code}`
    })
    .join('\n')
}

/** Unpacks what `pack` made: the word with its facts as one number. */
export function unpack(text: string): Map<string, number> {
  const words = new Map<string, number>()
  let before = ''
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const shared = Number.parseInt(text.charAt(at), 36)
    const word = before.slice(0, shared) + text.slice(at + 1, end - 1)
    words.set(word, text.charCodeAt(end - 1) - FIRST_CODE)
    before = word
    at = end + 1
  }
  return words
}
