import { expect, test } from 'vitest'
import { ACTS, actsOf, mayOnStory, ROLES, reachOf } from './roles.ts'

/** The newsroom's own table: rows are acts, columns the roles in the order of its head. */
const TABLE = `
                   reporter  contributor  photographer  editor  managing_editor  moderator  administrator
stories.read       own       own          own           all     all              -          -
stories.write      own       own          -             all     all              -          -
stories.submit     own       own          -             all     all              -          -
stories.edit       -         -            -             all     all              -          -
stories.publish    -         -            -             all     all              -          -
stories.retract    -         -            -             -       all              -          -
stories.pass_gate  -         -            -             all     all              -          -
front.edit         -         -            -             all     all              -          -
sections.edit      -         -            -             -       all              -          all
publication.edit   -         -            -             -       all              -          all
staff.read         -         -            -             -       all              -          all
staff.edit         -         -            -             -       -                -          all
log.read           -         -            -             -       all              -          all
`

const [head = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

test('the table names every role and every act', () => {
  expect(head).toEqual([...ROLES])
  expect(rows.map(([act]) => act)).toEqual([...ACTS])
})

test.each(ACTS)('%s is allowed as the table says, and to nobody else', (act) => {
  const [, ...expected] = rows.find(([name]) => name === act) ?? []
  expect(ROLES.map((role) => reachOf([role], act) ?? '-')).toEqual(expected)
})

test('several roles reach as far as the farthest of them; none reach nothing', () => {
  expect(reachOf(['reporter', 'editor'], 'stories.read')).toBe('all')
  expect(reachOf(['moderator', 'reporter'], 'stories.read')).toBe('own')
  expect(reachOf([], 'stories.read')).toBeNull()
  expect(actsOf([])).toEqual({})
})

test('own stories are those one holds or made', () => {
  const caller = { staffId: 'rena', roles: ['reporter'] as const }
  const stories = [
    { holderId: 'rena', createdBy: 'damar' },
    { holderId: 'damar', createdBy: 'rena' },
    { holderId: 'damar', createdBy: null },
    { holderId: null, createdBy: null },
  ]
  expect(stories.map((story) => mayOnStory(caller, 'stories.read', story))).toEqual([
    true,
    true,
    false,
    false,
  ])
  const administrator = { staffId: 'rena', roles: ['administrator'] as const }
  expect(stories.map((story) => mayOnStory(administrator, 'stories.read', story))).toEqual(
    Array(4).fill(false),
  )
})
