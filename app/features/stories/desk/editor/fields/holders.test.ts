import { expect, test } from 'vitest'
import { peopleToHold } from './holders.ts'

const [rena, damar, maria] = ['Rena', 'Damar', 'Maria'].map((name) => ({ id: name.toLowerCase(), name }))
const people = [rena, damar, maria].filter((person) => person !== undefined)
const names = (given: Parameters<typeof peopleToHold>[1]) =>
  peopleToHold(people, given).map(({ name }) => name)
const me = { id: 'rena', name: 'Rena' }

test('an editor gives a story to anybody, a writer takes it alone', () => {
  expect(names({ holder: null, me, givesToAll: true })).toEqual(['Rena', 'Damar', 'Maria'])
  expect(names({ holder: null, me, givesToAll: false })).toEqual(['Rena'])
})

test('who holds it is named, also where nobody gives it to them any more', () => {
  const gone = { id: 'yoga', name: 'Yoga' }
  expect(names({ holder: gone, me, givesToAll: true })).toEqual(['Yoga', 'Rena', 'Damar', 'Maria'])
  expect(names({ holder: { id: 'damar', name: 'Damar' }, me, givesToAll: false })).toEqual(['Damar', 'Rena'])
})
