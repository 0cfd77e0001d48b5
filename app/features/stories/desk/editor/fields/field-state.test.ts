import { expect, test } from 'vitest'
import {
  accepted,
  chosen,
  cleanField,
  collided,
  failed,
  isUnsaved,
  seen,
  sending,
  typing,
} from './field-state.ts'

const dateline = cleanField('BANDAR SERUNI –', 3)

test('an untouched field follows the server', () => {
  expect(seen(dateline, 'LEMO –', 4)).toEqual(cleanField('LEMO –', 4))
})

test('a change of another field moves the version and keeps what is typed', () => {
  const field = seen(typing(dateline, 'LEMO –'), 'BANDAR SERUNI –', 4)
  expect(field).toMatchObject({ status: 'typing', typed: 'LEMO –', version: 4 })
})

test('a change of the same field while writing shows both and overwrites neither', () => {
  const field = seen(typing(dateline, 'LEMO –'), 'NUSA –', 4)
  expect(field).toMatchObject({ status: 'conflict', typed: 'LEMO –', theirs: 'NUSA –' })
  expect(isUnsaved(field)).toBe(false)
})

test('theirs ends the writing; yours is sent against the newest version', () => {
  const field = collided(sending(typing(dateline, 'LEMO –')), 'NUSA –', 7)
  expect(chosen(field, 'theirs')).toEqual(cleanField('NUSA –', 7))
  const mine = chosen(field, 'yours')
  expect(isUnsaved(mine)).toBe(true)
  expect(mine).toMatchObject({ typed: 'LEMO –', version: 7 })
})

test('two people who write the same are not asked to choose', () => {
  expect(collided(sending(typing(dateline, 'LEMO –')), 'LEMO –', 7)).toEqual(cleanField('LEMO –', 7))
})

test('what is typed while the value before it travels still waits for its own turn', () => {
  const travelling = sending(typing(dateline, 'LEMO –'))
  expect(accepted(travelling, 'LEMO –', 4)).toEqual(cleanField('LEMO –', 4))
  expect(accepted({ ...travelling, typed: 'LEMO, WARTA –' }, 'LEMO –', 4)).toMatchObject({
    status: 'typing',
    base: 'LEMO –',
    typed: 'LEMO, WARTA –',
  })
})

test('an older answer that arrives late changes nothing', () => {
  expect(seen(dateline, 'LEMO –', 2)).toBe(dateline)
})

test('a failed save keeps what was typed and can be tried again', () => {
  const field = failed(sending(typing(dateline, 'LEMO –')))
  expect(field.typed).toBe('LEMO –')
  expect(isUnsaved(field)).toBe(true)
  expect(seen(field, 'BANDAR SERUNI –', 3)).toMatchObject({ status: 'failed', typed: 'LEMO –' })
})
