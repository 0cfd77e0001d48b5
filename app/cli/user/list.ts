import { z } from 'zod'
import { listStaff } from '../../features/staff/list-staff.ts'
import type { Person } from '../../features/staff/person.ts'
import { command } from '../command.ts'
import { type Terminal, wordsOf } from '../terminal.ts'
import { withNewsroom } from '../with-newsroom.ts'

/** Everybody of the newsroom with roles and state, a line each, or as JSON for a program. */
export const userList = command({
  name: 'user list',
  options: { format: 'one' },
  values: z.object({ format: z.enum(['json', 'text']).default('text') }),
  positionals: [0, 0],
  examples: ['user list', 'user list --format json'],
  run: ({ values }, terminal) =>
    withNewsroom(terminal, async ({ db }) => {
      const people = await listStaff(db)
      if (values.format === 'json') terminal.out(`${JSON.stringify(people, null, 2)}\n`)
      else
        terminal.out(
          people.length === 0 ? `${wordsOf(terminal)('user_list.nobody')}\n` : linesOf(people, terminal),
        )
      return 0
    }),
})

function linesOf(people: readonly Person[], terminal: Terminal): string {
  const rows = people.map((person) => [
    person.email,
    person.name,
    person.roles.join(', ') || '-',
    stateOf(person, terminal),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const padded = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return `${padded.map((row) => row.trimEnd()).join('\n')}\n`
}

function stateOf({ suspendedAt, hasPassword, twoFactor }: Person, terminal: Terminal): string {
  const t = wordsOf(terminal)
  if (suspendedAt !== null) return t('user_list.suspended')
  if (!hasPassword) return t('user_list.no_password')
  return twoFactor ? t('user_list.two_factor') : ''
}
