import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { toBase64 } from './bytes.ts'
import {
  isAllSaved,
  type SavedFacts,
  savedLine,
  UNTOUCHED,
  unsentChanges,
  withChange,
  withConnection,
  withRefusal,
  withSaved,
} from './saved-state.ts'
import { type Deletions, holdsAllOf, readServerCopy } from './server-copy.ts'

const NOON = Date.UTC(2026, 10, 12, 9, 40)
const SAVED_AT = '2026-11-12T09:41:08.000Z'
const online = withConnection(UNTOUCHED, true, NOON)
const typed = (facts: SavedFacts, at: number, clock: number) => withChange(facts, { at, client: 7, clock })
const deletions = (clock: number, len: number): Deletions => new Map([[7, [{ clock, len }]]])
const deleted = (facts: SavedFacts, at: number, clock: number, len = 1) =>
  withChange(facts, { at, client: 7, clock: null, deleted: deletions(clock, len) })
/** A note of the server: this far, and this deleted. */
const server = (clock: number, gone: Deletions = new Map(), isAll = false) => ({
  copy: { vector: new Map([[7, clock]]), deletions: gone },
  isAll,
  at: SAVED_AT,
})

test('a keystroke is saving until the server’s vector covers it, then saved at the server’s time', () => {
  const typing = typed(online, NOON, 4)
  expect(savedLine(typing, NOON + 100)).toEqual({ kind: 'saving', changes: 1 })
  expect(savedLine(withSaved(typing, server(3)), NOON + 200).kind).toBe('saving')
  expect(savedLine(withSaved(typing, server(4)), NOON + 300)).toEqual({
    kind: 'saved',
    at: SAVED_AT,
  })
})

test('a deletion leaves no trace in the vector and waits until the server names it', () => {
  const gone = deleted(deleted(online, NOON, 4, 2), NOON + 300, 2)
  expect(unsentChanges(withSaved(gone, server(99)))).toBe(1)
  expect(unsentChanges(withSaved(gone, server(99, deletions(4, 2))))).toBe(1)
  expect(unsentChanges(withSaved(gone, server(99, deletions(2, 4))))).toBe(0)
})

test('a later insertion that arrived does not speak for a deletion', () => {
  const facts = typed(deleted(online, NOON, 2), NOON + 1_500, 9)
  expect(unsentChanges(withSaved(facts, server(9)))).toBe(1)
  expect(isAllSaved(withSaved(facts, server(9, deletions(2, 1))))).toBe(true)
})

test('a document is whole on the server only with its last deletion', () => {
  const [here, there] = [new Y.Doc(), new Y.Doc()]
  const note = () => ({
    stateVector: toBase64(Y.encodeStateVector(there)),
    deletions: toBase64(Y.encodeSnapshot(Y.createSnapshot(Y.snapshot(there).ds, new Map()))),
  })
  const isWhole = () => holdsAllOf(readServerCopy(note()), here)
  here.getText('body').insert(0, 'Tarif feri naik')
  expect(isWhole()).toBe(false)
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  expect(isWhole()).toBe(true)
  here.getText('body').delete(5, 5)
  expect(isWhole()).toBe(false)
  Y.applyUpdate(there, Y.encodeStateAsUpdate(here))
  there.getText('body').delete(0, 3)
  expect(isWhole()).toBe(true)
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

test('what a reload found on the device counts until the server has all of it', () => {
  const reopened: SavedFacts = { ...UNTOUCHED, carried: 14 }
  const connected = withConnection(reopened, true, NOON)
  expect(savedLine(connected, NOON).kind).toBe('saving')
  expect(unsentChanges(withSaved(connected, server(99)))).toBe(14)
  expect(isAllSaved(withSaved(connected, server(99, new Map(), true)))).toBe(true)
})

test('after a refusal nothing is called saved again, whatever arrives', () => {
  const refused = withRefusal(typed(online, NOON, 4), 'story_retracted')
  const later = withSaved(refused, server(4))
  expect(savedLine(later, NOON + 60_000)).toEqual({ kind: 'refused', code: 'story_retracted' })
  expect(isAllSaved(later)).toBe(false)
})

test('what the server does not have is never called saved, in whatever order things happen', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), pause: fc.integer({ min: 0, max: 3_000 }) }),
    fc.record({ kind: fc.constant('delete' as const), pause: fc.integer({ min: 0, max: 3_000 }) }),
    fc.record({ kind: fc.constant('server' as const), lag: fc.integer({ min: 0, max: 5 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      // Every act, in order: the server has the first so many of them.
      const acts: ('type' | 'delete')[] = []
      let [facts, known, now]: [SavedFacts, number, number] = [online, 0, NOON]
      const count = (kind: 'type' | 'delete', of: typeof acts) => of.filter((act) => act === kind).length
      for (const each of steps) {
        if (each.kind === 'server') {
          known = Math.max(known, acts.length - each.lag)
          const had = acts.slice(0, known)
          facts = withSaved(facts, server(count('type', had), deletions(0, count('delete', had))))
        } else {
          now += each.pause
          acts.push(each.kind)
          const number = count(each.kind, acts)
          facts = each.kind === 'type' ? typed(facts, now, number) : deleted(facts, now, number - 1)
        }
        expect(isAllSaved(facts)).toBe(known >= acts.length)
      }
    }),
  )
})
