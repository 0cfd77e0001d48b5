import { check, Lexicon } from '@redaksi/copydesk'
import { type Figure, quantile } from '../report.ts'
import { materials, packedLexicon, storiesOf, wordsIn } from './material.ts'

function milliseconds(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** The processor's time alone: a busy machine must not make a line look like a curve. */
function ownMilliseconds(run: () => void): number {
  const { user } = process.cpuUsage()
  run()
  return (process.cpuUsage().user - user) / 1000
}

/** Each story is read by as many fresh desks; the best of them counts, for other work on the machine is no cost of ours. */
const DESKS = 8

/** The story with one word more in its middle: what the desk reads at each pause of somebody who types. */
function withOneMore(story: string): string {
  const blank = story.indexOf(' ', story.length / 2)
  return `${story.slice(0, blank)} lagi${story.slice(blank)}`
}

/** Of a 340-word story, on one core: never seen before, checked again, and after a word was typed. */
export function storyFigures(): Figure[] {
  const packed = packedLexicon()
  const [{ sentences } = { sentences: [] }] = materials()
  const stories = storiesOf(sentences)
  const cold = stories.map(() => Number.POSITIVE_INFINITY)
  const warm = [...cold]
  const typed = [...cold]
  const load: number[] = []
  for (let desk = 0; desk < DESKS; desk++) {
    const start = performance.now()
    const lexicon = new Lexicon(packed)
    load.push(performance.now() - start)
    const read = (story: string) => milliseconds(() => check(story, { lexicon, language: 'id' }))
    for (const [index, story] of stories.entries()) {
      cold[index] = Math.min(cold[index] ?? 0, read(story))
      warm[index] = Math.min(warm[index] ?? 0, read(story))
      typed[index] = Math.min(typed[index] ?? 0, read(withOneMore(story)))
    }
  }
  return [
    { name: 'lexicon unpacked, first time', value: load[0] ?? Number.NaN, unit: 'ms', aim: { atMost: 200 } },
    { name: 'story of 340 words, new', value: quantile(cold, 0.5), unit: 'ms', aim: { atMost: 5 } },
    { name: 'story of 340 words, again', value: quantile(warm, 0.5), unit: 'ms', aim: { atMost: 1.5 } },
    {
      name: 'story of 340 words, one word more',
      value: quantile(typed, 0.5),
      unit: 'ms',
      aim: { atMost: 1.5 },
    },
  ]
}

const SHAPES: Record<string, (letters: number) => string> = {
  'running text': (letters) =>
    repeated('Pemerintah menyiapkan lahan untuk warga terdampak longsor itu. ', letters),
  'one word': (letters) => 'a'.repeat(letters),
  'unknown words': (letters) => numbered(letters),
  'quotation marks': (letters) => repeated('“a" ', letters),
  brackets: (letters) => '('.repeat(letters),
  'lines of one word': (letters) => repeated('berita\n', letters),
  'stars and tags': (letters) => repeated('*a <b ', letters),
}

const repeated = (text: string, letters: number): string => text.repeat(Math.ceil(letters / text.length))

const CONSONANTS = 'bcdfghjklmnprst'

/** Every word another one, so that no verdict serves twice. */
function numbered(letters: number): string {
  const letter = (number: number, place: number) =>
    CONSONANTS[Math.floor(number / CONSONANTS.length ** place) % CONSONANTS.length]
  const word = (_: unknown, i: number) => `zq${[0, 1, 2, 3].map((place) => letter(i, place)).join('')}ab`
  return Array.from({ length: Math.ceil(letters / 9) }, word).join(' ')
}

const LETTERS: Record<string, number> = { 'unknown words': 20_000, 'one word': 4_000_000 }
const MOST_LETTERS = 400_000
const ROUNDS = 4

/**
 * How the time grows when a text is twice as long: about 2 is linear. Every desk is a fresh one: where one remembers
 * the shorter text whole and the longer not, the second reading of both would tell of its room, not of its growth.
 */
export function growthOfChecks(): Figure[] {
  const packed = packedLexicon()
  const read = (text: string): number => {
    const lexicon = new Lexicon(packed)
    check('Rumhanya roboh.', { lexicon, language: 'id' })
    return ownMilliseconds(() => check(text, { lexicon, language: 'id' }))
  }
  return Object.entries(SHAPES).map(([name, make]) => {
    const letters = LETTERS[name] ?? MOST_LETTERS
    const [half, whole] = [make(letters), make(letters * 2)]
    let [best, bestDouble] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < ROUNDS; round++) {
      best = Math.min(best, read(half))
      bestDouble = Math.min(bestDouble, read(whole))
    }
    const size = `${(wordsIn(half) / 1000).toFixed(0)}k words`
    return {
      name: `time(2n)/time(n), ${name}, ${size}`,
      value: bestDouble / best,
      unit: '',
      aim: { atMost: 2.6 },
    }
  })
}
