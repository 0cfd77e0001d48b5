import { unpack } from '../lexicon/pack.ts'

/** The words of English with their frequency. Words are asked in lower case, with a straight apostrophe. */
export class EnglishLexicon {
  readonly #words: ReadonlyMap<string, number>

  /** `packed` is the text of the data file, unpacked from gzip; the form is that of the Indonesian one. */
  constructor(packed: string) {
    this.#words = unpack(packed)
  }

  isListed(word: string): boolean {
    return this.#words.has(word)
  }

  /** 0 for a word that no ranked list has, up to 15 for the commonest; null for one that is not listed. */
  band(word: string): number | null {
    const facts = this.#words.get(word)
    return facts === undefined ? null : facts >> 1
  }

  /** All words, for telling strings that can be none. */
  listed(): Iterable<string> {
    return this.#words.keys()
  }
}
