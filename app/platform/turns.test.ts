import { expect, test } from 'vitest'
import { turns } from './turns.ts'

const full = () => new Error('full')

test('so many run at once, the others in their order, and one that fails gives its turn on', async () => {
  const inTurn = turns({ atOnce: 2, mostWaiting: 9, full })
  const begun: number[] = []
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<void>())
  const all = ends.map(({ promise }, index) =>
    inTurn(() => {
      begun.push(index)
      return promise
    }),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  ends[1]?.reject(new Error('failed'))
  await expect(all[1]).rejects.toThrow('failed')
  expect(begun).toEqual([0, 1, 2])
  for (const { resolve } of ends) resolve()
  await Promise.allSettled(all)
  expect(begun).toEqual([0, 1, 2, 3, 4])
})

test('one too many is turned away, and there is room again afterwards', async () => {
  const inTurn = turns({ atOnce: 1, mostWaiting: 1, full })
  const end = Promise.withResolvers<void>()
  const two = [inTurn(() => end.promise), inTurn(() => end.promise)]
  await expect(inTurn(async () => 'never')).rejects.toThrow('full')
  end.resolve()
  await Promise.all(two)
  expect(await inTurn(async () => 'done')).toBe('done')
})
