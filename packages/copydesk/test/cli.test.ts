import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../src/cli/documents.ts'
import type { Extract } from '../src/cli/extract.ts'
import { extractHtml } from '../src/cli/html.ts'
import { main } from '../src/cli/main.ts'
import { extractMarkdown } from '../src/cli/markdown.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs a call in this process: what it wrote and its exit code. */
async function run(args: readonly string[], input: readonly (string | Uint8Array)[] = []) {
  const written = { out: '', error: '' }
  const code = await main(args, {
    stdin: (async function* () {
      yield* input
    })(),
    out: async (text) => {
      written.out += text
    },
    error: (text) => {
      written.error += text
    },
  })
  return { ...written, code, lines: written.out.split('\n').filter(Boolean) }
}

const FAULTY = 'Harga beras naik.\nSerangan udarabersama itu dihentikan.\n'

test('a fault is shown with its place, its rule and its repair, and the exit code says that there is one', async () => {
  const path = file('berita.txt', FAULTY)
  const { code, lines } = await run(['check', path])
  expect(code).toBe(1)
  expect(lines[0]).toBe(
    `${path}:2:10  salah  run-on  “udarabersama” → “udara bersama”  Dua kata tersambung; kedua bagiannya ada di kamus.`,
  )
  expect(lines.at(-1)).toBe('1 salah, 0 ragu, 0 gaya')
})

test('the exit code follows the severity that was asked for', async () => {
  const sound = file('baik.txt', 'Harga beras naik.\n')
  const doubtful = file('ragu.txt', 'Gempa terjadi pada Kamis.\n')
  const codes = [
    await run(['check', sound]),
    await run(['check', doubtful]),
    await run(['check', '--fail-on', 'style', doubtful]),
    await run(['check', '--fail-on', 'never', file('salah.txt', FAULTY)]),
    await run(['check', join(folder, 'tidak-ada.txt'), sound]),
  ].map(({ code }) => code)
  expect(codes).toEqual([0, 0, 1, 0, 2])
})

test('a program gets JSON whose spans lie in the file, markup and entities and all', async () => {
  const raw = '<h1>Harga</h1><script>udarabersama</script><p>Serangan&nbsp;<b>udarabersama</b> itu.</p>'
  const { out } = await run(['check', '--format', 'json', '--language', 'en', file('halaman.html', raw)])
  const [{ findings }] = JSON.parse(out)
  expect(findings).toMatchObject([
    {
      rule: 'run-on',
      found: 'udarabersama',
      suggestions: ['udara bersama'],
      line: 1,
      message: expect.stringContaining('run together'),
    },
  ])
  expect(raw.slice(...findings[0].span)).toBe('udarabersama')
  expect(findings[0].span[0]).toBeGreaterThan(raw.indexOf('<p>'))
})

test('a Markdown file whose head names a title is a record', async () => {
  const raw =
    '---\ntitle: "Tarif Feri Naik Di Seruni"\nauthor: Rena\ndate: 2016-09-30\n---\n\nRapat digelar **Kamis (28/9/2016)**.\n'
  const { out } = await run(['check', '--format', 'json', file('naskah.md', raw)])
  const [{ findings }] = JSON.parse(out)
  const found = findings.map(({ rule, span }: { rule: string; span: [number, number] }) => [
    rule,
    raw.slice(...span),
  ])
  expect(found).toContainEqual(['title-case', 'Di'])
  expect(found).toContainEqual(['weekday-contradiction', 'Kamis (28/9/2016)'])
  expect(found.map(([rule]: string[]) => rule)).not.toContain('byline-missing')
  expect(found).toContainEqual(['dateline-missing', ''])
})

test('a stream is answered line by line, in order; a line that is no record is named and the stream goes on', async () => {
  const bytes = Buffer.from(
    [
      JSON.stringify({ id: 'satu', text: 'Serangan udarabersama itu.' }),
      '{"id": "patah"',
      JSON.stringify({
        id: 3,
        story: {
          title: 'Tarif Feri Naik',
          body: 'Tarif naik.',
          byline: null,
          images: [{ caption: 'Warga.', credit: 'Istimewa' }],
        },
      }),
    ].join('\n'),
  )
  // Cut in the middle of a line, as a pipe does.
  const { code, lines } = await run(['check', '--jsonl'], [bytes.subarray(0, 30), bytes.subarray(30)])
  const [first, second, third] = lines.map((line) => JSON.parse(line))
  expect(code).toBe(2)
  expect(first).toEqual({
    id: 'satu',
    findings: [
      {
        rule: 'run-on',
        severity: 'error',
        field: 'body',
        span: [9, 21],
        found: 'udarabersama',
        suggestions: ['udara bersama'],
        message: 'Dua kata tersambung; kedua bagiannya ada di kamus.',
      },
    ],
  })
  expect(second).toMatchObject({ id: null, line: 2 })
  expect(third.id).toBe(3)
  expect(
    third.findings.map(({ rule, field }: { rule: string; field: string }) => `${rule} ${field}`),
  ).toEqual(
    expect.arrayContaining([
      'byline-missing byline',
      'credit-missing images.0.credit',
      'alt-missing images.0.alt',
    ]),
  )
})

test('a file that is no text is named, not read as a heap of faults', async () => {
  const packed = file('halaman.html.gz', gzipSync(FAULTY))
  const { code, out, error } = await run(['check', packed, file('berita-2.txt', FAULTY)])
  expect([code, error]).toEqual([2, `copydesk: ${packed}: no text in UTF-8 or UTF-16\n`])
  expect(out.trimEnd().split('\n')).toHaveLength(2)
})

test('a text that an editor has saved as UTF-16, or with a mark at its head, is read like any other', async () => {
  const little = Buffer.from(`\uFEFF${FAULTY}`, 'utf16le')
  const saved = [little, Buffer.from(little).swap16(), Buffer.from(`\uFEFF${FAULTY}`)]
  for (const [index, bytes] of saved.entries()) {
    const path = file(`simpan-${index}.txt`, bytes)
    const { lines } = await run(['check', path])
    expect(lines[0]).toContain(`${path}:2:10  salah  run-on  “udarabersama”`)
  }
})

test.each([
  ['that is not there', () => join(folder, 'tidak-ada.gz')],
  ['that is none', () => file('bukan-kamus.txt', FAULTY)],
])('a lexicon %s is named, and the exit code is that of a wrong call', async (_, path) => {
  for (const call of [['berita.txt'], ['--jsonl']]) {
    const { code, out, error } = await run(['check', '--lexicon', path(), ...call])
    expect([code, out]).toEqual([2, ''])
    expect(error.split('\n')[0]).toBe(`copydesk: ${path()}: no lexicon`)
  }
})

test('an unknown value is named with its option', async () => {
  const { error } = await run(['check', '--fail-on', 'warnings', 'berita.txt'])
  expect(error.split('\n')[0]).toBe('copydesk: --fail-on error|warning|style|never, not “warnings”')
})

test('the declaration at the head of a page is none of its text', async () => {
  const raw = '<!DOCTYPE html>\n<?xml version="1.0"?>\n<title>x</title>\n<p>Harga beras naik.</p>'
  expect(extractHtml(raw).text).not.toMatch(/doctype|xml/i)
})

test('a photo that is none leaves the others their numbers', async () => {
  const story = {
    body: 'Kapal tiba.',
    images: [null, { caption: 'Kapal.', alt: 'Kapal', credit: 'Istimewa' }],
  }
  const { lines } = await run(['check', '--jsonl'], [JSON.stringify({ id: 1, story })])
  const fields = JSON.parse(lines[0] ?? '').findings.map(
    ({ rule, field }: Record<string, string>) => `${rule} ${field}`,
  )
  expect(fields).toContain('credit-missing images.1.credit')
})

test('English copy is read as English', async () => {
  const path = file('english.txt', 'The goverment said that the ferry would sail.\n')
  const { code, lines } = await run(['check', '--language', 'en', path])
  expect(code).toBe(1)
  expect(lines[0]).toBe(
    `${path}:1:5  error  spelling  “goverment” → “government”  This word is in no dictionary of English.`,
  )
})

test('what a newsroom has set is read from a file; a setting that there is none of is refused by name', async () => {
  const path = file('beras.txt', 'Gempa terjadi pada Kamis.\n')
  const house = file('rumah.json', JSON.stringify({ rules: { 'weekday-no-date': false } }))
  const wrong = file('rumah-salah.json', JSON.stringify({ rules: { 'weekday-no-dates': false } }))
  expect((await run(['check', '--fail-on', 'style', '--house', house, path])).code).toBe(0)
  const refused = await run(['check', '--house', wrong, path])
  expect([refused.code, refused.error.split('\n')[0]]).toEqual([2, 'copydesk: house: rules'])
})

test.each([
  [[]],
  [['check']],
  [['check', '--jsonl', 'berkas.txt']],
  [['check', '--format', 'xml', 'berkas.txt']],
  [['periksa']],
])('a wrong call gets the help and 2: %j', async (args) => {
  const { code, out, error } = await run(args)
  expect([code, out]).toEqual([2, ''])
  expect(error).toContain('copydesk check FILE...')
})

test('the command itself, from a shell, over a pipe', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../bin/copydesk.js'), 'check', '--jsonl'])
  child.stdin.end(`${JSON.stringify({ id: 1, text: 'Serangan udarabersama itu.' })}\n`)
  const [out, [code]] = await Promise.all([textOf(child.stdout), once(child, 'exit')])
  expect([code, JSON.parse(out).findings[0].found]).toEqual([0, 'udarabersama'])
})

test.each<[string, (raw: string) => Extract]>([
  ['Halo <b>dunia</b> &amp; isinya<br>baru', extractHtml],
  [
    '# Judul\n\nHalo **dunia** dan [tautan](https://a.example) `kode`.\n\n```\nkode\n```\n\n- butir\n',
    (raw) => extractMarkdown(raw, 0),
  ],
])('every letter of the text stands where it came from: %j', (raw, extract) => {
  const { text, offsetOf } = extract(raw)
  for (const [at, letter] of [...text].entries()) {
    if (/\p{L}/u.test(letter)) expect(raw[offsetOf(at)]).toBe(letter)
  }
  expect(text).not.toMatch(/[*<>`#]|kode|https/)
})

test('a paragraph of Markdown goes on over the ends of its lines', () => {
  const { text } = extractMarkdown('Harga beras\nnaik di *Seruni*.\n\n- butir satu\n- butir dua\n', 0)
  expect(text).toBe('Harga beras naik di Seruni.\n\nbutir satu\nbutir dua\n')
})

const markup = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '<',
    '>',
    '</',
    '<p',
    '<script',
    '&',
    'nbsp;',
    '#1;',
    '"',
    "'",
    '!--',
    '-->',
    '*',
    '_',
    '[',
    '](',
    ')',
    '\n',
    '```',
    '#',
  ),
})

test('no markup, however broken, throws or leads out of the file', () => {
  fc.assert(
    fc.property(markup, fc.constantFrom('html' as const, 'markdown' as const), (raw, kind) => {
      const { input, offsetOf } = readDocument(raw, kind)
      const text = typeof input === 'string' ? input : input.body
      for (const position of [0, text.length >> 1, text.length]) {
        expect(offsetOf('body', position)).toBeGreaterThanOrEqual(0)
        expect(offsetOf('body', position)).toBeLessThanOrEqual(raw.length)
      }
    }),
  )
})
