import { check, Lexicon } from '@redaksi/copydesk'
import { readText } from '../../packages/copydesk/src/text/document.ts'
import type { Figure } from '../report.ts'
import { type Material, materials, packedLexicon, wordsIn } from './material.ts'
import { measureRecall } from './recall.ts'

const STORY_WORDS = 340

/** What is found of the slips put in, and what is flagged in the sentences as they are. */
export function accuracyFigures(): Figure[] {
  const lexicon = new Lexicon(packedLexicon())
  return materials().flatMap((material) => [...recallOf(material, lexicon), ...flagsOf(material, lexicon)])
}

/** Slips are put in where nothing is wrong yet; every third sentence of a large set will do. */
const MANY = 500

function recallOf({ name, sentences }: Material, lexicon: Lexicon): Figure[] {
  const sound = sentences.filter(
    (text, index) =>
      (sentences.length < MANY || index % 3 === 0) &&
      check(text, { lexicon, language: 'id' }).every(({ severity }) => severity === 'style'),
  )
  const recalls = measureRecall(sound, { lexicon, language: 'id' })
  const sum = (key: 'tried' | 'found' | 'mended') => recalls.reduce((total, recall) => total + recall[key], 0)
  const percent = (share: number) => 100 * share
  return [
    ...recalls.map(({ slip, tried, found }) => ({
      name: `${name}: ${slip}, found`,
      value: percent(found / tried),
      unit: '%',
      aim: { atLeast: 90 },
    })),
    {
      name: `${name}: all slips, found`,
      value: percent(sum('found') / sum('tried')),
      unit: '%',
      aim: { atLeast: 97 },
    },
    {
      name: `${name}: first suggestion right`,
      value: percent(sum('mended') / sum('found')),
      unit: '%',
      aim: { atLeast: 93 },
    },
  ]
}

/** Not counted: foreign words, a class of their own, and bare weekdays, which in loose sentences are all first mentions. */
const APART = new Set(['foreign-word', 'weekday-no-date'])

function flagsOf({ name, sentences, isSound }: Material, lexicon: Lexicon): Figure[] {
  const perRule = new Map<string, number>()
  let [flagged, read] = [0, 0]
  for (const text of sentences) {
    const findings = check(text, { lexicon, language: 'id' })
    read += readText(text).sentences.length
    flagged += findings.filter(({ severity }) => severity !== 'style').length
    for (const { rule, severity } of findings) {
      const key = `${rule} (${severity})`
      perRule.set(key, (perRule.get(key) ?? 0) + 1)
    }
  }
  const words = sentences.reduce((total, text) => total + wordsIn(text), 0)
  const counted = [...perRule].filter(([key]) => !APART.has(key.split(' ')[0] ?? ''))
  const all = counted.reduce((total, [, count]) => total + count, 0)
  return [
    ...[...perRule]
      .sort(([, a], [, b]) => b - a)
      .map(([key, count]) => ({
        name: `${name}: ${key}`,
        value: (1000 * count) / words,
        unit: '/1,000',
        aim: {},
      })),
    {
      name: `${name}: flags a story of 340 words`,
      value: (all * STORY_WORDS) / words,
      unit: '',
      aim: isSound ? { atMost: 1 } : {},
    },
    {
      name: `${name}: wrong or doubtful in 400 sentences`,
      value: (flagged * 400) / read,
      unit: '',
      aim: isSound ? { atMost: 2 } : {},
    },
  ]
}
