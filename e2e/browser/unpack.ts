import { randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'

const decompress = promisify(brotliDecompress)

/** A Chromium with the libraries and fonts that a bare machine lacks. */
export type UnpackedBrowser = { executablePath: string; env: Record<string, string> }

/**
 * Unpacks the Chromium from npm, once a version. The package's own unpacking writes to one fixed path in /tmp,
 * where parallel workers meet a half-written binary: here each writes aside and the first renames.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packed = join(dirname(entry), '../../bin')
  const manifest: unknown = JSON.parse(await readFile(join(packed, '../package.json'), 'utf8'))
  const folder = join(await privateCache(packed), `chromium-${versionOf(manifest)}`)
  if (!(await isThere(folder))) await unpackAside(packed, folder)
  const lib = join(folder, 'lib')
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: lib, FONTCONFIG_PATH: folder },
  }
}

function versionOf(manifest: unknown): string {
  const has = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  if (!has || typeof manifest.version !== 'string') throw new Error('the browser package has no version')
  return manifest.version
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/**
 * Beside the packages, where programs surely may run; else, where another user installed them, a folder in /tmp
 * that is this user's alone.
 */
async function privateCache(packed: string): Promise<string> {
  const beside = join(packed, '../../../.cache/redaksi')
  try {
    await mkdir(beside, { recursive: true })
    const probe = join(beside, `probe-${randomBytes(6).toString('hex')}`)
    await writeFile(probe, '')
    await rm(probe)
    return beside
  } catch {
    // Not ours to write in.
  }
  const own = join(tmpdir(), `redaksi-browser-${process.getuid?.() ?? 0}`)
  await mkdir(own, { recursive: true, mode: 0o700 })
  const { uid, mode } = await lstat(own)
  if (uid !== process.getuid?.() || (mode & 0o077) !== 0) throw new Error(`${own} belongs to somebody else`)
  return own
}

async function unpackAside(packed: string, folder: string): Promise<void> {
  const aside = `${folder}.${randomBytes(6).toString('hex')}`
  const read = async (name: string) => decompress(await readFile(join(packed, name)))
  try {
    await mkdir(aside, { recursive: true })
    await writeFile(join(aside, 'chromium'), await read('chromium.br'))
    await chmod(join(aside, 'chromium'), 0o755)
    for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
      await extract(await read(name), aside)
    }
    await writeFile(join(aside, 'fonts.conf'), fontsConfig(folder))
    await rename(aside, folder)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    // Another worker was first.
    if (!(await isThere(folder))) throw error
  }
}

/** The package's own names folders of the machine that it was made for. */
const fontsConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`

const BLOCK = 512

/** Plain files and folders of a tar archive; the ones in this package have no others and no long names. */
async function extract(tar: Buffer, folder: string): Promise<void> {
  const field = (at: number, length: number) => tar.toString('latin1', at, at + length).replace(/\0.*$/s, '')
  for (let at = 0; field(at, 100) !== ''; ) {
    const path = join(folder, field(at, 100))
    const size = Number.parseInt(field(at + 124, 12), 8)
    const start = at + BLOCK
    if (field(at + 156, 1) === '5') await mkdir(path, { recursive: true })
    else {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, tar.subarray(start, start + size))
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
}
