import { expect, test } from 'vitest'
import { actFits, EDITORIAL_STATES, PUBLISHING_ACTS, stateAfter } from './story.ts'

test('copy goes from draft through the editor to ready, and back', () => {
  expect(stateAfter('submit', 'draft')).toBe('submitted')
  expect(stateAfter('take', 'submitted')).toBe('in_review')
  expect(stateAfter('ready', 'in_review')).toBe('ready')
  expect(stateAfter('send_back', 'ready')).toBe('draft')
})

test('a step that does not fit the state leads nowhere', () => {
  expect(stateAfter('submit', 'ready')).toBeNull()
  expect(stateAfter('ready', 'draft')).toBeNull()
  expect(EDITORIAL_STATES.filter((state) => stateAfter('submit', state) !== null)).toEqual(['draft'])
})

test('only what is live is updated, corrected or retracted; nothing retracted comes back', () => {
  expect(PUBLISHING_ACTS.filter((act) => actFits(act, 'unpublished'))).toEqual(['publish'])
  expect(PUBLISHING_ACTS.filter((act) => actFits(act, 'live'))).toEqual([
    'update',
    'correction',
    'retraction',
  ])
  expect(PUBLISHING_ACTS.filter((act) => actFits(act, 'retracted'))).toEqual([])
})
