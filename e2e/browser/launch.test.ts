import { execFile } from 'node:child_process'
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canEnter, unprivilegedAccount } from '../../app/platform/postgres/account.ts'

const run = promisify(execFile)

/** Renders a page, measures its headline and takes a picture; on a machine without a Chromium of its own. */
const SCRIPT = `
  const [module, picture] = process.argv.slice(1)
  const { launchBrowser } = await import(module)
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 390, height: 200 } })
  await page.setContent('<h1 style="font: 32px sans-serif; display: inline">Rapat ditunda</h1>')
  await page.screenshot({ path: picture })
  const box = await page.locator('h1').boundingBox()
  console.log(JSON.stringify({ width: box.width, title: await page.locator('h1').innerText() }))
  await browser.close()
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redaksi-browser-test-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** One worker of its own process, as the account where one is given. */
async function work(name: string, account: { uid: number; gid: number } | null) {
  const module = new URL('launch.ts', import.meta.url).href
  const picture = join(folder, `${name}.png`)
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', SCRIPT, module, picture], {
    ...account,
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, CHROME_PATH: 'npm' },
  })
  const png = await readFile(picture)
  return { ...JSON.parse(stdout), size: [png.readUInt32BE(16), png.readUInt32BE(20)] }
}

const rendered = { title: 'Rapat ditunda', width: expect.toSatisfy((width) => width > 150), size: [390, 200] }

// Chromium itself now and then cannot take a picture in its first moments on a busy machine.
test('workers that start together each render a page with the browser from npm', { retry: 2 }, async () => {
  const all = await Promise.all(['one', 'two'].map((name) => work(name, null)))
  expect(all).toEqual([rendered, rendered])
})

const isRoot = process.getuid?.() === 0

test.skipIf(!isRoot)(
  'an ordinary user renders a page too (skipped where the run is one already)',
  async (context) => {
    const account = await unprivilegedAccount()
    if (account === null || !(await canEnter(account, import.meta.dirname))) return context.skip()
    await chown(folder, account.uid, account.gid)
    expect(await work('ordinary', account)).toEqual(rendered)
  },
)
