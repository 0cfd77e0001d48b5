import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bandOfRank, pack, type WordFacts } from '../../copydesk/src/lexicon/pack.ts'
import { dictionaryWords, rankedWords } from './sources.ts'

/** Words of one case, with the apostrophe of a short form; the possessive is made by rule. */
const isTaken = (word: string): boolean => /^[a-z]+(?:'[a-z]+)?$/.test(word) && !word.endsWith("'s")

/** Builds the packed text of the lexicon from its sources: which words there are, and how common each is. */
export function buildLexicon(): string {
  const ranks = new Map(rankedWords().map((word, index) => [word, index + 1]))
  const words = new Map<string, WordFacts>()
  for (const word of dictionaryWords().filter(isTaken))
    words.set(word, { isRoot: false, band: bandOfRank(ranks.get(word) ?? null), isForeign: false })
  return pack(words)
}

if (import.meta.main) {
  const text = buildLexicon()
  const packed = gzipSync(text, { level: 9 })
  const folder = join(import.meta.dirname, '../data')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'lexicon-en.txt.gz'), packed)
  console.log(`${text.split('\n').length} words, ${packed.length} bytes`)
}
