import { join } from 'node:path'
import { sql } from 'kysely'
import { build } from 'vite'
import { makeDemo } from '../app/features/demo/make.ts'
import { type Newsroom, openNewsroom } from '../app/platform/database/newsroom.ts'
import { readSiteAssets } from '../app/site/assets.ts'
import { loadSite } from '../app/site/load-site.ts'
import { dataFolder } from '../e2e/support/redaksi.ts'
import { cpuTicks } from './pages.ts'
import { type Figure, quantile } from './report.ts'

/** Taken in turn with the empty page, so that what else the machine does falls on both. */
const ROUNDS = 7
/** Pages a round. */
const PAGES = 1_500
/** Pages asked for at once, as on a busy node: less than the pool has connections. */
const AT_ONCE = 8

/** What 3,000 pages a second are over an empty page on the machine where that aim was set; it holds on others too. */
const MOST_OVER_EMPTY = 110

type Work = () => Promise<{ body: string }>

/**
 * A story's page that is not in memory: from its address to its markup, with its statement on the embedded
 * PostgreSQL, in processor time of this process alone, its collector and compiler included. PostgreSQL's own is
 * told apart. Beside it what React costs at the least: a page with nothing in it.
 */
export async function renderFigures(): Promise<Figure[]> {
  const { path: folder, remove } = await dataFolder()
  const room = await openNewsroom({ dataFolder: folder, databaseUrl: null, authSecret: null })
  try {
    await makeDemo(room.db, room.secret)
    const story = await storyWork(room)
    const empty = await emptyWork()
    await round(story)
    await round(empty)
    const [stories, empties, backends]: [number[], number[], number[]] = [[], [], []]
    for (let number = 0; number < ROUNDS; number++) {
      const before = await backendTime(room)
      stories.push(await round(story))
      backends.push(((await backendTime(room)) - before) / PAGES)
      empties.push(await round(empty))
    }
    return figures(quantile(stories, 0.5), quantile(empties, 0.5), quantile(backends, 0.5))
  } finally {
    await room.close()
    await remove()
  }
}

const figures = (story: number, empty: number, backend: number): Figure[] => [
  {
    name: 'story page not in memory, pages a second of a core',
    value: 1_000_000 / story,
    unit: '/s',
    aim: { atLeast: 3_000 },
  },
  {
    name: 'the same over an empty page of React',
    value: story / empty,
    unit: 'x',
    aim: { atMost: MOST_OVER_EMPTY },
  },
  { name: 'the same, processor time in PostgreSQL', value: backend, unit: 'µs', aim: { atMost: 1_000 } },
]

/** Microseconds of processor time a page. */
async function round(work: Work): Promise<number> {
  let begun = 0
  const before = process.cpuUsage()
  const ask = async () => {
    while (begun < PAGES) {
      begun += 1
      const { body } = await work()
      if (body === '') throw new Error('a page came out empty')
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / PAGES
}

/** Microseconds of a clock tick. Source: proc(5); Linux counts a hundred a second for user space. */
const TICK = 10_000

/** Microseconds of processor time that the pool's connections have spent in PostgreSQL. */
async function backendTime({ db }: Newsroom): Promise<number> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where application_name = 'redaksi'`.execute(db)
  const ticks = await Promise.all(rows.map(({ pid }) => cpuTicks(pid)))
  return ticks.reduce((sum, one) => sum + one, 0) * TICK
}

/** The live stories of the demo, one after the other, by the site as it is built for the server. */
async function storyWork({ db }: Newsroom): Promise<Work> {
  const { siteSource } = await builtSite()
  const deps = { db, assets: readSiteAssets(), origin: () => new URL('https://warta.example') }
  const site = await loadSite(deps)
  const source = siteSource(deps, async () => site)
  const { rows: paths } = await sql<{ path: string }>`
    select '/' || c.slug || '/' || s.slug || '-' || s.short_id as path
    from stories s join sections c on c.id = s.section_id
    where s.publication_state = 'live' order by s.id`.execute(db)
  let next = 0
  return async () => {
    const path = paths[next++ % paths.length]?.path ?? ''
    const page = await source({ path, query: {} })
    if (page?.status !== 200) throw new Error(`${path} is no story's page`)
    return page
  }
}

/** Node reads no JSX: the site is built as the server is. */
async function builtSite(): Promise<typeof import('../app/site/source.tsx')> {
  const app = join(import.meta.dirname, '../app')
  const outDir = join(app, 'dist/bench')
  await build({ configFile: join(app, 'vite.server.config.ts'), build: { ssr: 'site/source.tsx', outDir } })
  return import(join(outDir, 'main.js'))
}

/** In React's quick half, as the site has it; React reads which one while it is loaded. */
async function emptyWork(): Promise<Work> {
  process.env.NODE_ENV = 'production'
  const [{ createElement }, { renderToStaticMarkup }] = await Promise.all([
    import('react'),
    import('react-dom/server'),
  ])
  return async () => ({ body: renderToStaticMarkup(createElement('html')) })
}
