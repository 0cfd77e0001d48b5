import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetAt, wallClock } from './zone.ts'

const HOUR = 3_600_000

/** Berlin puts its clock forward, Lord Howe by half an hour, Kiritimati lies a day ahead, Caracas has changed its mind. */
const ZONES = [
  'Asia/Makassar',
  'Asia/Jakarta',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/Caracas',
  'Africa/Casablanca',
]

test('the clock of every zone shows what the runtime says, at any moment', () => {
  const moments = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2050, 0, 1) })
  fc.assert(
    fc.property(moments, fc.constantFrom(...ZONES), (time, timeZone) => {
      const said = new Date(time).toLocaleString('sv-SE', { timeZone })
      expect(wallClock(new Date(time), timeZone).toISOString().slice(0, 19).replace('T', ' ')).toBe(said)
    }),
  )
})

test('on the day when the clock is put back the same hour comes twice', () => {
  const at = (text: string) => offsetAt(new Date(text), 'Europe/Berlin') / HOUR
  expect([at('2026-10-25T00:59:59Z'), at('2026-10-25T01:00:00Z')]).toEqual([2, 1])
})
