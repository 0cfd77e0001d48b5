import { expect, test } from 'vitest'
import { filterFrom, withFacet } from './story-filter.ts'

test('an address that anybody typed becomes a filter, and what is not understood falls out', () => {
  const asked = { q: '  feri  ', editorialState: 'submitted', sectionId: '3', holder: 'me' }
  expect(filterFrom(asked)).toEqual({ q: 'feri', editorialState: 'submitted', sectionId: 3, holder: 'me' })
  expect(
    filterFrom({
      q: ' ',
      editorialState: 'approved',
      publicationState: ['live'],
      sectionId: '3.5',
      holder: 7,
      page: 2,
    }),
  ).toEqual({})
  expect(filterFrom({ q: 'a'.repeat(300) }).q).toHaveLength(200)
})

test('a facet is changed and taken out without touching the others', () => {
  const filter = filterFrom({ q: 'feri', sectionId: 3 })
  expect(withFacet(filter, 'sectionId', 4)).toEqual({ q: 'feri', sectionId: 4 })
  expect(withFacet(filter, 'q', undefined)).toEqual({ sectionId: 3 })
  expect(withFacet(filter, 'q', '  ')).toEqual({ sectionId: 3 })
})
