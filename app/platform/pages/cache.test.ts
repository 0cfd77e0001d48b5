import { pino } from 'pino'
import { beforeEach, expect, test } from 'vitest'
import { type CacheDeps, createPageCache, type Found } from './cache.ts'
import { addressOf } from './key.ts'
import type { Page, PageRequest } from './page.ts'

let now: number
let silence: number
let rendered: string[]
beforeEach(() => {
  now = 100_000
  silence = 0
  rendered = []
})

const page = (body: string, over: Partial<Page> = {}): Page => ({
  status: 200,
  contentType: 'text/html; charset=utf-8',
  body,
  tags: ['front'],
  headers: {},
  ...over,
})

function cacheOf(source: (request: PageRequest) => Promise<Page | null>, over: Partial<CacheDeps> = {}) {
  const cache = createPageCache({
    source: (request) => {
      rendered.push(request.path)
      return source(request)
    },
    maxBytes: 1_000_000,
    headers: {},
    log: pino({ level: 'silent' }),
    silence: () => silence,
    onRender: () => {},
    clock: () => now,
    ...over,
  })
  const ask = async (target: string) =>
    textOf(cache.find(target) ?? (await cache.obtain(addressOf(target, ['halaman']))))
  return { cache, ask }
}

const textOf = (found: Found | null): string | null => found?.entry.plain.bytes.toString() ?? null

/** A source whose renderings end only when the test lets them. */
function heldSource(body: () => string, over: Partial<Page> = {}) {
  const held: (() => void)[] = []
  const source = async () => {
    const seen = body()
    await new Promise<void>((resolve) => held.push(resolve))
    return page(seen, over)
  }
  const letGo = () => {
    for (const go of held.splice(0)) go()
  }
  return { source, letGo }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('a page is rendered once and then stands ready', async () => {
  const { ask } = cacheOf(async () => page('satu'))
  expect([await ask('/'), await ask('/'), await ask('/')]).toEqual(['satu', 'satu', 'satu'])
  expect(rendered).toEqual(['/'])
})

test('many who ask at once wait for one rendering', async () => {
  const held = heldSource(() => 'satu')
  const { ask } = cacheOf(held.source)
  const answers = Array.from({ length: 50 }, () => ask('/'))
  held.letGo()
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['satu']))
  expect(rendered).toEqual(['/'])
})

test('unknown, doubled and nested parameters make no page of their own', async () => {
  const { ask } = cacheOf(async ({ query }) => page(query.halaman ?? '-'))
  for (const target of ['/', '/?utm=1', '/?page[]=1', '/?halaman[]=2', '/?halaman=<x>', '/?x&y']) {
    expect(await ask(target)).toBe('-')
  }
  expect(await ask('/?utm=1&halaman=2')).toBe('2')
  expect(await ask('/?halaman=2&halaman=3')).toBe('2')
  expect(rendered).toHaveLength(2)
})

test('a page rendered from what was true before a change is not kept, nor given to those who wait', async () => {
  let truth = 'lama'
  const held = heldSource(() => truth)
  const { cache, ask } = cacheOf(held.source)
  const first = ask('/')
  truth = 'baru'
  cache.drop(['front'], false)
  const second = ask('/')
  held.letGo()
  await soon()
  held.letGo()
  expect([await first, await second]).toEqual(['baru', 'baru'])
  expect(await ask('/')).toBe('baru')
})

test('a change of something else lets a rendering stand', async () => {
  const held = heldSource(() => 'satu')
  const { cache, ask } = cacheOf(held.source)
  const first = ask('/')
  cache.drop(['story:x'], true)
  held.letGo()
  await first
  await ask('/')
  expect(rendered).toHaveLength(1)
})

test('a change a moment after the last rendering is shown at once', async () => {
  let truth = 'satu'
  const { cache, ask } = cacheOf(async () => page(truth))
  await ask('/')
  now += 50
  truth = 'dua'
  cache.drop(['front'], false)
  expect(await ask('/')).toBe('dua')
})

test('a page that changes all the time is rendered once a second after its first few, whoever asks', async () => {
  let truth = 0
  const { cache, ask } = cacheOf(async () => page(String(truth)))
  for (let i = 0; i < 300; i++) {
    truth = i
    cache.drop(['front'], false)
    await ask('/')
    now += 10
  }
  expect(rendered).toHaveLength(5)
  now += 1_000
  expect(await ask('/')).toBe('299')
})

test('what was withdrawn is shown to nobody from that moment, in the middle of a flood as well', async () => {
  let truth = 'ada'
  const { cache, ask } = cacheOf(async () => page(truth, { status: truth === 'ada' ? 200 : 410 }))
  await ask('/')
  cache.drop(['front'], false)
  truth = 'dicabut'
  cache.drop(['front'], true)
  expect(await ask('/')).toBe('dicabut')
})

test('with the database away the old state is shown with its age, but never one that was withdrawn', async () => {
  let isAway = false
  const { cache } = cacheOf(async () => {
    if (isAway) throw Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })
    return page('satu')
  })
  const address = addressOf('/', [])
  await cache.obtain(address)
  isAway = true
  cache.drop(['front'], false)
  now += 5_000
  const found = await cache.obtain(address)
  expect([textOf(found), found?.age]).toEqual(['satu', 5])
  cache.drop(['front'], true)
  await expect(cache.obtain(address)).rejects.toThrow('gone')
})

test('while the database stays away nobody waits, and its return is noticed without a waiter', async () => {
  const held = heldSource(() => 'baru')
  const states = [async () => page('lama')]
  const { cache, ask } = cacheOf(() => (states.shift() ?? held.source)())
  await ask('/')
  cache.drop(['front'], false)
  now += 2_000
  await ask('/')
  const address = addressOf('/', [])
  for (let i = 0; i < 50; i++) {
    now += 500
    const settledAtOnce = await Promise.race([cache.obtain(address), new Promise((go) => setTimeout(go, 50))])
    expect(settledAtOnce).toMatchObject({ age: expect.any(Number) })
  }
  expect(rendered).toHaveLength(2)
  held.letGo()
  await soon()
  expect(await ask('/')).toBe('baru')
})

test('a slow rendering keeps nobody waiting who can see the old state', async () => {
  const held = heldSource(() => 'baru')
  const states = [async () => page('lama'), held.source]
  const { cache, ask } = cacheOf(() => (states.shift() ?? held.source)())
  await ask('/')
  cache.drop(['front'], false)
  now += 2_000
  expect(await ask('/')).toBe('lama')
  held.letGo()
  await soon()
  expect(await ask('/')).toBe('baru')
})

test('who waits for a page that is withdrawn meanwhile gets what stands there now', async () => {
  const held = heldSource(() => 'dicabut')
  const states = [async () => page('lama'), held.source]
  const { cache, ask } = cacheOf(() => (states.shift() ?? held.source)())
  await ask('/')
  cache.drop(['front'], false)
  now += 2_000
  const waiting = ask('/')
  cache.drop(['front'], true)
  await new Promise((resolve) => setTimeout(resolve, 300))
  held.letGo()
  await soon()
  held.letGo()
  expect(await waiting).toBe('dicabut')
})

test('a node that hears nothing of the log says how old its pages may be', async () => {
  const { cache, ask } = cacheOf(async () => page('satu'))
  await ask('/')
  silence = 2_900
  expect(cache.find('/')?.age).toBeNull()
  silence = 7_400
  expect(cache.find('/')?.age).toBe(8)
})

test('an address that nothing stood at shows what came to stand there at once', async () => {
  let isThere = false
  const { cache, ask } = cacheOf(async () => page(isThere ? 'ada' : 'tiada', { status: isThere ? 200 : 404 }))
  expect(await ask('/laut/judul-7k3f2m')).toBe('tiada')
  isThere = true
  cache.drop(['front'], false)
  expect(await ask('/laut/judul-7k3f2m')).toBe('ada')
})

test('invented addresses cannot push the pages out, and the memory stays bounded', async () => {
  const { cache, ask } = cacheOf(
    async ({ path }) => page('x'.repeat(10_000), { status: path.startsWith('/tiada') ? 404 : 200 }),
    { maxBytes: 200_000 },
  )
  for (let i = 0; i < 8; i++) await ask(`/berita-${i}`)
  for (let i = 0; i < 500; i++) await ask(`/tiada-${i}`)
  expect(cache.size().bytes).toBeLessThan(200_000)
  rendered = []
  for (let i = 0; i < 8; i++) await ask(`/berita-${i}`)
  expect(rendered).toEqual([])
})

test('what is read stays in memory, what nobody reads goes', async () => {
  const { ask } = cacheOf(async () => page('x'.repeat(10_000)), { maxBytes: 200_000 })
  await ask('/dibaca')
  for (let i = 0; i < 100; i++) {
    await ask(`/sekali-${i}`)
    await ask('/dibaca')
  }
  expect(rendered.filter((path) => path === '/dibaca')).toHaveLength(1)
})

test('after everything was forgotten nothing old comes back, from a rendering under way either', async () => {
  let truth = 'lama'
  const held = heldSource(() => truth)
  const { cache, ask } = cacheOf(held.source)
  const waiting = ask('/')
  truth = 'pulih'
  cache.clear()
  held.letGo()
  await soon()
  held.letGo()
  expect(await waiting).toBe('pulih')
})

test('in a flood what stands ready is served and only a few pages are made', async () => {
  const { cache, ask } = cacheOf(async () => page('satu'))
  await ask('/')
  cache.setFlooded(true)
  const answers = await Promise.allSettled(Array.from({ length: 100 }, (_, i) => ask(`/berita-${i}`)))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 503 } })
  expect(await ask('/')).toBe('satu')
  cache.setFlooded(false)
  expect(await ask('/berita-99')).toBe('satu')
})

test('the best packing is made once a page is read again, and counts as memory', async () => {
  const { cache } = cacheOf(async () => page('Kamis (29/9/2016) '.repeat(400)))
  const found = await cache.obtain(addressOf('/', []))
  const before = cache.size().bytes
  expect([...(found?.entry.packed.keys() ?? [])]).toEqual(['gzip'])
  if (found) for (const encoding of ['br', 'zstd', 'gzip'] as const) cache.packer.want(found.entry, encoding)
  await cache.packer.idle()
  expect([...(found?.entry.packed.keys() ?? [])].sort()).toEqual(['br', 'gzip', 'zstd'])
  expect(found?.entry.packed.get('gzip')?.isHasty).toBe(false)
  expect(cache.size().bytes).not.toBe(before)
  expect(cache.size().bytes).toBe(found?.entry.bytes)
})

test('a header that no answer could carry fails the rendering, not the process', async () => {
  const { cache } = cacheOf(async () => page('satu', { tags: ['a\nb'] }))
  await expect(cache.obtain(addressOf('/', []))).rejects.toThrow(/header/i)
  expect(cache.find('/')).toBeUndefined()
})
