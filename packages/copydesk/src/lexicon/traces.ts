/** Whatever has a list of words. */
type Wordlist = { listed(): Iterable<string> }

/** Bits of the table of traces: eight for each word, so that nineteen in twenty strings that are no word are told. */
const BITS = 1 << 21
const BASE = 0x01000193

/**
 * The traces (hashes) of all listed words, and of strings made of a word's pieces without making the string: whether
 * a string one slip from a word may be listed is told by a few multiplications. Never wrong where it says no.
 */
export class Traces {
  readonly #seen = new Uint32Array(BITS / 32)
  readonly #powers = [1]

  constructor(words: Wordlist) {
    for (const word of words.listed()) {
      const bit = bitOf(this.whole(word))
      const cell = bit >>> 5
      this.#seen[cell] = (this.#seen[cell] ?? 0) | (1 << (bit & 31))
    }
  }

  /** Whether a string with this trace may be listed. */
  mayBeListed(trace: number): boolean {
    const bit = bitOf(trace)
    return (((this.#seen[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
  }

  /** Whether two words, written as one, may be listed. */
  mayBeJoined(left: string, right: string): boolean {
    return this.mayBeListed((this.whole(left) + Math.imul(this.whole(right), this.power(left.length))) | 0)
  }

  /** The pieces of a word from which the traces of its neighbours are made. */
  piecesOf(word: string): Pieces {
    const heads = [0]
    for (let at = 0; at < word.length; at++)
      heads.push(((heads[at] ?? 0) + Math.imul(word.charCodeAt(at), this.power(at))) | 0)
    const tails = [0]
    for (let at = word.length - 1; at >= 0; at--)
      tails.unshift((word.charCodeAt(at) + Math.imul(tails[0] ?? 0, BASE)) | 0)
    return { heads, tails }
  }

  whole(word: string): number {
    let trace = 0
    for (let at = word.length - 1; at >= 0; at--) trace = (word.charCodeAt(at) + Math.imul(trace, BASE)) | 0
    return trace
  }

  /** The base to a power, which is what a letter's place weighs. */
  power(at: number): number {
    const { length } = this.#powers
    for (let next = length; next <= at; next++)
      this.#powers.push(Math.imul(this.#powers[next - 1] ?? 1, BASE))
    return this.#powers[at] ?? 1
  }
}

/** `heads[i]`: of the first `i` letters; `tails[i]`: of what follows them, as if it stood at the beginning. */
export type Pieces = { heads: readonly number[]; tails: readonly number[] }

/** The upper bits of a product hang on all letters. */
const bitOf = (trace: number): number => Math.imul(trace ^ (trace >>> 15), 0x9e3779b1) >>> 11

const built = new WeakMap<Wordlist, Traces>()

/** The traces of a lexicon's words, made when a text first needs them. */
export function tracesOf(lexicon: Wordlist): Traces {
  const known = built.get(lexicon)
  if (known !== undefined) return known
  const made = new Traces(lexicon)
  built.set(lexicon, made)
  return made
}
