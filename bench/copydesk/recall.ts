import { check, type Lexicon } from '@redaksi/copydesk'
import { inject, SLIPS, type Slip, sequence } from './inject.ts'

/** The rules that look at words; of the others a finding on an injected slip would be chance. */
const WORD_RULES = new Set([
  'spelling',
  'run-on',
  'shifted-break',
  'split-word',
  'doubled-word',
  'di-preposition',
  'di-prefix',
  'nonstandard',
])

/** How many of the injected slips were found, and how often the first suggestion mends them. */
export type Recall = { slip: Slip; tried: number; found: number; mended: number; missed: string[] }

/**
 * Puts each slip once into each sentence. `isWord` leaves out slips that make another listed word ("dalam" for
 * "malam"): no reading of single words can find those, and they are counted apart.
 */
export function measureRecall(sentences: readonly string[], lexicon: Lexicon): Recall[] {
  const random = sequence(2016)
  return SLIPS.map((slip) => {
    const recall: Recall = { slip, tried: 0, found: 0, mended: 0, missed: [] }
    for (const sentence of sentences) {
      const injected = inject(sentence, slip, random)
      if (injected === null) continue
      recall.tried++
      const { text, span, right, wrong } = injected
      const findings = check(text, { lexicon, language: 'id' }).filter(
        (finding) => WORD_RULES.has(finding.rule) && finding.span[0] < span[1] && finding.span[1] > span[0],
      )
      if (findings.length === 0) {
        recall.missed.push(`${wrong} (${right})`)
        continue
      }
      recall.found++
      const mends = findings.some(({ span: [start, end], suggestions: [first = ''] }) => {
        const mended = text.slice(0, start) + first + text.slice(end)
        return mended === sentence
      })
      if (mends) recall.mended++
      else
        recall.missed.push(
          `~${wrong} (${right}): ${findings.map((f) => f.found + '->' + f.suggestions.slice(0, 3).join('|')).join('; ')}`,
        )
    }
    return recall
  })
}
