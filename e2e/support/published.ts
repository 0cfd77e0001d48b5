import type { StaffClient } from './staff-client.ts'
import { openStory, until } from './writer.ts'

export type MadeStory = { id: string; section: string; headline: string }

let made = 0

/** A story with a section, a headline and a paragraph of body, made by this person; nobody else has seen it. */
export async function aDraft(
  url: string,
  editor: StaffClient,
  { headline = 'Tarif Feri Naik', body = 'Tarif feri naik mulai Senin.' } = {},
): Promise<MadeStory> {
  made += 1
  const name = `Rubrik ${made} ${Math.random().toString(36).slice(2, 8)}`
  const section = await editor.call<{ id: number; slug: string }>('POST', '/api/sections', { name })
  const { body: story } = await editor.call<{ id: string }>('POST', '/api/stories', {
    headline,
    sectionId: section.body.id,
  })
  const writer = openStory(() => url, editor.cookie(), story.id)
  await until('the draft arrives', writer.isSaved)
  writer.type(body, 'body')
  await until('the body is saved', writer.isSaved)
  writer.close()
  return { id: story.id, section: section.body.slug, headline }
}

/** Orders an act on the site for a story as it is written now, and gives the answer. */
async function order(
  url: string,
  editor: StaffClient,
  id: string,
  act: Record<string, unknown>,
): Promise<number> {
  const writer = openStory(() => url, editor.cookie(), id)
  await until('the draft arrives', writer.isSaved)
  const { body } = await editor.call<{ fields: { version: number } }>('GET', `/api/stories/${id}`)
  const { status } = await editor.call('POST', `/api/stories/${id}/publish`, {
    act,
    stateVector: writer.stateVector(),
    snapshot: writer.snapshot(),
    fieldsVersion: body.fields.version,
    passReason: 'untuk uji keamanan',
  })
  writer.close()
  return status
}

/** Publishes a story and waits until readers have it; gives its address as a path. Needs a short `UNDO_SECONDS`. */
export async function publish(url: string, editor: StaffClient, id: string): Promise<string> {
  const status = await order(url, editor, id, { act: 'publish' })
  if (status !== 202) throw new Error(`the order was answered ${status}`)
  let path: string | undefined
  await until('the story is live', async () => {
    const { body } = await editor.call<{ live: { path: string } | null }>('GET', `/api/stories/${id}`)
    path = body.live?.path
    return path !== undefined
  })
  return path ?? ''
}

/** Takes a live story back for good, without waiting until it is gone. */
export const retract = (url: string, editor: StaffClient, id: string): Promise<number> =>
  order(url, editor, id, {
    act: 'retraction',
    reason: 'press_council',
    explanation: 'Tidak memenuhi Kode Etik Jurnalistik.',
    hidesHeadline: true,
  })
