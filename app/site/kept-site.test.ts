import { pino } from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { record } from '../platform/database/events.ts'
import { listenToEvents } from '../platform/events/listener.ts'
import type { LoggedEvent } from '../platform/events/log.ts'
import { keptSite } from './kept-site.ts'
import { loadSite } from './load-site.ts'
import { type ReadersSite, readersSite } from './testing/readers-site.ts'

let site: ReadersSite
let hear: (event: LoggedEvent) => void
let reset: () => void
let silence = 0

/** The site over a log of which the test says what is heard. */
const kept = (load = () => loadSite(site.deps)) =>
  keptSite(load, {
    subscribe: (hearer) => {
      hear = hearer
      return () => undefined
    },
    onReset: (forget) => {
      reset = forget
    },
    silence: () => silence,
  })

const event = (...tags: string[]): LoggedEvent => ({
  ...{ id: '1', xid: '1', at: new Date(0), actor: null, payload: {} },
  ...{ subject: 'publication', kind: 'publication.changed', tags },
})
const rename = (name: string) => site.db.updateTable('publication').set({ name }).execute()

beforeAll(async () => {
  site = await readersSite()
})
afterAll(() => site.close())

test('the site is read once, until the log says that it changed or that it begins anew', async () => {
  const current = kept()
  const named = async () => (await current()).publication.name
  await rename('Warta Seruni')
  expect(await named()).toBe('Warta Seruni')
  await rename('Warta Baru')
  hear(event('story:k3x9q1', 'front'))
  expect(await named()).toBe('Warta Seruni')
  expect(await current()).toBe(await current())
  hear(event('publication', 'front'))
  expect(await named()).toBe('Warta Baru')
  await rename('Warta Lama')
  reset()
  expect(await named()).toBe('Warta Lama')
})

test('what was being read while it changed is given to who waits, and not kept', async () => {
  await rename('Sebelum')
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const current = kept(async () => {
    const loaded = await loadSite(site.deps)
    await gate
    return loaded
  })
  const early = current()
  hear(event('publication'))
  open()
  expect((await early).publication.name).toBe('Sebelum')
  await rename('Sesudah')
  expect((await current()).publication.name).toBe('Sesudah')
})

test('a change that another node committed is heard through the log', async () => {
  const events = await listenToEvents(site.target, pino({ level: 'silent' }))
  try {
    const current = keptSite(() => loadSite(site.deps), events)
    await current()
    await site.db.transaction().execute(async (tx) => {
      await tx.updateTable('publication').set({ name: 'Dari Simpul Lain' }).execute()
      await record(tx, {
        actor: null,
        subject: 'publication',
        kind: 'publication.changed',
        tags: ['publication'],
      })
    })
    await vi.waitFor(async () => expect((await current()).publication.name).toBe('Dari Simpul Lain'), 5_000)
  } finally {
    await events.close()
  }
})

test('while the log is silent the site is read each time', async () => {
  const current = kept()
  await rename('Terdengar')
  await current()
  silence = 3_001
  await rename('Tak terdengar')
  expect((await current()).publication.name).toBe('Tak terdengar')
  silence = 0
})

test('a reading that failed is not kept', async () => {
  let isAway = true
  const current = keptSite(
    () => (isAway ? Promise.reject(new Error('the database is away')) : loadSite(site.deps)),
    { subscribe: () => () => undefined, onReset: () => undefined, silence: () => 0 },
  )
  await expect(current()).rejects.toThrow('the database is away')
  isAway = false
  expect((await current()).publication.name).toBe('Tak terdengar')
})
