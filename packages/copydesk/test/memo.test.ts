import { expect, test } from 'vitest'
import { check, Lexicon } from '../src/index.ts'
import { Memo } from '../src/lexicon/memo.ts'
import { packed } from './desk.ts'

test('a memo finds each word once, and never keeps more than it may', () => {
  const asked: string[] = []
  const memo = new Memo((word) => {
    asked.push(word)
    return word.length
  }, 10)
  for (const word of ['ia', 'ia', 'kita']) expect(memo.of(word)).toBe(word.length)
  expect(asked).toEqual(['ia', 'kita'])
  for (let i = 0; i < 1_000; i++) {
    memo.of(`kata${i}`)
    expect(memo.size).toBeLessThanOrEqual(10)
  }
})

test('a word that is asked again and again is kept, however many others come', () => {
  let found = 0
  const memo = new Memo((word) => (word === 'yang' ? ++found : 0), 10)
  for (let i = 0; i < 1_000; i++) memo.of(i % 3 === 0 ? 'yang' : `kata${i}`)
  expect(found).toBe(1)
})

/** Counts the words that are taken apart: what costs the time. */
class CountingLexicon extends Lexicon {
  analysed = 0
  override analyse(word: string) {
    this.analysed++
    return super.analyse(word)
  }
}

const letters = (text: string, number: number, count: number): string =>
  Array.from({ length: count }, (_, at) => text[Math.floor(number / text.length ** at) % text.length]).join(
    '',
  )

const WORDS_A_LINE = 100

/** Words that nobody knows, each another one, in lines as a story has them. */
const unknownWords = (count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const end = i % WORDS_A_LINE === WORDS_A_LINE - 1 ? '\n' : ' '
    return `zq${letters('bcdfghjklmnprst', i, 4)}ab${end}`
  }).join('')

test('twice as many unknown words cost twice the work, and none when they are read again', () => {
  const workOn = (text: string, desk = new CountingLexicon(packed)) => {
    const before = desk.analysed
    check(text, { lexicon: desk, language: 'id' })
    return desk.analysed - before
  }
  const [half, whole] = [unknownWords(3_000), unknownWords(6_000)]
  const desk = new CountingLexicon(packed)
  const once = workOn(whole, desk)
  expect(once / workOn(half)).toBeLessThan(2.1)
  expect(workOn(whole, desk)).toBe(0)
})
