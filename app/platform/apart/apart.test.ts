import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workApart } from './apart.ts'

/** Works as it is told: with endless work, with much memory, or not at all. */
const SCRIPT = `
  process.on('message', ({ how, text }) => {
    if (how === 'endless') for (;;);
    if (how === 'large') process.send(new Array(1e8).fill(text).join().length)
    if (how === 'gone') process.exit(3)
    process.send([text, Object.keys(process.env).length])
  })
`
/** A start on a busy machine takes a second. */
const LIMITS = { milliseconds: 4_000, heapMib: 32, atOnce: 1, mostWaiting: 1 }

type Wish = { how?: string; text: string }

let folder: string
let script: URL
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-apart-'))
  await writeFile(join(folder, 'script.mjs'), SCRIPT)
  script = pathToFileURL(join(folder, 'script.mjs'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const apart = () => workApart<Wish, [string, number]>(script, LIMITS)

/** Processes of ours; the runtime forgets one a moment after its end. */
const processes = () => process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length

test('what is sent comes back whole, from a process without our environment that is gone afterwards', async () => {
  const text = 'é€😀\u0000 '.repeat(300_000)
  expect(await apart().run({ text })).toEqual([text, 0])
  await expect.poll(processes).toBe(0)
})

test.each(['endless', 'large'])('%s work ends with what it may take, and the next is done', async (how) => {
  const { run } = apart()
  const [heavy, next] = await Promise.allSettled([run({ how, text: 'a' }), run({ text: 'b' })])
  expect(heavy).toMatchObject({ status: 'rejected', reason: { reason: 'too_heavy' } })
  expect(next).toEqual({ status: 'fulfilled', value: ['b', 0] })
})

test('a script that ends by itself is a fault of ours, and the next work is done', async () => {
  const { run } = apart()
  await expect(run({ how: 'gone', text: 'a' })).rejects.toThrow(/script\.mjs ended with 3/)
  expect(await run({ text: 'b' })).toEqual(['b', 0])
})

test('more than may wait is refused at once', async () => {
  const { run } = apart()
  const two = [run({ text: 'a' }), run({ text: 'b' })]
  await expect(run({ text: 'c' })).rejects.toMatchObject({ reason: 'busy' })
  expect(await Promise.all(two)).toEqual([
    ['a', 0],
    ['b', 0],
  ])
})

test('closing ends what runs and what waits, and waits until the processes are gone', async () => {
  const { run, close } = apart()
  const both = [run({ how: 'endless', text: 'a' }), run({ how: 'endless', text: 'b' })]
  const settled = Promise.allSettled(both)
  await expect.poll(processes).toBe(1)
  await close()
  await expect.poll(processes).toBe(0)
  const busy = { status: 'rejected', reason: { reason: 'busy' } }
  expect(await settled).toMatchObject([busy, busy])
  await expect(run({ text: 'c' })).rejects.toMatchObject({ reason: 'busy' })
})
