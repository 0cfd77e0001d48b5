import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../src/morphology/analyse.ts'
import { isBoundCompound, isReduplication } from '../src/morphology/compound.ts'
import { generate } from '../src/morphology/generate.ts'
import { unmeltedForm } from '../src/morphology/prefixes.ts'
import { lexicon } from './desk.ts'

const { isRoot } = lexicon
const shape = (word: string) => {
  const found = analyse(word, isRoot)
  return found && [...found.prefixes, found.root, found.suffix, ...found.clitics].filter(Boolean).join(' ')
}

test.each([
  ['memukul', 'me pukul'],
  ['memproduksi', 'me produksi'],
  ['mengecat', 'me cat'],
  ['menstabilkan', 'me stabil kan'],
  ['menerjemahkan', 'me terjemah kan'],
  ['mempunyai', 'me punya i'],
  ['ujarnya', 'ujar nya'],
  ['ketidakpastian', 'ketidak pasti an'],
  ['memberhentikan', 'me ber henti kan'],
  ['keberangkatan', 'ke berangkat an'],
  ['diperbarui', 'di per baru i'],
  ['petugas', 'pe tugas'],
  ['pegunungan', 'pe gunung an'],
  ['bekerja', 'ber kerja'],
])('%s is taken apart', (word, expected) => {
  expect(shape(word)).toBe(expected)
})

test.each(['udarabersama', 'untukmengirim', 'melakukans'])('%s is no word', (word) => {
  expect(lexicon.isKnown(word)).toBe(false)
})

/** The patterns that newsrooms use most, each allowed by the analyser's own tables. */
const PATTERNS = [
  { prefixes: ['me'], suffix: '' },
  { prefixes: ['me'], suffix: 'kan' },
  { prefixes: ['di'], suffix: 'i' },
  { prefixes: ['ber'], suffix: '' },
  { prefixes: ['pe'], suffix: 'an' },
  { prefixes: ['ke'], suffix: 'an' },
  { prefixes: ['ter'], suffix: '' },
  { prefixes: ['memper'], suffix: 'kan' },
  { prefixes: ['diper'], suffix: 'kan' },
  { prefixes: ['se'], suffix: '' },
  { prefixes: [], suffix: 'an' },
] as const
const CLITICS = [[], ['nya'], ['lah'], ['nya', 'lah'], ['kah']] as const
const roots = [...lexicon.listed()].filter((word) => isRoot(word) && /^[a-z]{4,}$/.test(word))

test('what the generator makes of any root, the analyser accepts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...roots),
      fc.constantFrom(...PATTERNS),
      fc.constantFrom(...CLITICS),
      (root, pattern, clitics) => {
        expect(analyse(generate(root, { ...pattern, clitics }), isRoot)).not.toBeNull()
      },
    ),
    { numRuns: 3_000 },
  )
})

test.each([
  ['buku', 'bukunya'],
  ['berlari', 'lari'],
  ['tolong', 'menolong'],
  ['sebaik', 'baiknya'],
  ['surat', 'menyurat'],
  ['kota', 'kota'],
])('%s-%s is one reduplication', (first, second) => {
  expect(isReduplication(first, second, isRoot)).toBe(true)
})

test('two unlike words joined by a hyphen are none', () => {
  expect(isReduplication('buku', 'rumah', isRoot)).toBe(false)
})

test('a bound form joins a known word, and no other', () => {
  expect(
    ['antarkota', 'nonaktif', 'pascapanen', 'prosxyz'].map((word) => isBoundCompound(word, lexicon.isKnown)),
  ).toEqual([true, true, true, false])
})

test('the unmelted form is known as such', () => {
  expect([
    unmeltedForm('me', 'pengaruh'),
    unmeltedForm('me', 'produksi'),
    unmeltedForm('me', 'baca'),
  ]).toEqual(['mempengaruh', null, null])
})
