import { expect, test } from 'vitest'
import { UNTOUCHED, withChange, withConnection, withRefusal } from '../editor/draft/saved-state.ts'
import { publishBlock, secondsLeft, waitsForText } from './publish-block.ts'

const story = { gate: { stops: [], asks: [] }, hasNewDraft: true, mayPassGate: true }
const online = withConnection(UNTOUCHED, true, 0)
/** Three seconds after whatever happened. */
const LATER = 3_000
const asking = { stops: [], asks: ['no_source'] }

test('a saved story on a standing connection can go', () => {
  expect(publishBlock('publish', story, online, LATER)).toBeNull()
})

test.each([
  ['offline', withConnection(online, false, 1)],
  ['unsaved', withChange(online, { at: 1, client: 1, clock: 2 })],
  ['refused', withRefusal(online, 'draft_too_large')],
])('%s keeps it', (block, facts) => {
  expect(publishBlock('publish', story, facts, LATER)).toBe(block)
})

test('a keystroke on its way closes no button, but the order waits for it', () => {
  const typing = withChange(online, { at: LATER - 100, client: 1, clock: 2 })
  expect(publishBlock('update', story, typing, LATER)).toBeNull()
  expect(waitsForText('update', typing)).toBe(true)
  expect(waitsForText('retraction', typing)).toBe(false)
  expect(waitsForText('update', online)).toBe(false)
})

test('a stop keeps everybody, an ask only who may not pass it', () => {
  expect(
    publishBlock('publish', { ...story, gate: { stops: ['no_section'], asks: [] } }, online, LATER),
  ).toBe('stops')
  expect(publishBlock('publish', { ...story, gate: asking }, online, LATER)).toBeNull()
  expect(publishBlock('publish', { ...story, gate: asking, mayPassGate: false }, online, LATER)).toBe('asks')
})

test('a live story without a new draft has nothing to update, and can still be retracted', () => {
  const unchanged = { ...story, hasNewDraft: false }
  expect(publishBlock('update', unchanged, online, LATER)).toBe('nothing_new')
  expect(publishBlock('publish', unchanged, online, LATER)).toBeNull()
  expect(
    publishBlock('retraction', { ...unchanged, gate: { stops: ['no_body'], asks: [] } }, online, LATER),
  ).toBeNull()
})

test('the countdown follows the server’s clock, also where this device’s is wrong', () => {
  const at = '2026-11-12T09:41:10.000Z'
  const now = Date.parse('2026-11-12T09:41:03.200Z')
  expect(secondsLeft(at, now, 0)).toBe(7)
  expect(secondsLeft(at, now - 3_600_000, 3_600_000)).toBe(7)
  expect(secondsLeft(at, now + 60_000, 0)).toBe(0)
})
