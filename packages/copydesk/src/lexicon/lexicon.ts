import { type Analysis, analyse } from '../morphology/analyse.ts'
import { isBoundCompound, isReduplication } from '../morphology/compound.ts'
import { Memo } from './memo.ts'
import { FOREIGN_FACTS, unpack } from './pack.ts'

/** How a word is known: listed as it stands, made of a known root, or not at all. */
export type Knowledge = 'listed' | 'derived' | 'unknown'

/** Verdicts kept; the words of a newsroom's day fit many times. */
const MOST_REMEMBERED = 50_000

/** The words of Indonesian with their frequency, and what can be made of them. Words are asked in lower case. */
export class Lexicon {
  readonly #words: ReadonlyMap<string, number>
  readonly #remembered = new Memo((word) => this.judge(word), MOST_REMEMBERED)

  /** `packed` is the text of the lexicon's data file, unpacked from gzip. */
  constructor(packed: string) {
    this.#words = unpack(packed)
  }

  readonly isRoot = (word: string): boolean => {
    const facts = this.#facts(word)
    return facts !== undefined && (facts & 1) === 1
  }

  /** 0 for a word that no ranked list has, up to 15 for the commonest. */
  band(word: string): number {
    return this.listedBand(word) ?? 0
  }

  /** The same; null for a word that is not listed at all. */
  listedBand(word: string): number | null {
    const facts = this.#facts(word)
    return facts === undefined ? null : facts >> 1
  }

  isListed(word: string): boolean {
    return this.#facts(word) !== undefined
  }

  /** How frequent a word is in English that Indonesian does not have; null for any other word. */
  foreignBand(word: string): number | null {
    const facts = this.#words.get(word)
    return facts !== undefined && facts >= FOREIGN_FACTS ? facts - FOREIGN_FACTS : null
  }

  analyse(word: string): Analysis | null {
    return word.length > MOST_LETTERS ? null : analyse(word, this.isRoot)
  }

  knowledge(word: string): Knowledge {
    return this.#remembered.of(word)
  }

  readonly isKnown = (word: string): boolean => this.knowledge(word) !== 'unknown'

  /** All words of Indonesian that are listed, for the index of suggestions. */
  listed(): string[] {
    return [...this.#words].filter(([, facts]) => facts < FOREIGN_FACTS).map(([word]) => word)
  }

  #facts(word: string): number | undefined {
    const facts = this.#words.get(word)
    return facts === undefined || facts >= FOREIGN_FACTS ? undefined : facts
  }

  /** What `knowledge` remembers, judged anew: for words that nobody will ask again. */
  judge(word: string): Knowledge {
    if (this.isListed(word)) return 'listed'
    return this.analyse(word) !== null || this.isJoined(word) ? 'derived' : 'unknown'
  }

  /** Whether a word is two known ones with a hyphen, or a bound form before a known one. */
  isJoined(word: string): boolean {
    if (word.length > MOST_LETTERS) return false
    const isKnown = (part: string) => this.judge(part) !== 'unknown'
    const hyphen = word.indexOf('-')
    if (hyphen === -1) return isBoundCompound(word, isKnown)
    const [first, second] = [word.slice(0, hyphen), word.slice(hyphen + 1)]
    return (
      isReduplication(first, second, this.isRoot) || (first.length > 1 && isKnown(first) && isKnown(second))
    )
  }
}

/** Longer than any Indonesian word with all its affixes; a guard against a megabyte in one word. */
const MOST_LETTERS = 40
