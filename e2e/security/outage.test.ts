import { execFile } from 'node:child_process'
import { open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPostmaster } from '../../app/platform/postgres/postmaster.ts'
import { ask } from '../support/caller.ts'
import { aDraft, publish } from '../support/published.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { firstAccount, PERSON, type StaffClient } from '../support/staff-client.ts'
import { until } from '../support/writer.ts'

const run = promisify(execFile)
/** Of the small disk; the database takes a good half of it. */
const DISK = '192m'

let folder: Awaited<ReturnType<typeof dataFolder>>
let isOwnDisk: boolean
let redaksi: Redaksi
let head: StaffClient
let path: string
beforeAll(async () => {
  folder = await dataFolder()
  isOwnDisk = await mountDisk(folder.path)
  redaksi = await startRedaksi(folder.path, {
    args: ['--empty'],
    env: { HOST: '127.0.0.1', UNDO_SECONDS: '0', TRUSTED_PROXIES: '127.0.0.1' },
  })
  head = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
  const { id } = await aDraft(redaksi.url, head)
  path = await publish(redaksi.url, head, id)
}, 90_000)
afterAll(async () => {
  await redaksi?.stop()
  if (isOwnDisk) await run('umount', [folder.path])
  await folder?.remove()
})

/** Puts a disk of its own under the folder; false where this account may not. */
const mountDisk = (at: string): Promise<boolean> =>
  run('mount', ['-t', 'tmpfs', '-o', `size=${DISK},mode=0700`, 'tmpfs', at]).then(
    () => true,
    () => false,
  )

/** Every process of the embedded PostgreSQL, the one that starts the others first. */
async function postgresProcesses(): Promise<number[]> {
  const names = await readdir(folder.path, { recursive: true })
  const file = names.find((name) => name.endsWith('postmaster.pid'))
  const postmaster = file === undefined ? null : await readPostmaster(join(folder.path, file, '..'))
  if (postmaster === null) throw new Error('no PostgreSQL runs on the data folder')
  const parents = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (pid) => {
        const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
        return { pid: Number(pid), parent: Number(/^PPid:\t(\d+)/m.exec(status)?.[1]) }
      }),
  )
  return [postmaster.pid, ...parents.filter(({ parent }) => parent === postmaster.pid).map(({ pid }) => pid)]
}

async function timed(asked: ReturnType<typeof ask>) {
  const began = performance.now()
  const answer = await asked
  return { ...answer, took: performance.now() - began }
}

const call = (path: string, method = 'GET', body?: unknown) =>
  timed(ask(redaksi.url, path, { method, cookie: head.cookie(), ...(body !== undefined && { body }) }))

/** Milliseconds. */
const AT_ONCE = 500
const IN_THE_END = 10_000

test('with the database frozen readers read on, all others are told to come back, and it mends itself', async () => {
  for (const page of ['/', path]) expect((await call(page)).status).toBe(200)
  const processes = await postgresProcesses()
  for (const pid of processes) process.kill(pid, 'SIGSTOP')
  try {
    const email = PERSON.email
    const waiting = [
      call('/api/stories'),
      call('/api/stories', 'POST', { headline: 'Saat beku' }),
      call('/api/publication'),
      call('/rubrik/tiada-zzzzzz'),
      call('/api/auth/sign-in/email', 'POST', { email, password: PERSON.password }),
      // More than the pool has connections.
      ...Array.from({ length: 30 }, () => call('/api/sections')),
    ]
    for (const page of ['/', path, '/', path, '/healthz']) {
      const { status, took } = await call(page)
      expect([page, status]).toEqual([page, 200])
      expect(took, page).toBeLessThan(AT_ONCE)
    }
    for (const { status, headers, took, text } of await Promise.all(waiting)) {
      expect(status, text).toBe(503)
      expect(Number(headers.get('retry-after')), text).toBeGreaterThan(0)
      expect(took).toBeLessThan(IN_THE_END)
    }
    expect((await call('/readyz')).status).toBe(503)
    expect((await call(path)).status).toBe(200)
  } finally {
    for (const pid of processes) process.kill(pid, 'SIGCONT')
  }
  await until('the database is used again', async () => (await call('/api/stories')).status === 200, 5_000)
  expect((await call('/rubrik/tiada-zzzzzz')).status).toBe(404)
}, 60_000)

/** Takes all that is left of the disk, and gives it back. */
async function fillDisk(): Promise<() => Promise<void>> {
  const file = join(folder.path, 'penuh')
  const handle = await open(file, 'w')
  for (let size = 1024 * 1024; size >= 4096; ) {
    const { bytesWritten } = await handle.write(Buffer.alloc(size, 1)).catch(() => ({ bytesWritten: 0 }))
    if (bytesWritten < size) size /= 2
  }
  await handle.close()
  return () => rm(file)
}

test('with the disk full readers read on, writers are told in a sentence, and space is enough to go on', async (context) => {
  if (!isOwnDisk) context.skip('this account may not mount a small disk')
  const kept: string[] = []
  const write = async (words: number) => {
    const headline = `Naskah ${kept.length}`
    const content = `${headline}\n\n${Array.from({ length: words }, () => Math.random().toString(36)).join(' ')}`
    const answer = await call('/api/stories/import', 'POST', { content, html: false })
    if (answer.status === 201) kept.push(JSON.parse(answer.text).id)
    return answer
  }
  const free = await fillDisk()
  let refused: Awaited<ReturnType<typeof write>> | undefined
  try {
    for (let tried = 0; refused === undefined && tried < 60; tried += 1) {
      const answer = await write(50_000)
      if (answer.status !== 201) refused = answer
    }
    expect([503, 507]).toContain(refused?.status)
    expect(JSON.parse(refused?.text ?? '{}').title).toMatch(/^\p{Lu}.+\.$/u)
    for (const page of ['/', path]) expect((await call(page)).status, page).toBe(200)
    expect(redaksi.process.exitCode).toBeNull()
  } finally {
    await free()
  }
  await until('writing works again', async () => (await write(10)).status === 201, 30_000)
  for (const id of kept) expect((await call(`/api/stories/${id}`)).status, id).toBe(200)
}, 120_000)
