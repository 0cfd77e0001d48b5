import { expect, test } from 'vitest'
import { isLogFiltered, logFilterFrom, withLogFacet } from './log-filter.ts'

test('what an address says is taken where it can be meant, and falls out else', () => {
  const whole = { group: 'stories', actor: 's-1', subject: 'story:42', from: '2026-11-01', to: '2026-11-30' }
  expect(logFilterFrom(whole)).toEqual(whole)
  const odd = {
    group: 'all',
    actor: 'a b',
    subject: "story:'",
    from: '2026-02-30',
    to: '0000-01-01',
    page: 2,
  }
  expect(logFilterFrom(odd)).toEqual({})
})

test('a facet is set and taken off, and the others stay', () => {
  const filter = withLogFacet({ group: 'people' }, 'from', '2026-11-01')
  expect(filter).toEqual({ group: 'people', from: '2026-11-01' })
  expect(withLogFacet(filter, 'group', undefined)).toEqual({ from: '2026-11-01' })
  expect([isLogFiltered(filter), isLogFiltered({})]).toEqual([true, false])
})
