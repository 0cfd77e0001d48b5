import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { createLogger } from './log.ts'

function logging() {
  const lines: string[] = []
  const log = createLogger('debug', { write: (line) => lines.push(line) })
  return { log, lines }
}

test('text with line breaks stays in its line', () => {
  const { log, lines } = logging()
  log.info({ name: 'a\n{"level":"info","forged":true}\r\u2028b' }, 'said')
  expect(lines).toHaveLength(1)
  expect(lines[0]?.trimEnd()).not.toMatch(/[\r\n]/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', msg: 'said' })
})

test('an error of the database says where, never what was written', () => {
  const { log, lines } = logging()
  const error = Object.assign(new Error('duplicate key value: (email)=(siti@warta.example)'), {
    severity: 'ERROR',
    routine: '_bt_check_unique',
    code: '23505',
    table: 'staff_users',
    constraint: 'staff_users_email_key',
    detail: 'Key (email)=(siti@warta.example) already exists.',
  })
  log.error({ err: error }, 'unexpected error')
  expect(lines[0]).not.toContain('siti')
  expect(JSON.parse(lines[0] ?? '').err).toMatchObject({
    type: 'PostgreSQL',
    code: '23505',
    table: 'staff_users',
    constraint: 'staff_users_email_key',
  })
})

test('what is named a secret goes no further', () => {
  const { log, lines } = logging()
  const secrets = { password: 'x1', token: 'x2', cookie: 'x3', headers: { authorization: 'x4' } }
  log.info({ ...secrets, inner: secrets, count: 1 }, 'said')
  expect(lines[0]).not.toMatch(/x[1-4]/)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ count: 1 })
})

test('a defect keeps its words, its place and its cause', () => {
  const { log, lines } = logging()
  log.error({ err: new Error('outer', { cause: new Error('inner') }) }, 'unexpected error')
  const { err } = JSON.parse(lines[0] ?? '')
  expect(err).toMatchObject({ type: 'Error', message: 'outer', cause: { message: 'inner' } })
  expect(err.frames[0]).toContain('log.test.ts')
})

/** Logs for ever; says on the other channel how far it has come. */
const WRITER = `
  const { createLogger, surviveClosedOutput } = await import(process.argv[1])
  surviveClosedOutput()
  const log = createLogger('info')
  let count = 0
  setInterval(() => {
    log.info({ text: 'x'.repeat(1_000) }, 'line')
    console.log('plain')
    process.send(count++)
  }, 5)
`

test('a process goes on after whoever read its output has gone', async () => {
  const module = new URL('log.ts', import.meta.url).href
  const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, module], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  try {
    await once(child, 'message')
    child.stdout?.destroy()
    child.stderr?.destroy()
    for (let i = 0; i < 20; i++) await once(child, 'message')
    expect(child.exitCode).toBeNull()
  } finally {
    child.kill('SIGKILL')
  }
})
