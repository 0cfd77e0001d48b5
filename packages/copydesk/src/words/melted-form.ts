import type { Lexicon } from '../lexicon/lexicon.ts'

/**
 * The initial that the standard melts after meng- and peng-: p, t, k, s before a vowel. Source: EYD V and Tata Bahasa
 * Baku, 4th edition, on meng-: memengaruhi, not mempengaruhi; menyukseskan, not mensukseskan.
 */
const UNMELTED = /^(me|pe)(?:(m)p|(n)t|(n)s|(ng)k)(?=[aiueo])/
const MELTED: Readonly<Record<string, string>> = { mp: 'm', nt: 'n', ns: 'ny', ngk: 'ng' }

/** Standard as they stand. kaji keeps its k so that it is not mengaji; punya, and stems with per-, pel- or pe- keep p. */
const KEPT = /^(?:[mp]engkaji|[mp]empunya|memp(?:er|elajar|ekerja|unya)|pemp(?:er|elajar|ekerja))/
/** Roots that begin with per- themselves do melt. */
const ROOT_IN_PER = /^memper(?:caya|sepsi|kosa|kara(?!n)|misi|awan|ancang)/

/** The form of a word with its initial melted; null where the word has none to melt, or melting makes no word. */
export function meltedForm(word: string, lexicon: Lexicon): string | null {
  const found = UNMELTED.exec(word)
  if (found === null || (KEPT.test(word) && !ROOT_IN_PER.test(word))) return null
  // A noun with a clitic only begins like a verb: menterinya.
  if (lexicon.analyse(word)?.prefixes.length === 0) return null
  const [whole, prefix = ''] = found
  const melted = MELTED[whole.slice(prefix.length)]
  if (melted === undefined) return null
  const right = prefix + melted + word.slice(whole.length)
  const root = lexicon.analyse(right)?.root
  const isKnown = root?.startsWith(whole.at(-1) ?? '') ?? false
  return isKnown ? right : null
}
