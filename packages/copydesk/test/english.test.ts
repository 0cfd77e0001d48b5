import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EnglishLexicon } from '../src/index.ts'
import { findingsOf, linesOf } from './desk.ts'
import { ENGLISH_SENTENCES, ENGLISH_STORIES } from './english-texts.ts'

const data = new URL('../../copydesk-lexicon-en/data/lexicon-en.txt.gz', import.meta.url)
const english = new EnglishLexicon(gunzipSync(readFileSync(data)).toString('utf8'))
const options = { language: 'en', english } as const

const WORD_RULES = new Set(['spelling', 'run-on', 'shifted-break', 'split-word', 'doubled-word'])
const wordFindings = (text: string) => findingsOf(text, options).filter(({ rule }) => WORD_RULES.has(rule))

test('no word is wrong in sound English with the names, words and money of the country', () => {
  const texts = [...ENGLISH_SENTENCES, ...ENGLISH_STORIES.map(({ title, body }) => `${title}\n\n${body}`)]
  const flagged = texts.flatMap((text) => wordFindings(text).map(({ rule, found }) => `${rule} ${found}`))
  expect(flagged).toEqual([])
})

test.each([
  ['The goverment will study the plan.', 'spelling goverment -> government', 'error'],
  ['Residents recieved rice and cooking oil.', 'spelling recieved -> received', 'error'],
  ['It opened in teh capital.', 'spelling teh -> the', 'warning'],
  ['He said thatthe road was closed.', 'run-on thatthe -> that the', 'error'],
  ['The villagemeeting starts at noon.', 'run-on villagemeeting -> village meeting', 'warning'],
  ['They sleep on a bedframe.', 'run-on bedframe -> bed frame', 'style'],
  ['The boats leavet he harbour at dawn.', 'shifted-break leavet he -> leave the', 'error'],
  ['The govern ment agreed.', 'split-word govern ment -> government', 'error'],
  ['Goverment vehicles were seen there.', 'spelling Goverment -> Government', 'warning'],
  ['The fishermen’s co-operatve agreed.', 'spelling co-operatve -> co-operative', 'warning'],
])('%s', (text, line, severity) => {
  expect(linesOf(text, options)).toEqual([line])
  expect(findingsOf(text, options)[0]?.severity).toBe(severity)
})

test.each([
  'The bupati met the ulama at a pesantren near the alun-alun.',
  'A 48-hour curfew was re-imposed in the non-oil districts.',
  'They didn’t say who’d pay; it wasn’t the regent’s decision.',
  'Income per capita rose on the peatlands.',
  'Wanto said the road was open.',
  'The team’s goalscoring record was set during a lockdown that lasted 40 mins.',
])('sound: %s', (text) => {
  expect(wordFindings(text)).toEqual([])
})

test.each([
  ['The trip takes a hour.', 'english-usage a hour -> an hour'],
  ['An university on the island closed.', 'english-usage An university -> A university'],
  ['It was an European project.', 'english-usage an European -> a European'],
  ['They planted a apple tree.', 'english-usage a apple -> an apple'],
  ['Police did not went to the village.', 'english-usage did not went -> did not go'],
  ['The crew has took the boat.', 'english-usage has took -> has taken'],
  ['They could of left earlier.', 'english-usage could of -> could have'],
  ['Residents discussed about the plan.', 'english-usage discussed about -> discussed'],
  ['The road is more better now.', 'english-usage more better -> better'],
])('%s', (text, line) => {
  expect(linesOf(text, options)).toEqual([line])
  expect(findingsOf(text, options)[0]?.severity).toBe('warning')
})

test.each([
  'A unanimous vote, a unilateral step, a one-off grant, a useful tool, a eulogy, a ewe and a uniform pleased a European.',
  'An hour, an heir, an honest man, an unidentified object, an uninhabited island, an X-ray and an MP were there.',
  'A historic, or an historic, occasion; an umbrella, an urban area, an urgent call, a UN envoy, an FBI agent.',
  'He would of course stay. They discussed about 20 proposals. She had come. More better-paid jobs followed.',
  'Vitamin a is scarce. The ship, an L-shaped hull and a yearly inspection were discussed.',
  '“We did not went there,” he said on the road.',
])('sound: %s', (text) => {
  expect(linesOf(text, options)).toEqual([])
})

test('the house’s words and names, and the names of the story itself, are right', () => {
  const text = 'The newsrom reopened. Kapital said so. Its owner, Rini Kapital, was glad.'
  expect(linesOf(text, { ...options, house: { accept: ['newsrom'] } })).toEqual([])
  const named = { names: [{ name: 'Seruni Goverment' }] }
  expect(linesOf('The goverment group met.', { ...options, house: named })).toEqual([])
})

test('what people say in quotation marks is a matter of style where it is only a doubt', () => {
  const severity = (text: string) => wordFindings(text)[0]?.severity
  expect(severity('He saw a villagemeeting there.')).toBe('warning')
  expect(severity('“We had a villagemeeting there,” he said.')).toBe('style')
})

test('every sentence is told for English without being asked', () => {
  const judged = (text: string) =>
    findingsOf(`${text} A xgoverment.`, { english }).some(({ found }) => found === 'xgoverment')
  expect(ENGLISH_SENTENCES.filter((text) => !judged(text))).toEqual([])
})

test('a word that is a matter of style is named once in a text', () => {
  const text = 'The xylotheque lent out its wood. They want a xylotheque.'
  expect(wordFindings(text)).toMatchObject([{ found: 'xylotheque', severity: 'style', span: [4, 14] }])
})

test('without a lexicon of English, and in Indonesian stories, these rules are silent', () => {
  expect(linesOf('The goverment agreed.', { language: 'en' })).toEqual([])
  expect(linesOf('Pemerintah menyiapkan lahan untuk warga.', { ...options, language: 'id' })).toEqual([])
})

test('no text throws, and every span lies inside it', () => {
  const piece = fc.constantFrom(
    'the ',
    "'",
    '-',
    'goverment',
    'thatthe',
    '’s',
    'a',
    ' ',
    '\n',
    '“',
    'é',
    '🙂',
    'שלום',
    'x'.repeat(90),
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        for (const { span, found } of findingsOf(text, options)) expect(text.slice(...span)).toBe(found)
      },
    ),
  )
})
