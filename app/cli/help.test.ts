import { describe, expect, test } from 'vitest'
import { redaksi } from '../testing/terminal.ts'
import { COMMANDS } from './commands.ts'

describe.each(['id', 'en'] as const)('in %s', (language) => {
  test('the list names every command', async () => {
    const { status, out } = await redaksi(['--help'], {}, language)
    expect(status).toBe(0)
    for (const { name } of COMMANDS) expect(out).toContain(`redaksi ${name}`)
  })

  test.each(COMMANDS)(
    '$name explains itself: every option, no other, and examples',
    async ({ name, load }) => {
      const command = await load()
      expect(command.name).toBe(name)
      const { status, out } = await redaksi([...command.name.split(' '), '--help'], {}, language)
      expect(status).toBe(0)
      expect(out).not.toMatch(/\w+\.(summary|synopsis|options)/)
      const shown = [...out.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option)
      expect(shown.sort()).toEqual([...command.options].sort())
      for (const example of command.examples) expect(out).toContain(`npx --no-install redaksi ${example}`)
    },
  )
})

test('nothing asked: the list on standard error, and exit code 2', async () => {
  expect(await redaksi([])).toMatchObject({
    status: 2,
    out: '',
    error: expect.stringContaining('redaksi doctor'),
  })
})
