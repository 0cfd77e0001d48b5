import { Lexicon } from '@redaksi/copydesk'
import { suggest } from '../../packages/copydesk/src/lexicon/suggest.ts'
import { packedLexicon } from './material.ts'

/** One engine that knows words, loaded from the same dictionary. */
export type Engine = { knows(word: string): boolean; suggests(word: string): readonly string[] }

export const ENGINES = ['copydesk', 'nspell', 'hunspell-asm'] as const
export type EngineName = (typeof ENGINES)[number]

/** The words of the shipped lexicon as a Hunspell dictionary without affixes. */
function dictionary(): { aff: string; dic: string } {
  const words = new Lexicon(packedLexicon()).listed()
  return {
    aff: `SET UTF-8\nTRY aneirtkmsduglpbhoycjwfvzqx\n`,
    dic: `${words.length}\n${words.join('\n')}\n`,
  }
}

export async function loadEngine(name: EngineName): Promise<Engine> {
  if (name === 'copydesk') {
    const lexicon = new Lexicon(packedLexicon())
    return { knows: lexicon.isKnown, suggests: (word) => suggest(word, lexicon).map((found) => found.word) }
  }
  const { aff, dic } = dictionary()
  if (name === 'nspell') {
    const { default: nspell } = await import('nspell')
    const speller = nspell({ aff, dic })
    return { knows: (word) => speller.correct(word), suggests: (word) => speller.suggest(word) }
  }
  const { loadModule } = await import('hunspell-asm')
  const factory = await loadModule()
  const encoder = new TextEncoder()
  const paths = [aff, dic].map((text, index) => factory.mountBuffer(encoder.encode(text), `id.${index}`))
  const speller = factory.create(paths[0] ?? '', paths[1] ?? '')
  return { knows: (word) => speller.spell(word), suggests: (word) => speller.suggest(word) }
}
