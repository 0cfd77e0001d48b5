import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../bin/redaksi.js', import.meta.url))
const fixture = fileURLToPath(
  new URL('../../packages/newsformats/test/fixtures/halaman-tempel.txt', import.meta.url),
)
const seed = fileURLToPath(new URL('../../../shared/seed/mbahwo-aleppo-2016.txt', import.meta.url))

function redaksi(args: string[], language = 'en_US.UTF-8', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: language, ...env },
  })
  return { status, stdout, stderr }
}

function page(content: string | Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'redaksi-page-')), 'page.txt')
  writeFileSync(file, content)
  return file
}

test('a pasted page becomes a story with every line accounted for', () => {
  const { status, stdout } = redaksi(['import', 'page', fixture, '--dry-run', '--format', 'json'])
  expect(status).toBe(0)
  const { story, lines } = JSON.parse(stdout)
  expect(story.headline).not.toBe('')
  expect(story.body.length).toBeGreaterThan(3)
  expect(lines.every((each: { became: string }) => each.became !== '')).toBe(true)
})

test.skipIf(!existsSync(seed))('the seed page is taken apart (skipped where it is absent)', () => {
  const { story } = JSON.parse(redaksi(['import', 'page', seed, '--dry-run', '--format', 'json']).stdout)
  expect(story).toMatchObject({
    section: 'Internasional',
    headline: 'Rusia Menolak permintaan AS Untuk Menghentikan Serangan Ke Aleppo',
    language: 'id',
    images: [
      {
        agency: 'REUTERS',
        creator: 'Jason Reed',
        place: 'Los Cabos, Mexico',
        date: '2012-06-18',
        archive: true,
      },
    ],
  })
  expect(story.body).toHaveLength(10)
  expect(story.body.join('')).not.toContain('\u00a0')
})

test('the report speaks the language of the terminal', () => {
  expect(redaksi(['import', 'page', fixture, '--dry-run'], 'id_ID.UTF-8').stdout).toContain('baris:')
  expect(redaksi(['import', 'page', fixture, '--dry-run']).stdout).toContain('lines:')
})

test.each([
  ['an empty file', ''],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
  ['more than 5 MB', 'kata '.repeat(1_100_000)],
])('%s gets one sentence and nothing on standard output', (_, content) => {
  const { status, stdout, stderr } = redaksi(['import', 'page', page(content), '--dry-run'])
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a file that is not there, and a folder, are named', () => {
  for (const file of ['/tidak/ada.txt', tmpdir()]) {
    const { status, stderr } = redaksi(['import', 'page', file, '--dry-run'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: `The file could not be read: ${file}\n` })
  }
})

test.each([
  [['terbang']],
  [['import', 'page']],
  [['import', 'page', fixture, '--dry-run', '--format', 'xml']],
  [['import', 'page', fixture, '--dry-run', '--loud']],
])('%j is called wrongly: exit code 2 and how to call it', (args) => {
  const { status, stderr } = redaksi(args)
  expect(status).toBe(2)
  expect(stderr).toMatch(/redaksi/)
})

test('help and version', () => {
  expect(redaksi(['--help']).stdout).toContain('import page')
  expect(redaksi(['import', 'page', '--help'], 'id_ID.UTF-8').stdout).toContain('Contoh:')
  expect(redaksi(['version']).stdout).toMatch(/^redaksi \d+\.\d+\.\d+ \(Node 24\./)
})

test('a page becomes a draft in the data folder, and the folder stands ready for the next command', () => {
  const env = { REDAKSI_DATA: mkdtempSync(join(tmpdir(), 'redaksi-data-')) }
  const { status, stdout } = redaksi(['import', 'page', fixture, '--format', 'json'], 'en_US.UTF-8', env)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).id).toMatch(/^[0-9a-hjkmnp-tv-z]{6}$/)
  expect(redaksi(['migrate'], 'en_US.UTF-8', env)).toMatchObject({
    status: 0,
    stdout: 'The schema is up to date.\n',
  })
})

test.each([
  [{ DATABASE_URL: 'mysql://host/db' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://localhost:1/none' }, 'AUTH_SECRET'],
  [{ DATABASE_URL: 'postgres://localhost:1/none', AUTH_SECRET: 'x'.repeat(32) }, 'cannot be reached'],
])('with %j the command says in one sentence what to do', (env, words) => {
  const { status, stderr } = redaksi(['migrate'], 'en_US.UTF-8', env)
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain(words)
})
