import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '../src/index.ts'
import { splitLines } from '../src/text.ts'
import { bytesOf, codeOf, pageOf } from './helpers.ts'

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big)
  return bytes
}

describe('decoding', () => {
  const text = 'Café ditutup “sementara”'
  it('reads byte order marks', () => {
    expect(pageOf(`\ufeff${text}`).story.headline).toBe(text)
    expect(pageOf(utf16(`\ufeff${text}`, false)).story.headline).toBe(text)
    expect(pageOf(utf16(`\ufeff${text}`, true)).story.headline).toBe(text)
  })
  const latin = new Uint8Array([0x43, 0x61, 0x66, 0xe9, ...bytesOf(' ditutup sementara')])
  it('reads the declared charset, and guesses windows-1252', () => {
    const options = { contentType: 'text/plain; charset=iso-8859-1' }
    expect(pageOf(latin, options).story.headline).toBe('Café ditutup sementara')
    expect(pageOf(latin).story.headline).toBe('Café ditutup sementara')
    expect(pageOf(latin, { contentType: 'text/plain; charset=nonsense' }).story.headline).toMatch(/^Café/)
    const html = [...bytesOf('<html><meta charset="windows-1252"><h1>'), ...latin, ...bytesOf('</h1></html>')]
    expect(pageOf(new Uint8Array(html)).story.headline).toBe('Café ditutup sementara')
  })
  it('refuses with one sentence in each language', () => {
    expect(codeOf('')).toBe('empty')
    expect(codeOf(' \n\u00a0\n')).toBe('empty')
    expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]))).toBe('binary')
    expect(codeOf('%PDF-1.7')).toBe('binary')
    expect(codeOf('a\0b')).toBe('binary')
    expect(codeOf(new Uint8Array([0x81, 0x8d, 0xff, 0x90]))).toBe('undecodable')
    expect(codeOf(new Uint8Array(5 * 1024 * 1024 + 1))).toBe('too_large')
    expect(codeOf(Buffer.from('Judul\n'.repeat(10_000)))).toBe('too_many_lines')
    expect(codeOf(Buffer.from(`<article><h1>Judul</h1>${'<p>Isi.</p>'.repeat(10_001)}</article>`))).toBe(
      'too_many_lines',
    )
    expect(codeOf('Comments\nTo Top')).toBe('no_headline')
    const reading = readPage(bytesOf(''))
    expect(reading.ok ? null : reading.problem.message.id).toBe('Tidak ada teks di dalamnya.')
  })
  it('refuses a story that is longer than a book, however its letters lie, and takes what stands around it', () => {
    const page = (paragraph: string, times: number) => `Judul berita itu\n${`${paragraph}\n`.repeat(times)}`
    const sentence = 'Isi berita itu panjang sekali, kata dia kepada warga di dermaga yang menunggu.'
    expect(codeOf(page(sentence.repeat(20), 600))).toBe('ok')
    expect(codeOf(page(sentence.repeat(20), 700))).toBe('too_long')
    expect(codeOf(`${'judul '.repeat(200_000)}\n${sentence}`)).toBe('too_long')
    expect(codeOf(`<h1>Judul berita itu</h1><p data-a="${'x'.repeat(2_000_000)}">${sentence}</p>`)).toBe('ok')
  })
})

describe('properties', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom(
      'Comments',
      '',
      'Oleh Siti Aminah',
      'Internasional',
      'Jakarta - Isi (ab/cd)',
      'Baca juga:',
    ),
  )
  it('never throws on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readPage(bytes)))
    fc.assert(fc.property(fc.array(line), (lines) => void readPage(bytesOf(`<div>${lines.join('<p>')}`))))
  })
  it('has an entry for every line and takes the body from the input', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        // Angle brackets would make it a page of HTML, whose blocks are not lines.
        const text = lines.join('\n').replaceAll('<', '')
        const reading = readPage(bytesOf(text))
        if (!reading.ok) return
        const { page } = reading
        expect(page.lines.map((each) => each.line)).toEqual(splitLines(text.replace(/^\ufeff/, '')))
        for (const paragraph of page.story.body) {
          const within = text.replace(/[\u200B\u2060\uFEFF\u00AD\u200E\u200F]/g, '').replace(/\s+/g, ' ')
          expect(within).toContain(paragraph)
        }
      }),
    )
  })
})

const nested = (depth: number, times: number): string =>
  `<!doctype html><html><body>${`${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`.repeat(times)}`

describe('hostile sizes end, within the run’s limit, in a story or in one sentence', () => {
  const most = 5 * 1024 * 1024
  const pages: [string, string][] = [
    ['one line of letters', 'a'.repeat(most)],
    ['one line of spaces and a letter', `a${' '.repeat(most - 2)}b`],
    ['one line of brackets', '('.repeat(most)],
    ['100,000 lines', 'Jakarta, 29 September 2016 oleh Siti dan Budi\n'.repeat(100_000)],
    ['100,000 blank lines', `Judul\n${'\n'.repeat(100_000)}`],
    ['deep HTML', `<html><body>${'<div>'.repeat(900_000)}x`],
    ['HTML nested below the tag limit', `<html><body>${'<div>'.repeat(50_000)}x`],
    [
      'flat HTML below the tag limit',
      `<html><body>${'<div><p>Isi berita itu, kata dia.</p></div>'.repeat(4_900)}`,
    ],
    ['HTML at 390 levels', nested(390, 24)],
    ['HTML at 75 levels', nested(75, 130)],
    ['HTML just below the cost limit', nested(40, 115)],
    ['HTML at 1,400 levels', nested(1400, 7)],
    ['unclosed tags', `<html><p>Judul${'<'.repeat(1_000_000)}`],
    ['unclosed scripts', '<html><h1>Judul</h1><script>'.repeat(150_000)],
    ['one HTML paragraph', `<html><p>${'a '.repeat(2_000_000)}`],
  ]
  it.each(pages)('%s', (_name, text) => {
    const reading = readPage(bytesOf(text))
    if (reading.ok) expect(reading.page.lines.length).toBeGreaterThan(0)
    else expect(reading.problem.message.id).not.toBe('')
  })
})
