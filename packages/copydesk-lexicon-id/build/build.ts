import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bandOfRank, pack, type WordFacts } from '../../copydesk/src/lexicon/pack.ts'
import { analyse } from '../../copydesk/src/morphology/analyse.ts'
import { looksLikeTypo } from './filter.ts'
import { loansOf } from './loans.ts'
import { NEWS_BANDS } from './news-words.ts'
import { nonstandardWords } from './nonstandard.ts'
import { FOREIGN } from './own-words/foreign.ts'
import { FORMS } from './own-words/forms.ts'
import { OWN_WORDS } from './own-words.ts'
import { dictionaryRoots, missingPackages, rankedWords, recogniserWords } from './sources.ts'
import { vouchedWords } from './vouched.ts'

/** A word that no ranked list has is rarer than the end of every list: its rank is taken as this. */
const UNRANKED = 200_000

/** English words taken, by rank: beyond it the list is names and slips. */
const MOST_ENGLISH = 45_000
const SHORTEST_ENGLISH = 3

/** Builds the packed text of the lexicon from its sources. */
export function buildLexicon(): string {
  const roots = new Set([...dictionaryRoots(), ...OWN_WORDS])
  const ranks = new Map(rankedWords('id').map((word, index) => [word, index + 1]))
  const isRoot = (word: string) => roots.has(word)
  const made = (word: string) => isRoot(word) || analyse(word, isRoot) !== null
  const frequencies = { known: made, rank: (word: string) => ranks.get(word) ?? null }
  const words = new Map<string, WordFacts>()
  const band = (word: string) => Math.max(bandOfRank(ranks.get(word) ?? null), NEWS_BANDS.get(word) ?? 0)
  for (const word of roots) words.set(word, { isRoot: true, band: band(word), isForeign: false })
  for (const word of [...NEWS_BANDS.keys(), ...ranks.keys(), ...recogniserWords()]) {
    if (words.has(word)) continue
    // What a root and its affixes explain need not be listed, unless its frequency tells something.
    const rank = ranks.get(word) ?? null
    const isPlain = made(word) ? rank === null : looksLikeTypo(word, frequencies, UNRANKED)
    if (isPlain && !NEWS_BANDS.has(word)) continue
    words.set(word, { isRoot: false, band: band(word), isForeign: false })
  }
  addEnglish(words, made)
  for (const word of [...FORMS, ...vouchedWords(words)]) {
    if (!words.has(word)) words.set(word, { isRoot: false, band: 0, isForeign: false })
  }
  for (const word of nonstandardWords(words)) words.delete(word)
  return pack(words)
}

/** English words, for telling a foreign word from a misspelt one, and what Indonesian borrows of them by rule. */
function addEnglish(words: Map<string, WordFacts>, made: (word: string) => boolean): void {
  const english = rankedWords('en')
  for (const word of english.flatMap(loansOf)) {
    if (!words.has(word) && !made(word)) words.set(word, { isRoot: true, band: 0, isForeign: false })
  }
  for (const [index, word] of english.slice(0, MOST_ENGLISH).entries()) {
    if (word.length < SHORTEST_ENGLISH || words.has(word)) continue
    words.set(word, { isRoot: false, band: bandOfRank(index + 1), isForeign: true })
  }
  for (const word of FOREIGN)
    if (!words.has(word)) words.set(word, { isRoot: false, band: 0, isForeign: true })
}

if (import.meta.main) {
  const missing = missingPackages()
  if (missing.length > 0) {
    console.error(`Install these Debian packages first: ${missing.join(' ')}`)
    process.exitCode = 1
  } else {
    const text = buildLexicon()
    const folder = join(import.meta.dirname, '../data')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'lexicon-id.txt.gz'), gzipSync(text, { level: 9 }))
    console.log(`${text.split('\n').length} words, ${gzipSync(text, { level: 9 }).length} bytes`)
  }
}
