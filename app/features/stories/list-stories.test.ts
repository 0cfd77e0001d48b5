import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aSection,
  aStory,
  type Newsroom,
  newsroom,
  type Person,
  publish,
  type Section,
  write,
} from './test-newsroom.ts'

let room: Newsroom
let editor: Person
let rena: Person
let damar: Person
let laut: Section

beforeAll(async () => {
  room = await newsroom()
  const chief = await room.person('Laksmi Wardana', ['managing_editor'])
  editor = await room.person('Maria Tallo', ['editor'])
  rena = await room.person('Rena Palupi', ['reporter'])
  damar = await room.person('Damar Kelana', ['reporter'])
  laut = await aSection(chief, 'Laut')
})
afterAll(() => room?.close())

const headlines = async (by: Person, query: string) => {
  const { body } = await by.call('GET', `/api/stories?${query}`)
  return (body.items as { headline: string }[]).map(({ headline }) => headline)
}

test('the list finds by words, also half typed, and by state, section and holder', async () => {
  const made = async (by: Person, headline: string, text: string) => {
    const { body } = await by.call('POST', '/api/stories', { headline, sectionId: laut.id })
    await write(room, String(body.id), text)
    return String(body.id)
  }
  await made(rena, 'Pelabuhan Lemo Sepi', 'Nelayan melaporkan solar habis di dermaga.')
  const id = await made(damar, 'Panen Rumput Laut', "Kata petani: 'harga & mutu' | naik (lagi)!")
  expect(await headlines(editor, 'q=pelabuh')).toEqual(['Pelabuhan Lemo Sepi'])
  expect(await headlines(editor, 'q=laporan')).toEqual(['Pelabuhan Lemo Sepi'])
  expect(await headlines(editor, 'q=solar+derm')).toEqual(['Pelabuhan Lemo Sepi'])
  expect(await headlines(editor, `q=${encodeURIComponent("mutu' & | ! (:*")}`)).toEqual(['Panen Rumput Laut'])
  expect(await headlines(editor, `q=${encodeURIComponent('&|!')}`)).toEqual([])
  expect(await headlines(rena, 'holder=me&q=pelabuhan')).toEqual(['Pelabuhan Lemo Sepi'])
  expect(await headlines(editor, `holder=${damar.staffId}&q=panen`)).toEqual(['Panen Rumput Laut'])
  await editor.call('PUT', `/api/stories/${id}/holder`, { holderId: null })
  expect(await headlines(editor, `holder=nobody&sectionId=${laut.id}&q=panen`)).toEqual(['Panen Rumput Laut'])
  expect(await headlines(editor, 'publicationState=retracted')).toEqual([])
  const item = (await editor.call('GET', '/api/stories?q=panen')).body.items
  expect(item).toMatchObject([{ id, words: 6, holder: null, section: { slug: 'laut' }, hasNewDraft: false }])
})

test('pages of the list follow each other without gap or double', async () => {
  const sinta = await room.person('Sinta Lombu', ['reporter'])
  for (let i = 0; i < 53; i++) await sinta.call('POST', '/api/stories', { headline: `Naskah ${i}` })
  const first = (await sinta.call('GET', '/api/stories')).body
  const second = (await sinta.call('GET', `/api/stories?cursor=${first.next}`)).body
  const ids = [first, second].flatMap(({ items }) => (items as { id: string }[]).map(({ id }) => id))
  expect([first.total, new Set(ids).size, second.next]).toEqual([53, 53, null])
  for (const cursor of ['x', Buffer.from('2026-13-45T00:00:00.000000Z|1').toString('base64url')]) {
    expect((await sinta.call('GET', `/api/stories?cursor=${cursor}`)).status).toBe(400)
  }
})

test('by publication the list begins with what went live last, whatever was changed since', async () => {
  const made: string[] = []
  for (let i = 0; i < 3; i++) {
    const id = await aStory(room, editor, laut)
    await publish(room, editor, { id, act: { act: 'publish' } })
    made.unshift(id)
  }
  await aStory(room, editor, laut)
  await write(room, made[2] ?? '', 'Diubah sesudahnya.')
  const { body } = await editor.call('GET', '/api/stories?sort=published&publicationState=live')
  const ids = (body.items as { id: string }[]).map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(made)
  expect(ids).toHaveLength(Number(body.total))
})
