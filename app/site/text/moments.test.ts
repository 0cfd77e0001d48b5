import { expect, test } from 'vitest'
import { dayKey, isoMoment, longMoment, momentAfter } from './moments.ts'

const afternoon = new Date('2026-11-12T08:40:05Z')
const makassar = { language: 'id', timeZone: 'Asia/Makassar' } as const
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a moment is written in the language and by the clock of the publication', () => {
  expect(plain(longMoment(afternoon, makassar))).toBe('Kamis, 12 November 2026, 16.40 WITA')
  expect(plain(longMoment(afternoon, { ...makassar, language: 'en' }))).toBe(
    'Thursday, 12 November 2026, 16:40 WITA',
  )
  expect(plain(longMoment(afternoon, { ...makassar, timeZone: 'Asia/Jakarta' }))).toBe(
    'Kamis, 12 November 2026, 15.40 WIB',
  )
  expect(plain(longMoment(afternoon, { language: 'en', timeZone: 'Europe/Berlin' }))).toContain('09:40 CET')
})

test('the day is the one on the zone’s calendar, not the server’s', () => {
  const night = new Date('2026-11-12T17:30:00Z')
  expect(plain(longMoment(night, makassar))).toBe('Jumat, 13 November 2026, 01.30 WITA')
  expect(dayKey(night, 'Asia/Makassar')).toBe('2026-11-13')
})

test('what happened on the same day needs the clock alone, later it needs its date', () => {
  const evening = new Date('2026-11-12T10:20:00Z')
  expect(plain(momentAfter(evening, afternoon, makassar))).toBe('18.20 WITA')
  const tomorrow = new Date('2026-11-13T10:20:00Z')
  expect(plain(momentAfter(tomorrow, afternoon, makassar))).toBe('Jumat, 13 November 2026, 18.20 WITA')
})

test('machines get the offset too', () => {
  expect(isoMoment(afternoon, 'Asia/Makassar')).toBe('2026-11-12T16:40:05+08:00')
  expect(isoMoment(afternoon, 'UTC')).toBe('2026-11-12T08:40:05+00:00')
})
