import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../app/platform/postgres/embedded.ts'
import { dataFolder, type Redaksi, startRedaksi } from '../e2e/support/redaksi.ts'
import { firstAccount, type StaffClient } from '../e2e/support/staff-client.ts'
import { openStory, until } from '../e2e/support/writer.ts'
import { type Figure, quantile } from './report.ts'

const PUBLICATIONS = 100

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

async function measure(first: Redaksi, second: Redaksi, reader: pg.Client): Promise<number[]> {
  const client = await firstAccount(first.url, await first.firstAccountToken())
  const section = await client.call<{ id: number }>('POST', '/api/sections', { name: 'Kota', language: 'id' })
  const made = await client.call<{ id: string }>('POST', '/api/stories', {
    headline: 'Sekali tayang',
    sectionId: section.body.id,
  })
  const { id } = made.body
  const writer = openStory(() => first.url, client.cookie(), id)
  await until('the draft arrives', () => writer.isSaved())
  writer.type('Isi berita.', 'body')
  await until('it is saved', () => writer.isSaved())
  const order = (act: unknown, version: number) =>
    client.call('POST', `/api/stories/${id}/publish`, {
      act,
      stateVector: writer.stateVector(),
      snapshot: writer.snapshot(),
      fieldsVersion: version,
      passReason: 'pengukuran',
    })
  await order({ act: 'publish' }, 1)
  const path = await livePath(client, id)
  const delays: number[] = []
  for (let round = 0; round < PUBLICATIONS; round++) {
    const line = `perkembangan-${round}-selesai`
    writer.type(` Kalimat ${round}.`, 'body')
    await until('it is saved', () => writer.isSaved())
    await fetch(second.url + path)
    const { status } = await order({ act: 'update', line }, 1)
    if (status !== 202) throw new Error(`the order was answered with ${status}`)
    const seen = await visibleAt(second.url + path, line)
    const { rows } = await reader.query<{ at: Date }>(
      "select at from events where kind = 'story.updated' order by id desc limit 1",
    )
    delays.push(seen - (rows[0]?.at.getTime() ?? Number.NaN))
    // A page that changes all the time is made once a second at most; each round measures a page at rest.
    await new Promise((resolve) => setTimeout(resolve, 1_100))
  }
  writer.close()
  return delays
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
