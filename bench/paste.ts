import { dataFolder, type Redaksi, startRedaksi } from '../e2e/support/redaksi.ts'
import { firstAccount, type StaffClient } from '../e2e/support/staff-client.ts'
import type { Figure } from './report.ts'

const SENTENCE = 'Isi berita itu panjang sekali, kata dia. '
const story = (paragraph: string, paragraphs: number) =>
  `<article><h1>Judul berita yang panjang</h1>${`<p>${paragraph}</p>`.repeat(paragraphs)}</article>`

/** Pages of 5 MB, and the longest gap in ms. What remains of the last one is the making of its draft. */
const PAGES = [
  {
    name: 'as a browser saves it',
    status: 201,
    content:
      `<script>var a = "${'x'.repeat(2_000)}"</script>`.repeat(2_400) +
      '<li><a href="/ekonomi">Ekonomi</a></li>'.repeat(2_500) +
      story(SENTENCE.repeat(8), 60),
    atMost: 200,
  },
  { name: 'refused', status: 422, content: '<tr><td>Isi berita'.repeat(270_000), atMost: 200 },
  {
    name: 'with the longest story',
    status: 201,
    content: `<p data-a="${'x'.repeat(3_700_000)}">${story(SENTENCE.repeat(2), 9_900)}`,
    atMost: 400,
  },
]

/** The best counts: what else the machine does is not the page's. */
const ROUNDS = 3

/** How long a node with nothing else to do answers nobody while a page of 5 MB is pasted. */
export async function pasteFigures(): Promise<Figure[]> {
  const { path: folder, remove } = await dataFolder()
  const redaksi = await startRedaksi(folder, { args: ['--empty'], env: { LOG_LEVEL: 'warn' } })
  try {
    const client = await firstAccount(redaksi.url, await redaksi.firstAccountToken())
    const figures: Figure[] = []
    for (const page of PAGES) {
      const gaps: number[] = []
      for (let round = 0; round < ROUNDS; round++) gaps.push(await longestGap(redaksi, client, page))
      const value = Math.min(...gaps)
      const name = `longest gap while 5 MB are pasted, ${page.name}`
      figures.push({ name, value, unit: 'ms', aim: { atMost: page.atMost } })
    }
    return figures
  } finally {
    await redaksi.stop()
    await remove()
  }
}

/** Milliseconds, as the node itself measures it. */
async function longestGap(
  { url }: Redaksi,
  client: StaffClient,
  { status, content }: (typeof PAGES)[number],
): Promise<number> {
  await gapSinceAsked(url)
  const answer = await client.call('POST', '/api/stories/import', { content, html: true })
  if (answer.status !== status) throw new Error(`the page was answered with ${answer.status}`)
  return gapSinceAsked(url)
}

/** The node's figure begins anew each time it is asked for. */
async function gapSinceAsked(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]) * 1_000
}
