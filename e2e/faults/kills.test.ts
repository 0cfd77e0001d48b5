import { readdir, readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { firstAccount, PERSON, type StaffClient, signIn } from '../support/staff-client.ts'
import { openStory, until, type Writer } from '../support/writer.ts'

/** How often something is killed; the long run of twenty is a command of its own. */
const KILLS = Number(process.env.KILLS ?? 4)
const WRITERS = 3
/** Milliseconds; a restart with recovery on a busy machine takes seconds. */
const LONGEST = 60_000 + KILLS * 20_000
/** Milliseconds between two words of a writer. */
const PACE = 30

/** What was acknowledged, by story: words that the server said are saved, and the lines it took orders for. */
type Ledger = { words: string[]; lines: string[] }

let folder: Awaited<ReturnType<typeof dataFolder>>
let redaksi: Redaksi
let port: number
beforeAll(async () => {
  folder = await dataFolder()
  port = await freePort()
  redaksi = await start()
}, LONGEST)
afterAll(async () => {
  await redaksi?.stop()
  await folder?.remove()
})

const start = () =>
  startRedaksi(folder.path, {
    args: ['--empty'],
    env: { PORT: String(port), UNDO_SECONDS: '1', LOG_LEVEL: 'warn' },
  })

test('what was acknowledged is found again whole, whatever was killed while people wrote and published', {
  timeout: LONGEST,
}, async () => {
  const editor = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
  const stories = await Promise.all(Array.from({ length: WRITERS }, () => liveStory(editor)))
  const ledgers = stories.map((): Ledger => ({ words: [], lines: [] }))
  const isOver = { yes: false }
  const work = stories.flatMap((id, index) => {
    const ledger = ledgers[index] ?? { words: [], lines: [] }
    return [write(id, editor, ledger, isOver), publish(id, editor, ledger, isOver)]
  })
  for (let kill = 0; kill < KILLS; kill++) {
    await pause(700 + Math.random() * 1_500)
    if (kill % 2 === 0) {
      await redaksi.kill()
      redaksi = await start()
    } else {
      process.kill(await postmasterPid(), 'SIGKILL')
      await until('PostgreSQL is back', isReady)
    }
  }
  await pause(1_000)
  isOver.yes = true
  await Promise.all(work)
  await redaksi.kill()
  redaksi = await start()
  const again = await signIn(redaksi.url, PERSON)
  for (const [index, id] of stories.entries())
    await mustHold(id, again, ledgers[index] ?? { words: [], lines: [] })
})

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const isReady = () =>
  fetch(`${redaksi.url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function postmasterPid(): Promise<number> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (/bin\/postgres\0/.test(command) && command.includes(folder.path)) {
      const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '')
      const parent = Number(/^PPid:\t(\d+)/m.exec(status)?.[1])
      const parentCommand = await readFile(`/proc/${parent}/cmdline`, 'utf8').catch(() => '')
      if (!/bin\/postgres\0/.test(parentCommand) || !parentCommand.includes(folder.path)) return Number(name)
    }
  }
  throw new Error('no postmaster runs on the data folder')
}

async function liveStory(client: StaffClient): Promise<string> {
  const section = await client.call<{ id: number }>('POST', '/api/sections', {
    name: `Rubrik ${Math.random().toString(36).slice(2, 8)}`,
    language: 'id',
  })
  const made = await client.call<{ id: string }>('POST', '/api/stories', {
    headline: 'Awal',
    sectionId: section.body.id,
  })
  const { id } = made.body
  const writer = openStory(() => redaksi.url, client.cookie(), id)
  await until('the draft arrives', () => writer.isSaved())
  writer.type('Isi berita. ', 'body')
  await until('the first words are saved', () => writer.isSaved())
  const ordered = await order(client, id, writer, { act: 'publish' })
  writer.close()
  expect(ordered).toBe(202)
  await until('it is live', async () => (await stateOf(client, id)) === 'live')
  return id
}

const stateOf = async (client: StaffClient, id: string) =>
  (await client.call<{ publicationState: string }>('GET', `/api/stories/${id}`)).body.publicationState

async function order(client: StaffClient, id: string, writer: Writer, act: unknown): Promise<number> {
  const story = await client.call<{ fields: { version: number } }>('GET', `/api/stories/${id}`)
  if (story.status !== 200) return story.status
  const { status } = await client.call('POST', `/api/stories/${id}/publish`, {
    act,
    stateVector: writer.stateVector(),
    snapshot: writer.snapshot(),
    fieldsVersion: story.body.fields.version,
    passReason: 'uji ketahanan',
  })
  return status
}

/** Types word after word; a word is in the ledger once the server has said that it is saved. */
async function write(
  id: string,
  client: StaffClient,
  ledger: Ledger,
  isOver: { yes: boolean },
): Promise<void> {
  const writer = openStory(() => redaksi.url, client.cookie(), id)
  await until('the draft arrives', () => writer.isSaved())
  const waiting: string[] = []
  const acknowledge = () => {
    if (writer.isSaved()) ledger.words.push(...waiting.splice(0))
  }
  for (let number = 0; !isOver.yes; number++) {
    const word = `kata${number};`
    writer.type(`${word} `, 'body')
    waiting.push(word)
    await pause(PACE)
    acknowledge()
  }
  await until('the last words are saved', () => writer.isSaved())
  acknowledge()
  writer.close()
}

/** Orders update after update; a line is in the ledger once the server has taken its order. */
async function publish(
  id: string,
  client: StaffClient,
  ledger: Ledger,
  isOver: { yes: boolean },
): Promise<void> {
  const writer = openStory(() => redaksi.url, client.cookie(), id)
  for (let number = 0; !isOver.yes; number++) {
    const line = `perkembangan ${number}`
    await until('the draft is in step', () => writer.isSaved() || isOver.yes)
    const status = await order(client, id, writer, { act: 'update', line }).catch(() => 0)
    if (status === 202) ledger.lines.push(line)
    await pause(400)
  }
  writer.close()
}

async function mustHold(id: string, client: StaffClient, { words, lines }: Ledger): Promise<void> {
  const reader = openStory(() => redaksi.url, client.cookie(), id)
  await until('the draft arrives', () => reader.isSaved())
  const text = reader.doc.getXmlFragment('body').toString()
  reader.close()
  expect(words.length).toBeGreaterThan(10)
  for (const word of words) expect(text.split(word).length - 1, word).toBe(1)
  await until('no order waits', async () => {
    const { body } = await client.call<{ order: unknown }>('GET', `/api/stories/${id}`)
    return body.order === null
  })
  const { body } = await client.call<{ revisions: { line: string | null }[] }>(
    'GET',
    `/api/stories/${id}/revisions`,
  )
  const live = body.revisions.map(({ line }) => line)
  for (const line of lines)
    expect(
      live.filter((each) => each === line),
      line,
    ).toHaveLength(1)
  const chain = await client.call<{ isWhole?: boolean }>('GET', `/api/stories/${id}/chain`)
  expect(chain.status).toBe(200)
}
