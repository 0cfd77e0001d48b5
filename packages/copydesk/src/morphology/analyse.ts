import { erForms, nasalForms } from './prefixes.ts'

/** How a word is made: its root and what was joined to it, from outside to inside. */
export type Analysis = {
  root: string
  prefixes: readonly string[]
  suffix: string
  clitics: readonly string[]
}

/** Whether a word stands in the dictionary as a root. */
export type IsRoot = (word: string) => boolean

/** Particles and pronouns that lean on a word. Source: EYD V, I.C on particles and pronouns. */
const PARTICLES = ['lah', 'kah', 'tah', 'pun'] as const
const PRONOUNS = ['nya', 'ku', 'mu'] as const
const SUFFIXES = ['kan', 'an', 'i'] as const

/** No Indonesian root of fewer letters takes affixes, but for those that the dictionary lists. */
const SHORTEST_ROOT = 2
/** memper-ber- and the like do not go deeper: mem-ber-henti-kan, ke-ber-angkat-an, di-per-tanggung-jawab-kan. */
const MOST_PREFIXES = 3

/** Which prefixes may stand outermost with which suffix; the empty suffix is none. Source: Tata Bahasa Baku, 4th edition, chapter 4. */
const SUFFIXES_OF: Readonly<Record<string, readonly string[]>> = {
  me: ['', 'kan', 'i'],
  di: ['', 'kan', 'i'],
  ku: ['', 'kan', 'i'],
  kau: ['', 'kan', 'i'],
  memper: ['', 'kan', 'i'],
  diper: ['', 'kan', 'i'],
  ter: ['', 'kan', 'i'],
  pe: ['', 'an'],
  per: ['', 'an', 'kan', 'i'],
  ber: ['', 'an', 'kan'],
  ke: ['', 'an'],
  se: ['', 'an'],
  keter: ['an'],
  ketidak: ['an'],
}

/** What may stand inside an outer prefix. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  me: ['ber', 'per', 'ke', 'se', 'ter'],
  di: ['ber', 'per', 'ke', 'se', 'ter'],
  ku: ['per'],
  kau: ['per'],
  ter: ['per', 'pe'],
  pe: ['ber', 'per', 'se', 'ke'],
  ber: ['ke', 'pe', 'per', 'se'],
  ke: ['ber', 'ter', 'se', 'per', 'pe'],
  se: ['ke', 'pe', 'per', 'ber', 'ter', 'se'],
  ketidak: ['ber', 'ter', 'se'],
}

type Word = { text: string; clitics: readonly string[] }

/** Clitics off, the whole word first: a word that only looks as if it had one is found before it is cut. */
function withoutClitics(word: string): Word[] {
  const found: Word[] = [{ text: word, clitics: [] }]
  for (const particle of PARTICLES) {
    if (word.endsWith(particle)) found.push({ text: word.slice(0, -particle.length), clitics: [particle] })
  }
  for (const { text, clitics } of [...found]) {
    for (const pronoun of PRONOUNS) {
      if (text.endsWith(pronoun)) {
        found.push({ text: text.slice(0, -pronoun.length), clitics: [pronoun, ...clitics] })
      }
    }
  }
  return found.filter(({ text }) => text.length >= SHORTEST_ROOT)
}

/**
 * Takes a word apart into a known root and its affixes; null where that cannot be done. The word is in lower
 * case and has no hyphen. What the generator makes of a root and an allowed pattern, this accepts.
 */
export function analyse(word: string, isRoot: IsRoot): Analysis | null {
  for (const { text, clitics } of withoutClitics(word)) {
    if (isRoot(text)) return { root: text, prefixes: [], suffix: '', clitics }
    for (const suffix of ['', ...SUFFIXES]) {
      if (suffix !== '' && !text.endsWith(suffix)) continue
      const stem = suffix === '' ? text : text.slice(0, -suffix.length)
      if (stem.length < SHORTEST_ROOT) continue
      if (suffix !== '' && isRoot(stem)) return { root: stem, prefixes: [], suffix, clitics }
      const found = stripPrefix(stem, suffix, isRoot, [])
      if (found !== null) return { ...found, suffix, clitics }
    }
  }
  return null
}

/** The prefixes that a word can have by its first two letters: most words have none, and are told at once. */
const PREFIXES_BY_START: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  Object.keys(SUFFIXES_OF),
  (prefix) => prefix.slice(0, 2),
)

type Stripped = { root: string; prefixes: readonly string[] }

function stripPrefix(
  stem: string,
  suffix: string,
  isRoot: IsRoot,
  outside: readonly string[],
): Stripped | null {
  if (outside.length === MOST_PREFIXES) return null
  const outer = outside.at(-1)
  for (const prefix of PREFIXES_BY_START.get(stem.slice(0, 2)) ?? []) {
    const fits = outer === undefined ? SUFFIXES_OF[prefix]?.includes(suffix) : INNER[outer]?.includes(prefix)
    if (!fits) continue
    for (const rest of stemsUnder(prefix, stem)) {
      const prefixes = [...outside, prefix]
      if (isRoot(rest)) return { root: rest, prefixes }
      const deeper = stripPrefix(rest, suffix, isRoot, prefixes)
      if (deeper !== null) return deeper
    }
  }
  return null
}

/** The stems that a word can have under a prefix: cut by letters, kept only where joining gives the word again. */
function stemsUnder(prefix: string, word: string): string[] {
  if (prefix === 'me' || prefix === 'pe') {
    return nasalCuts(prefix, word).filter((stem) => nasalForms(prefix, stem).includes(word))
  }
  if (prefix === 'memper' || prefix === 'diper') {
    const lead = prefix.slice(0, -3)
    return word.startsWith(`${lead}pe`) ? erStems('per', word.slice(lead.length)) : []
  }
  if (prefix === 'ber' || prefix === 'per' || prefix === 'ter') return erStems(prefix, word)
  const rest = word.startsWith(prefix) ? word.slice(prefix.length) : ''
  return rest.length >= SHORTEST_ROOT ? [rest] : []
}

function erStems(prefix: 'ber' | 'per' | 'ter', word: string): string[] {
  const cuts = [prefix, prefix.slice(0, 2), `${prefix.slice(0, 2)}l`].filter((cut) => word.startsWith(cut))
  return cuts
    .map((cut) => word.slice(cut.length))
    .filter((stem) => stem.length >= SHORTEST_ROOT && erForms(prefix, stem).includes(word))
}

const MELTED: Readonly<Record<string, string>> = { m: 'p', n: 't', ng: 'k', ny: 's' }

function nasalCuts(prefix: 'me' | 'pe', word: string): string[] {
  if (!word.startsWith(prefix)) return []
  const rest = word.slice(prefix.length)
  const cuts = [rest]
  if (rest.startsWith('nge')) cuts.push(rest.slice(3))
  for (const nasal of ['ny', 'ng', 'm', 'n']) {
    if (!rest.startsWith(nasal)) continue
    const stem = rest.slice(nasal.length)
    cuts.push(stem, `${MELTED[nasal]}${stem}`)
  }
  // The one word whose p stays before a single vowel: mempunyai, kepunyaan.
  if (rest.startsWith('mpunya')) cuts.push(rest.slice(1))
  return cuts.filter((stem) => stem.length >= SHORTEST_ROOT)
}
