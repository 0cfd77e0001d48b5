import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import nspell from 'nspell'

/** Every form that the roots and affixes of two dictionaries make: a newsroom may write American or British. */
export function dictionaryWords(): string[] {
  const words = [american, british].flatMap(({ aff, dic }) => {
    const [rules, roots] = [aff, dic].map((bytes) => new TextDecoder().decode(bytes))
    // nspell keeps every form that it has made of a dictionary; nothing else on npm spells them out.
    return Object.keys(nspell({ aff: rules ?? '', dic: roots ?? '' }).data)
  })
  return [...new Set(words)]
}

/** Words by rank, commonest first: the better of their ranks in subtitles and in an encyclopedia. */
export function rankedWords(): string[] {
  const folder = join(createRequire(import.meta.url).resolve('@zxcvbn-ts/language-en'), '../../src')
  const ranks = new Map<string, number>()
  for (const name of ['commonWords', 'wikipedia']) {
    const list: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    if (!Array.isArray(list)) throw new Error(`${name} is no list`)
    for (const [index, word] of list.entries()) {
      if (typeof word === 'string') ranks.set(word, Math.min(ranks.get(word) ?? index, index))
    }
  }
  return [...ranks].sort(([, a], [, b]) => a - b).map(([word]) => word)
}
