import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type CheckOptions, check, EnglishLexicon, Lexicon } from '@redaksi/copydesk'
import { ENGLISH_SENTENCES, ENGLISH_STORIES } from '../../packages/copydesk/test/english-texts.ts'
import { type Figure, quantile } from '../report.ts'
import { packedLexicon, storiesOf } from './material.ts'
import { measureRecall } from './recall.ts'

const FILE = new URL('../../packages/copydesk-lexicon-en/data/lexicon-en.txt.gz', import.meta.url)

/** What the words of English cost and find: an English story has them beside the Indonesian lexicon, which it needs too. */
export function englishFigures(): Figure[] {
  const file = readFileSync(FILE)
  const packed = gunzipSync(file).toString('utf8')
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  const english = new EnglishLexicon(packed)
  const load = performance.now() - start
  const memory = (process.memoryUsage().heapUsed - before) / 1e6
  const options: CheckOptions = { lexicon: new Lexicon(packedLexicon()), english, language: 'en' }
  const paragraphs = ENGLISH_STORIES.flatMap(({ title, body }) => [title, ...body.split('\n\n')])
  return [
    ...findings(options, paragraphs),
    ...recall(options, [...ENGLISH_SENTENCES, ...paragraphs]),
    ...times(options),
    { name: 'English: lexicon unpacked', value: load, unit: 'ms', aim: { atMost: 200 } },
    { name: 'English: memory of the lexicon', value: memory, unit: 'MB', aim: { atMost: 30 } },
    { name: 'English: lexicon over the wire', value: file.length / 1000, unit: 'KB', aim: { atMost: 250 } },
  ]
}

/** Nothing is wrong with these texts. */
function findings(options: CheckOptions, paragraphs: readonly string[]): Figure[] {
  const sets = { sentences: ENGLISH_SENTENCES, 'paragraphs of stories': paragraphs }
  return Object.entries(sets).map(([name, texts]) => ({
    name: `English: findings in ${texts.length} sound ${name}`,
    value: texts.flatMap((text) => check(text, options)).length,
    unit: '',
    aim: { atMost: 0 },
  }))
}

/** A slip may make another word ("form" of "from"), which no list of words tells: it counts as missed. */
function recall(options: CheckOptions, sentences: readonly string[]): Figure[] {
  const recalls = measureRecall(sentences, options)
  const sum = (key: 'tried' | 'found' | 'mended') => recalls.reduce((total, one) => total + one[key], 0)
  const percent = (part: number, whole: number) => (100 * part) / whole
  return [
    ...recalls.map(({ slip, tried, found }) => ({
      name: `English: ${slip}, found`,
      value: percent(found, tried),
      unit: '%',
      aim: {},
    })),
    {
      name: 'English: all slips, found',
      value: percent(sum('found'), sum('tried')),
      unit: '%',
      aim: { atLeast: 85 },
    },
    {
      name: 'English: first suggestion right',
      value: percent(sum('mended'), sum('found')),
      unit: '%',
      aim: { atLeast: 93 },
    },
  ]
}

const ROUNDS = 20

/** Of a 340-word story, checked again as while somebody types; the best round counts, for other work is no cost of ours. */
function times(options: CheckOptions): Figure[] {
  const stories = storiesOf([...ENGLISH_SENTENCES, ...ENGLISH_STORIES.map(({ body }) => body)])
  const best = stories.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, story] of stories.entries()) {
      const start = performance.now()
      check(story, options)
      best[index] = Math.min(best[index] ?? 0, performance.now() - start)
    }
  }
  const value = quantile(best, 0.5)
  return [{ name: 'English: story of 340 words, again', value, unit: 'ms', aim: { atMost: 1.5 } }]
}
