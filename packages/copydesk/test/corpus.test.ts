import { describe, expect, test } from 'vitest'
import { RULE_IDS, type RuleId } from '../src/rule-ids.ts'
import { LEAST } from './corpus/least.ts'
import { findingsOf } from './desk.ts'
import { PARTS, readCases, rulesWithCases } from './marked-cases.ts'
import { scoreOf } from './score.ts'

/** Rules that only a newsroom can feed have no cases, and those of English have sentences of their own. */
const WITHOUT_CASES: readonly RuleId[] = ['house-word', 'house-pattern', 'english-usage']

describe.each(PARTS)('the %s cases', (part) => {
  test('every rule has some', () => {
    const without = new Set<RuleId>(WITHOUT_CASES)
    expect(rulesWithCases(part)).toEqual(RULE_IDS.filter((rule) => !without.has(rule)))
  })

  test.each(rulesWithCases(part))('%s finds as much and cries wolf as little as it did', (rule) => {
    const { faults, found, findings, falseAlarms, misses, alarms } = scoreOf(rule, readCases(part, rule))
    const [leastFound, leastPrecise] = LEAST[part][rule] ?? [0, 0]
    const shown = part === 'tuned' ? [...misses, ...alarms].join('\n') : ''
    expect((100 * found) / faults, shown).toBeGreaterThanOrEqual(leastFound)
    expect(findings === 0 ? 0 : 100 * (1 - falseAlarms / findings), shown).toBeGreaterThanOrEqual(
      leastPrecise,
    )
  })

  test('in whole stories where nothing is wrong hardly anything is found', () => {
    const stories = readCases(part, 'stories')
    const findings = stories.flatMap(({ input }) =>
      findingsOf(input, { language: 'id', moment: 'submission' }),
    )
    expect(stories.length).toBeGreaterThanOrEqual(20)
    expect(findings.length / stories.length).toBeLessThanOrEqual(1)
  })
})
