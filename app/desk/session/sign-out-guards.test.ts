import { expect, test } from 'vitest'
import { clearDevice, onSignOut, unsentChanges } from './sign-out-guards.ts'

test('a sign-out asks everybody who keeps text here, and empties those who still stand', async () => {
  const kept = new Map([
    ['feri', 3],
    ['gabah', 2],
  ])
  const guard = (name: string) => ({
    unsent: async () => kept.get(name) ?? 0,
    clear: async () => {
      kept.delete(name)
    },
  })
  onSignOut(guard('feri'))
  const leave = onSignOut(guard('gabah'))
  expect(await unsentChanges()).toBe(5)
  leave()
  expect(await unsentChanges()).toBe(3)
  await clearDevice()
  expect([...kept.keys()]).toEqual(['gabah'])
})
