import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../app/platform/postgres/embedded.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../e2e/support/redaksi.ts'
import { firstAccount, type StaffClient } from '../e2e/support/staff-client.ts'
import { openStory, until, type Writer } from '../e2e/support/writer.ts'
import { type Figure, quantile } from './report.ts'

const PUBLICATIONS = 200
/** Taken in turn: a page that changes all the time is made once a second at most, and each is measured at rest. */
const STORIES = 10

/**
 * Two nodes on one PostgreSQL: from the commit that makes an update live until the other node serves it. The
 * moments are the database's (the event's own) and this machine's, which are one clock here.
 */
export async function publishFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'redaksi-bench-'))
  const postgres = await startPostgres(folder)
  const [one, other] = [await dataFolder(), await dataFolder()]
  const { host, user, database } = postgres.connection
  const env = {
    DATABASE_URL: `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`,
    AUTH_SECRET: 'a secret of the bench, of more than thirty-two characters',
    UNDO_SECONDS: '0',
    LOG_LEVEL: 'warn',
  }
  const reader = new pg.Client(postgres.connection)
  await reader.connect()
  const first = await startRedaksi(one.path, { args: ['--empty'], env })
  const second = await startRedaksi(other.path, { args: ['--empty'], env })
  try {
    const delays = await measure(first, second, reader)
    return [
      {
        name: 'publish until visible on the other node, 99 %',
        value: quantile(delays, 0.99),
        unit: 'ms',
        aim: { atMost: 50 },
      },
      {
        name: 'publish until visible on the other node, median',
        value: quantile(delays, 0.5),
        unit: 'ms',
        aim: { atMost: 50 },
      },
    ]
  } finally {
    await Promise.all([first.stop(), second.stop()])
    await reader.end()
    await postgres.stop()
    await Promise.all([one.remove(), other.remove(), rm(folder, { recursive: true, force: true })])
  }
}

type Subject = { id: string; path: string; writer: Writer }

/** The link of the node that started last is the one that holds. */
async function measure(first: Redaksi, second: Redaksi, reader: pg.Client): Promise<number[]> {
  const client = await firstAccount(first.url, await second.firstAccountToken())
  const section = await client.call<{ id: number }>('POST', '/api/sections', { name: 'Kota', language: 'id' })
  const subjects: Subject[] = []
  for (let i = 0; i < STORIES; i++) subjects.push(await liveStory(first, client, section.body.id))
  const delays: number[] = []
  for (let round = 0; round < PUBLICATIONS; round++) {
    const subject = subjects[round % STORIES]
    if (subject === undefined) throw new Error('no story to publish')
    delays.push(await publishOnce(subject, round, { client, second, reader }))
  }
  for (const { writer } of subjects) writer.close()
  return delays
}

/** Milliseconds from the commit of an update until the other node serves it. */
async function publishOnce(
  { id, path, writer }: Subject,
  round: number,
  { client, second, reader }: { client: StaffClient; second: Redaksi; reader: pg.Client },
): Promise<number> {
  const line = `perkembangan-${round}-selesai`
  writer.type(` Kalimat ${round}.`, 'body')
  await until('it is saved', () => writer.isSaved())
  await fetch(second.url + path)
  await order(client, { id, writer }, { act: 'update', line })
  const seen = await visibleAt(second.url + path, line)
  const { rows } = await reader.query<{ at: Date }>(
    "select at from events where kind = 'story.updated' order by id desc limit 1",
  )
  return seen - (rows[0]?.at.getTime() ?? Number.NaN)
}

async function liveStory({ url }: Redaksi, client: StaffClient, sectionId: number): Promise<Subject> {
  const wish = { headline: 'Sekali tayang', sectionId }
  const { body } = await client.call<{ id: string }>('POST', '/api/stories', wish)
  const writer = openStory(() => url, client.cookie(), body.id)
  await until('the draft arrives', () => writer.isSaved())
  writer.type('Isi berita.', 'body')
  await until('it is saved', () => writer.isSaved())
  await order(client, { id: body.id, writer }, { act: 'publish' })
  return { id: body.id, writer, path: await livePath(client, body.id) }
}

async function order(
  client: StaffClient,
  { id, writer }: Omit<Subject, 'path'>,
  act: unknown,
): Promise<void> {
  const { status } = await client.call('POST', `/api/stories/${id}/publish`, {
    act,
    stateVector: writer.stateVector(),
    snapshot: writer.snapshot(),
    fieldsVersion: 1,
    passReason: 'pengukuran',
  })
  if (status !== 202) throw new Error(`the order was answered with ${status}`)
}

async function livePath(client: StaffClient, id: string): Promise<string> {
  let path: string | undefined
  await until('it is live', async () => {
    const { body } = await client.call<{ live: { path: string } | null }>('GET', `/api/stories/${id}`)
    path = body.live?.path
    return path !== undefined
  })
  return path ?? ''
}

async function visibleAt(url: string, line: string): Promise<number> {
  for (;;) {
    const page = await (await fetch(url)).text()
    if (page.includes(line)) return Date.now()
  }
}
