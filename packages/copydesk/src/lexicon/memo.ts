/**
 * Remembers what was found of words, at most `most` of them: a desk runs for months. What was asked lately is kept in
 * two generations; when the younger has filled half of the room it becomes the older, and what nobody asked since is
 * dropped. Finding must give the same for the same word, and never `undefined`.
 */
export class Memo<T> {
  readonly #find: (word: string) => T
  readonly #half: number
  #younger = new Map<string, T>()
  #older = new Map<string, T>()

  constructor(find: (word: string) => T, most: number) {
    this.#find = find
    this.#half = Math.floor(most / 2)
  }

  get size(): number {
    return this.#younger.size + this.#older.size
  }

  of(word: string): T {
    const known = this.#younger.get(word)
    if (known !== undefined) return known
    const own = ownCopy(word)
    const older = this.#older.get(word)
    const found = older === undefined ? this.#find(own) : older
    this.#keep(own, found)
    return found
  }

  #keep(word: string, found: T): void {
    if (this.#younger.size >= this.#half) {
      this.#older = this.#younger
      this.#younger = new Map()
    }
    this.#younger.set(word, found)
  }
}

/** A word is a slice of its text, and a slice keeps the whole alive: what is remembered for months must be a copy. */
const ownCopy = (word: string): string => ` ${word}`.slice(1)

/** A finder that remembers for each lexicon apart, and for as long as it lives. */
export function remembering<L extends object, T>(
  find: (word: string, lexicon: L) => T,
  most: number,
): (word: string, lexicon: L) => T {
  const memos = new WeakMap<L, Memo<T>>()
  return (word, lexicon) => {
    let memo = memos.get(lexicon)
    if (memo === undefined) {
      memo = new Memo((asked) => find(asked, lexicon), most)
      memos.set(lexicon, memo)
    }
    return memo.of(word)
  }
}
