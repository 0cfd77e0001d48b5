/** Whatever has a list of words. */
type Wordlist = { listed(): Iterable<string> }

/**
 * Whether a letter, put between `from` and `to` of a word, makes no run of three letters that no listed word has:
 * seven in ten of the strings near a word are told to be none before they are made.
 */
export type FitsIn = (word: string, from: number, letter: string, to: number) => boolean

const built = new WeakMap<Wordlist, FitsIn>()

/** The runs of three letters of all listed words, collected when a text first needs them. */
export function fitsIn(lexicon: Wordlist): FitsIn {
  const known = built.get(lexicon)
  if (known !== undefined) return known
  const seen = new Uint8Array(1 << 15)
  for (const word of lexicon.listed()) {
    for (let at = 0; at <= word.length; at++)
      seen[tripleOf(codeAt(word, at - 2), codeAt(word, at - 1), codeAt(word, at))] = 1
    seen[tripleOf(codeAt(word, word.length - 1), 0, 0)] = 1
  }
  const fits: FitsIn = (word, from, letter, to) => {
    const [left, own, right] = [codeAt(word, from - 1), codeAt(letter, 0), codeAt(word, to)]
    return (
      seen[tripleOf(left, own, right)] === 1 &&
      seen[tripleOf(codeAt(word, from - 2), left, own)] === 1 &&
      seen[tripleOf(own, right, codeAt(word, to + 1))] === 1
    )
  }
  built.set(lexicon, fits)
  return fits
}

/** Letters are 1 to 26, what lies outside of the word is 0. */
const codeAt = (word: string, at: number): number =>
  at < 0 || at >= word.length ? 0 : word.charCodeAt(at) & 31

const tripleOf = (a: number, b: number, c: number): number => (a << 10) | (b << 5) | c
