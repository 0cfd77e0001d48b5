import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Room, type SignedIn, testRoom } from '../../testing/room.ts'
import { type PageReader, pageReader } from './page-reader.ts'
import { writingOperations } from './writing-routes.ts'

/** Nearly 5 MB, and a second or more of reading. */
const HEAVY = { content: '<tr><td>Isi berita'.repeat(270_000), html: true }
const LIGHT = {
  content: 'Nelayan Tunda Melaut\n\nGelombang dua meter menahan perahu di dermaga.',
  html: false,
}
const LIMITS = { milliseconds: 30_000, heapMib: 256, atOnce: 1, mostWaiting: 8 }

/** Pages that are being read now. */
let reading = 0
function open(limits = LIMITS): Promise<Room> {
  const { read, close } = pageReader(limits)
  const pages: PageReader = {
    read: (page) => {
      reading += 1
      return read(page).finally(() => {
        reading -= 1
      })
    },
    close,
  }
  return testRoom({ operations: ({ db, secret }) => writingOperations({ db, secret, pages }) })
}

let room: Room
let reporter: SignedIn
beforeAll(async () => {
  room = await open()
  reporter = await room.signedIn('reporter')
})
afterAll(() => room.close())

const paste = (page: object, by = reporter) => by.send('POST', '/api/stories/import', page)

test('while the heaviest page is read, the node answers everybody else', async () => {
  const heavy = paste(HEAVY)
  await expect.poll(() => reading, { timeout: 10_000 }).toBe(1)
  let answers = 0
  while (reading > 0) {
    const { status } = await room.server.fetch('/healthz')
    if (status === 200) answers += 1
  }
  expect(await (await heavy).json()).toMatchObject({ code: 'story_page_too_many_lines' })
  // Read on the node's own thread, it lets one in between.
  expect(answers).toBeGreaterThan(20)
})

test('a page that needs more than reading may take gets a sentence, and the next one is read', async () => {
  const tight = await open({ ...LIMITS, heapMib: 24 })
  const by = await tight.signedIn('reporter')
  const [heavy, light] = await Promise.all([paste(HEAVY, by), paste(LIGHT, by)])
  expect(heavy.status).toBe(422)
  expect(await heavy.json()).toMatchObject({
    code: 'story_page_too_heavy',
    title: expect.stringContaining('terlalu berat'),
  })
  expect(light.status).toBe(201)
  const rows = await tight.db.selectFrom('stories').select('id').execute()
  expect(rows).toHaveLength(1)
  await tight.close()
})

test('a page that has to wait too long is asked for again later', async () => {
  const pages = pageReader({ ...LIMITS, mostWaiting: 0 })
  const first = pages.read(LIGHT)
  await expect(pages.read(LIGHT)).rejects.toMatchObject({
    code: 'story_pages_busy',
    status: 503,
    params: { seconds: 10 },
  })
  expect(await first).toMatchObject({ ok: true })
})
