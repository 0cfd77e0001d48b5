import { readFile } from 'node:fs/promises'
import type { Redaksi } from '../support/redaksi.ts'
import { colleague, firstAccount, PERSON, type StaffClient } from '../support/staff-client.ts'
import { openStory, until } from '../support/writer.ts'

const PAGE = new URL('../fixtures/halaman-tersimpan.txt', import.meta.url)

/** Two people of a demo newsroom, one for each language of the desk, and stories in each state worth a look. */
export type DemoDesk = {
  people: Record<'id' | 'en', StaffClient>
  stories: { unpublished: string; live: string; retracted: string; imported: string }
}

type Listed = { id: string; editorialState: string; publicationState: string }

/** Makes the first account of a demo newsroom, and what its own stories leave out: an import, a draft on a live story. */
export async function demoDesk(redaksi: Redaksi): Promise<DemoDesk> {
  const { url } = redaksi
  const laksmi = await firstAccount(url, await redaksi.firstAccountToken())
  const maria = await colleague(url, laksmi, {
    name: 'Maria Tallo',
    email: 'maria@warta.example',
    password: PERSON.password,
    roles: ['managing_editor', 'administrator'],
  })
  await maria.call('PATCH', '/api/me', { language: 'en' })
  const content = await readFile(PAGE, 'utf8')
  const imported = await laksmi.call<{ id: string }>('POST', '/api/stories/import', { content, html: false })
  const { body } = await laksmi.call<{ items: Listed[] }>('GET', '/api/stories')
  const idOf = (isIt: (story: Listed) => boolean) => {
    const found = body.items.find((story) => isIt(story) && story.id !== imported.body.id)
    if (found === undefined) throw new Error('the demo newsroom lacks a story of that state')
    return found.id
  }
  const live = idOf(({ publicationState }) => publicationState === 'live')
  await writeInto(url, laksmi, live)
  return {
    people: { id: laksmi, en: maria },
    stories: {
      unpublished: idOf(({ editorialState }) => editorialState === 'submitted'),
      live,
      retracted: idOf(({ publicationState }) => publicationState === 'retracted'),
      imported: imported.body.id,
    },
  }
}

async function writeInto(url: string, person: StaffClient, story: string): Promise<void> {
  const writer = openStory(() => url, person.cookie(), story)
  await until('the draft arrives', () => writer.isSaved())
  writer.type(' Rapat dilanjutkan besok.', 'body')
  await until('the draft is saved', () => writer.isSaved())
  writer.close()
}
