import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Account, succeeds, unprivilegedAccount } from './account.ts'
import { packagedBinaries } from './binaries.ts'

/** `open` lets everybody pass; `closed`, inside, lets root alone. */
let open: string
let closed: string
let shared: string
beforeEach(async () => {
  open = await mkdtemp(join(tmpdir(), 'redaksi-root-'))
  await chmod(open, 0o755)
  closed = join(open, 'closed')
  await mkdir(closed, { mode: 0o700 })
  shared = join(open, 'shared')
})
afterEach(() => rm(open, { recursive: true, force: true }))

/** Starts on a folder in a process of its own, says what came of it, and stops unless it is to stay. */
const SCRIPT = `
  const [module, folder, shared, stay] = process.argv.slice(1)
  const { startPostgres } = await import(module)
  try {
    const { place, stop } = await startPostgres(folder, { shared })
    console.log(JSON.stringify({ method: place.method, folder: place.folder }))
    if (stay) setInterval(() => {}, 1_000)
    else await stop()
  } catch (error) {
    if (error.fault === undefined) throw error
    console.log(JSON.stringify({ fault: error.fault, detail: error.message }))
  }
`

type Machine = (words: string[]) => Promise<ChildProcess>

const asItIs: Machine = async ([file = '', ...rest]) =>
  spawn(file, rest, { stdio: ['ignore', 'pipe', 'inherit'] })

/**
 * Root of a user namespace of its own, with every id of the machine, in which no further one can be made: the
 * kernel's own switch, as in a container. The second bash is for the rights: the first had none yet.
 */
const withoutNamespaces: Machine = async (words) => {
  const inner = 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$@"'
  const outer = `read _ && exec bash -c '${inner}' sh "$@"`
  const child = spawn('unshare', ['--user', 'bash', '-c', outer, 'sh', ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  while (!(await leftOurNamespace(child.pid ?? 0))) await new Promise((resolve) => setTimeout(resolve, 5))
  for (const map of ['uid_map', 'gid_map']) {
    const own = await readFile(`/proc/self/${map}`, 'utf8')
    const same = own.replaceAll(/^ *(\d+) +\d+ +(\d+)$/gm, '$1 $1 $2')
    await writeFile(`/proc/${child.pid}/${map}`, same)
  }
  child.stdin?.end('go\n')
  return child
}

async function leftOurNamespace(pid: number): Promise<boolean> {
  const of = (process: string) => execFileSync('readlink', [`/proc/${process}/ns/user`], { encoding: 'utf8' })
  return of(String(pid)) !== of('self')
}

/** A machine without the tool that ends a server with its parent. */
const withoutSetpriv: Machine = (words) =>
  asItIs([
    'unshare',
    '--mount',
    'sh',
    '-c',
    'mount --bind /bin/false "$(command -v setpriv)" && exec "$@"',
    'sh',
    ...words,
  ])

const as =
  ({ uid, gid }: Account): Machine =>
  (words) =>
    asItIs(['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...words])

const words = (folder: string, ...more: string[]) => {
  const module = new URL('embedded.ts', import.meta.url).href
  return [process.execPath, '--input-type=module', '-e', SCRIPT, module, folder, shared, ...more]
}

async function start(machine: Machine, folder: string): Promise<Record<string, unknown>> {
  const child = await machine(words(folder))
  return child.stdout === null ? {} : JSON.parse(await text(child.stdout))
}

const isRoot = process.getuid?.() === 0
/** Whether the kernel's switch can be turned here at all: not so in some containers, which are without namespaces. */
async function canPlay(): Promise<boolean> {
  if (!isRoot || !(await succeeds(['unshare', '--user', '--map-user=65534', '--map-group=65534', 'true']))) {
    return false
  }
  const [code] = await once(await withoutNamespaces(['true']), 'exit')
  return code === 0
}
const canMap = await canPlay()
const canMount =
  isRoot && (await succeeds(['unshare', '--mount', 'mount', '--bind', '/bin/false', '/bin/true']))
const canContain = isRoot && (await succeeds(['unshare', '--pid', '--fork', '--mount-proc', 'true']))
const ordinary = await unprivilegedAccount()

describe.skipIf(!canMap || ordinary === null)(
  'root without user namespaces (skipped where there is no such root to play)',
  () => {
    test('an account runs PostgreSQL in the data folder, which stays closed to all others', async () => {
      const folder = join(open, 'data')
      expect(await start(withoutNamespaces, folder)).toEqual({ method: 'account', folder })
      expect(await stat(folder)).toMatchObject({ uid: 0, gid: ordinary?.gid })
      expect((await stat(folder)).mode & 0o777).toBe(0o710)
      expect(await stat(join(folder, 'postgres'))).toMatchObject({ uid: ordinary?.uid })
    })

    test('where the account cannot enter, the data lie elsewhere, named, and are found again', async () => {
      const folder = join(closed, 'data')
      const first = await start(withoutNamespaces, folder)
      expect(first).toMatchObject({ method: 'account', folder: expect.stringContaining(shared) })
      expect((await readFile(join(folder, 'postgres-folder'), 'utf8')).trim()).toBe(first.folder)
      expect(await start(withoutNamespaces, folder)).toEqual(first)
      expect(await start(asItIs, folder)).toEqual(first)
      await rm(String(first.folder), { recursive: true })
      expect(await start(asItIs, folder)).toMatchObject({ fault: 'moved', detail: first.folder })
    })

    test('data made while there were namespaces go to the account, or it is said why not', async () => {
      const folder = join(open, 'data')
      expect(await start(asItIs, folder)).toEqual({ method: 'namespace', folder })
      expect(await start(withoutNamespaces, folder)).toEqual({ method: 'account', folder })
      expect(await start(asItIs, join(closed, 'data'))).toMatchObject({ method: 'namespace' })
      expect(await start(withoutNamespaces, join(closed, 'data'))).toMatchObject({ fault: 'adopt' })
    })

    test('binaries that the account cannot reach are copied to where root alone can change them', async () => {
      const { version } = await packagedBinaries()
      const script =
        'const { binariesFor } = await import(process.argv[1]); console.log(await binariesFor({ uid: 12345, gid: 12345 }, process.argv[2]))'
      const hide = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'
      const packaged = (await packagedBinaries()).folder
      await mkdir(join(closed, 'packaged'))
      const module = new URL('binaries.ts', import.meta.url).href
      const child = await asItIs([
        'unshare',
        '--mount',
        'sh',
        '-c',
        `cp -r "$2/." "$1" && chmod 700 "$1" && ${hide}`,
        'sh',
        join(closed, 'packaged'),
        packaged,
        process.execPath,
        '--input-type=module',
        '-e',
        script,
        module,
        shared,
      ])
      const copy = (child.stdout === null ? '' : await text(child.stdout)).trim()
      expect(copy).toBe(join(shared, `postgresql-${version}`))
      expect(await stat(join(copy, 'bin/postgres'))).toMatchObject({ uid: 0 })
      expect(await succeeds([join(copy, 'bin/postgres'), '--version'], { uid: 12345, gid: 12345 })).toBe(true)
    })
  },
)

describe.skipIf(!isRoot || ordinary === null)(
  'root and an ordinary user on one folder (skipped for an ordinary user)',
  () => {
    test("root's folder is refused to an ordinary user, with its owner named", async () => {
      const folder = join(open, 'data')
      await start(asItIs, folder)
      expect(await start(as(ordinary ?? { uid: 1, gid: 1 }), folder)).toEqual({
        fault: 'owner',
        detail: 'root',
      })
    })

    test("an ordinary user's folder can be started by root and stays the user's", async () => {
      const account = ordinary ?? { uid: 1, gid: 1 }
      const folder = join(open, 'data')
      await mkdir(folder)
      await chown(folder, account.uid, account.gid)
      expect(await start(asItIs, folder)).toEqual({ method: 'account', folder })
      expect(await start(as(account), folder)).toEqual({ method: 'caller', folder })
      expect(await start(asItIs, folder)).toEqual({ method: 'account', folder })
      expect(await start(as(account), folder)).toEqual({ method: 'caller', folder })
    })
  },
)

test.skipIf(!canMount)(
  'without setpriv the orphan of a killed node lives on, and the next start ends it',
  async () => {
    const folder = join(open, 'data')
    const child = await withoutSetpriv(words(folder, 'stay'))
    if (child.stdout !== null) await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const orphan = Number.parseInt(await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10)
    // Empty for a process that has ended and that nobody has asked after.
    const isServing = async () => (await readFile(`/proc/${orphan}/cmdline`, 'utf8').catch(() => '')) !== ''
    expect(await isServing()).toBe(true)
    expect(await start(asItIs, folder)).toMatchObject({ folder })
    expect(await isServing()).toBe(false)
  },
)

/** Another container on the same volume: it sees none of our processes. */
const inOtherContainer: Machine = (words) =>
  asItIs(['unshare', '--pid', '--fork', '--kill-child', '--mount-proc', ...words])

test.skipIf(!canContain)(
  'a node in another container is seen by its beat, and replaced when it is silent',
  async () => {
    const folder = join(open, 'data')
    const child = await asItIs(words(folder, 'stay'))
    if (child.stdout !== null) await once(child.stdout, 'data')
    expect(await start(inOtherContainer, folder)).toMatchObject({ fault: 'busy' })
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await start(inOtherContainer, folder)).toMatchObject({ folder })
  },
  60_000,
)
