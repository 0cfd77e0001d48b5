import { expect, test } from 'vitest'
import { formatter } from './format.ts'

const now = new Date('2026-11-12T10:00:00Z')

test('a list says the clock of today in the zone of the publication, and the date from yesterday on', () => {
  const id = formatter('id', 'Asia/Makassar')
  expect(id.moment('2026-11-12T09:41:00Z', now)).toBe('17.41')
  expect(id.moment('2026-11-11T15:59:00Z', now)).toBe('11/11/2026')
  // Still the eleventh in London, already the twelfth in Makassar.
  expect(id.moment('2026-11-11T16:01:00Z', now)).toBe('00.01')
  expect(formatter('en', 'Asia/Makassar').moment('2026-11-06T09:41:00Z', now)).toBe('6/11/2026')
})

test('a moment in full names the zone as the country calls it', () => {
  expect(formatter('id', 'Asia/Makassar').full('2026-11-12T08:40:00Z')).toBe(
    'Kamis, 12 November 2026, 16.40 WITA',
  )
  expect(formatter('en', 'Asia/Jayapura').full('2026-11-12T08:40:00Z')).toBe(
    'Thursday, 12 November 2026, 17:40 WIT',
  )
})
