import { expect, test } from 'vitest'
import { UNTOUCHED, withChange, withConnection, withRefusal } from '../editor/draft/saved-state.ts'
import { publishBlock, secondsLeft } from './publish-block.ts'

const story = { gate: { stops: [], asks: [] }, hasNewDraft: true, mayPassGate: true }
const online = withConnection(UNTOUCHED, true, 0)
const asking = { stops: [], asks: ['no_source'] }

test('a saved story on a standing connection can go', () => {
  expect(publishBlock('publish', story, online)).toBeNull()
})

test.each([
  ['offline', withConnection(online, false, 1)],
  ['unsaved', withChange(online, { at: 1, client: 1, clock: 2 })],
  ['refused', withRefusal(online, 'draft_too_large')],
])('%s keeps it', (block, facts) => {
  expect(publishBlock('publish', story, facts)).toBe(block)
})

test('a stop keeps everybody, an ask only who may not pass it', () => {
  expect(publishBlock('publish', { ...story, gate: { stops: ['no_section'], asks: [] } }, online)).toBe(
    'stops',
  )
  expect(publishBlock('publish', { ...story, gate: asking }, online)).toBeNull()
  expect(publishBlock('publish', { ...story, gate: asking, mayPassGate: false }, online)).toBe('asks')
})

test('a live story without a new draft has nothing to update, and can still be retracted', () => {
  const unchanged = { ...story, hasNewDraft: false }
  expect(publishBlock('update', unchanged, online)).toBe('nothing_new')
  expect(publishBlock('publish', unchanged, online)).toBeNull()
  expect(
    publishBlock('retraction', { ...unchanged, gate: { stops: ['no_body'], asks: [] } }, online),
  ).toBeNull()
})

test('the countdown follows the server’s clock, also where this device’s is wrong', () => {
  const at = '2026-11-12T09:41:10.000Z'
  const now = Date.parse('2026-11-12T09:41:03.200Z')
  expect(secondsLeft(at, now, 0)).toBe(7)
  expect(secondsLeft(at, now - 3_600_000, 3_600_000)).toBe(7)
  expect(secondsLeft(at, now + 60_000, 0)).toBe(0)
})
