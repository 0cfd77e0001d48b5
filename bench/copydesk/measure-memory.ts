import { check, Lexicon } from '@redaksi/copydesk'
import { materials, packedLexicon, storiesOf } from './material.ts'

/** Each time another letter behind each "dan", so that lines and words are new. */
const ROUNDS = 20

/** MB that a desk holds once it has read some thousand stories, each of them new. */
function memoryOfDesk(): number {
  const [{ sentences } = { sentences: [] }] = materials()
  const stories = storiesOf(sentences)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const lexicon = new Lexicon(packedLexicon())
  for (let round = 0; round < ROUNDS; round++) {
    const and = ` dan${String.fromCharCode('a'.charCodeAt(0) + round)} `
    for (const story of stories) check(story.replaceAll(' dan ', and), { lexicon, language: 'id' })
  }
  globalThis.gc?.()
  const memory = (process.memoryUsage().heapUsed - before) / 1e6
  // The desk must be alive while it is measured.
  check('Kapal.', { lexicon, language: 'id' })
  return memory
}

console.log(memoryOfDesk())
