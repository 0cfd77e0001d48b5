import { type CheckOptions, check, type Finding } from '@redaksi/copydesk'
import { type Injected, inject, SLIPS, type Slip, sequence } from './inject.ts'

/** The rules that look at words; a finding of any other on a slip would be chance. */
const WORD_RULES = new Set<Finding['rule']>([
  'spelling',
  'run-on',
  'shifted-break',
  'split-word',
  'doubled-word',
  'di-preposition',
  'di-prefix',
  'nonstandard',
])

/** How many of the slips of a kind were found, and of those how many the first suggestion mends. */
export type Recall = { slip: Slip; tried: number; found: number; mended: number }

/** With one of them the figure of a few hundred sentences is half a point off either way. */
const SEEDS = [2016, 2017, 2018, 2019]

/** Puts each kind of slip four times into each sentence; the places are the same at each run. */
export function measureRecall(sentences: readonly string[], options: CheckOptions): Recall[] {
  const randoms = SEEDS.map(sequence)
  const each = sentences.flatMap((sentence) => randoms.map((random) => ({ sentence, random })))
  return SLIPS.map((slip) => {
    const tries = each.flatMap(({ sentence, random }) => {
      const injected = inject(sentence, slip, random)
      return injected === null ? [] : [tryOne(sentence, injected, options)]
    })
    const count = (outcome: Outcome) => tries.filter((found) => found === outcome).length
    return { slip, tried: tries.length, found: count('found') + count('mended'), mended: count('mended') }
  })
}

type Outcome = 'missed' | 'found' | 'mended'

function tryOne(sentence: string, { text, span }: Injected, options: CheckOptions): Outcome {
  const findings = check(text, options).filter(
    (finding) => WORD_RULES.has(finding.rule) && finding.span[0] < span[1] && finding.span[1] > span[0],
  )
  if (findings.length === 0) return 'missed'
  const mends = findings.some(({ span: [start, end], suggestions: [first = ''] }) => {
    return text.slice(0, start) + first + text.slice(end) === sentence
  })
  return mends ? 'mended' : 'found'
}
