import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingsOf, linesOf } from './desk.ts'

test.each([
  ['Serangan udarabersama itu dihentikan.', 'run-on udarabersama -> udara bersama'],
  ['Ia termotivasi untukmengirim diplomat.', 'run-on untukmengirim -> untuk mengirim'],
  ['Moskow berhenti melakukans erangan ke kota.', 'shifted-break melakukans erangan -> melakukan serangan'],
  ['Presiden mrnyampaikan pidato.', 'spelling mrnyampaikan -> menyampaikan'],
  ['Menurut infomasi yang ada.', 'spelling infomasi -> informasi'],
  ['Banyak mayarakat yang datang.', 'spelling mayarakat -> masyarakat'],
  ['Pemerintah emnargetkan panen raya.', 'spelling emnargetkan -> menargetkan'],
])('%s', (text, expected) => {
  expect(linesOf(text).filter((line) => /^(spelling|run-on|shifted-break|split-word) /.test(line))).toEqual([
    expected,
  ])
})

const WORD_RULES = new Set(['spelling', 'run-on', 'shifted-break', 'split-word'])
const wordFindings = (text: string) =>
  findingsOf(text, { language: 'id' }).filter(({ rule }) => WORD_RULES.has(rule))

test.each([
  'Nelayan Pulau Lemo meminta sebelas rumpon di utara pulau itu dipindahkan karena berada di jalur feri.',
  'Ketidakpastian itu memengaruhi perekonomian antardaerah, kata pejabat tersebut.',
  'Surat-menyurat dan tolong-menolong sudah menjadi kebiasaan di kampung-kampung pegunungan.',
  'Lihat https://contoh.example/beritaterbaruhariini atau tulis ke redaksi@contoh.example.',
])('nothing is wrong with: %s', (text) => {
  expect(wordFindings(text)).toEqual([])
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('a', 'Z', ' ', '\n', '"', '“', '.', '-', '\u00a0', '\u202e', 'ع', '💥', '<b>', '9'),
  }),
)

test('on any text whatever no span lies outside it, and nothing is thrown', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { span, found } of findingsOf(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(0)
        expect(span[1]).toBeLessThanOrEqual(text.length)
        expect(found).toBe(text.slice(span[0], span[1]))
      }
    }),
    { numRuns: 500 },
  )
})

const seed = new URL('../../../../shared/seed/mbahwo-aleppo-2016.txt', import.meta.url)

test.skipIf(!existsSync(seed))('the words of the seed page: its three faults and none invented', () => {
  const body = readFileSync(seed, 'utf8').split('\n').slice(6, 30).join('\n')
  expect(wordFindings(body).map(({ found, suggestions }) => [found, suggestions[0]])).toEqual([
    ['udarabersama', 'udara bersama'],
    ['untukmengirim', 'untuk mengirim'],
    ['melakukans erangan', 'melakukan serangan'],
  ])
})
