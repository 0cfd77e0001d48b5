import { expect, test } from 'vitest'
import { moved } from './section-order.ts'

test('a section changes places with its neighbour, and the ends of the list hold', () => {
  const list = ['Laut', 'Ekonomi', 'Daerah']
  expect(moved(list, 2, -1)).toEqual(['Laut', 'Daerah', 'Ekonomi'])
  expect(moved(list, 0, 1)).toEqual(['Ekonomi', 'Laut', 'Daerah'])
  expect(moved(list, 0, -1)).toEqual(list)
  expect(moved(list, 2, 1)).toEqual(list)
})
