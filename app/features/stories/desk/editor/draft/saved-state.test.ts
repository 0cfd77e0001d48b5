import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  isAllSaved,
  type SavedFacts,
  savedLine,
  UNTOUCHED,
  unsentChanges,
  withAcknowledged,
  withChange,
  withConnection,
  withRefusal,
  withSaved,
} from './saved-state.ts'

const NOON = Date.UTC(2026, 10, 12, 9, 40)
const SAVED_AT = '2026-11-12T09:41:08.000Z'
const online = withConnection(UNTOUCHED, true, NOON)
const typed = (facts: SavedFacts, at: number, clock: number | null) =>
  withChange(facts, { at, client: 7, clock })
const server = (clock: number) => new Map([[7, clock]])

test('a keystroke is saving until the server’s vector covers it, then saved at the server’s time', () => {
  const typing = typed(online, NOON, 4)
  expect(savedLine(typing, NOON + 100)).toEqual({ kind: 'saving', changes: 1 })
  expect(savedLine(withSaved(typing, server(3), SAVED_AT), NOON + 200).kind).toBe('saving')
  expect(savedLine(withSaved(typing, server(4), SAVED_AT), NOON + 300)).toEqual({
    kind: 'saved',
    at: SAVED_AT,
  })
})

test('an acknowledged connection alone never makes typed text saved', () => {
  const typing = typed(online, NOON, 4)
  expect(unsentChanges(withAcknowledged(typing))).toBe(1)
})

test('a deletion leaves no trace in the vector and waits for the acknowledgement', () => {
  const deleted = typed(online, NOON, null)
  expect(unsentChanges(withSaved(deleted, server(99), SAVED_AT))).toBe(1)
  expect(unsentChanges(withAcknowledged(deleted))).toBe(0)
})

test('a deletion before a covered insertion is covered with it, one after it is not', () => {
  const before = typed(typed(online, NOON, null), NOON + 1_500, 5)
  expect(unsentChanges(withSaved(before, server(5), SAVED_AT))).toBe(0)
  const after = typed(before, NOON + 1_600, null)
  expect(unsentChanges(withSaved(after, server(5), SAVED_AT))).toBe(1)
})

test('a cut that nobody reported shows as not saved within three seconds', () => {
  const typing = typed(online, NOON, 4)
  expect(savedLine(typing, NOON + 1_900).kind).toBe('saving')
  expect(savedLine(typing, NOON + 2_900)).toEqual({ kind: 'unsaved', seconds: 2 })
  expect(isAllSaved(typing)).toBe(false)
})

test('typing on does not make an old unsaved change young again', () => {
  let facts = typed(online, NOON, 1)
  for (let n = 1; n <= 10; n++) facts = typed(facts, NOON + n * 400, n + 1)
  expect(savedLine(facts, NOON + 4_200)).toEqual({ kind: 'unsaved', seconds: 4 })
})

test('offline keeps its beginning and counts what is only on this device', () => {
  let facts = withConnection(online, false, NOON)
  facts = typed(typed(facts, NOON + 1_000, 4), NOON + 4_000, 5)
  facts = withConnection(facts, false, NOON + 5_000)
  expect(savedLine(facts, NOON + 6_000)).toEqual({ kind: 'offline', since: NOON, changes: 2 })
})

test('what a reload found on the device counts until the server has acknowledged it', () => {
  const reopened: SavedFacts = { ...UNTOUCHED, carried: 14 }
  expect(unsentChanges(withAcknowledged(reopened))).toBe(14)
  const connected = withConnection(reopened, true, NOON)
  expect(savedLine(connected, NOON).kind).toBe('saving')
  expect(isAllSaved(withAcknowledged(connected))).toBe(true)
})

test('after a refusal nothing is called saved again, whatever arrives', () => {
  const refused = withRefusal(typed(online, NOON, 4), 'story_retracted')
  const later = withAcknowledged(withSaved(refused, server(4), SAVED_AT))
  expect(savedLine(later, NOON + 60_000)).toEqual({ kind: 'refused', code: 'story_retracted' })
  expect(isAllSaved(later)).toBe(false)
})

test('text beyond the server’s vector is never called saved, in whatever order things happen', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), pause: fc.integer({ min: 0, max: 3_000 }) }),
    fc.record({ kind: fc.constant('server' as const), lag: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ kind: fc.constant('acknowledged' as const) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let [facts, clock, known, now]: [SavedFacts, number, number, number] = [online, 0, 0, NOON]
      for (const each of steps) {
        if (each.kind === 'type') {
          clock += 1
          now += each.pause
          facts = typed(facts, now, clock)
        } else if (each.kind === 'server') {
          known = Math.max(known, clock - each.lag)
          facts = withSaved(facts, server(known), SAVED_AT)
        } else facts = withAcknowledged(facts)
        expect(isAllSaved(facts)).toBe(known >= clock)
      }
    }),
  )
})
