import { type Analysis, analyse } from '../morphology/analyse.ts'
import { isBoundCompound, isReduplication } from '../morphology/compound.ts'
import { FOREIGN_FACTS, unpack } from './pack.ts'

/** How a word is known: listed as it stands, made of a known root, or not at all. */
export type Knowledge = 'listed' | 'derived' | 'unknown'

/** Verdicts kept; the words of a newsroom's day fit many times. */
const MOST_REMEMBERED = 50_000

/** The words of Indonesian with their frequency, and what can be made of them. Words are asked in lower case. */
export class Lexicon {
  readonly #words: ReadonlyMap<string, number>
  readonly #remembered = new Map<string, Knowledge>()

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
    return (this.#facts(word) ?? 0) >> 1
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
    return analyse(word, this.isRoot)
  }

  knowledge(word: string): Knowledge {
    const known = this.#remembered.get(word)
    if (known !== undefined) return known
    const found = this.judge(word)
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(word, found)
    return found
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
    if (word.length > MOST_LETTERS) return 'unknown'
    const hyphen = word.indexOf('-')
    if (hyphen !== -1) return this.#judgeHyphened(word.slice(0, hyphen), word.slice(hyphen + 1))
    if (this.analyse(word) !== null) return 'derived'
    return isBoundCompound(word, this.isKnown) ? 'derived' : 'unknown'
  }

  #judgeHyphened(first: string, second: string): Knowledge {
    if (isReduplication(first, second, this.isRoot)) return 'derived'
    return first.length > 1 && this.isKnown(first) && this.isKnown(second) ? 'derived' : 'unknown'
  }
}

/** Longer than any Indonesian word with all its affixes; a guard against a megabyte in one word. */
const MOST_LETTERS = 40
