import { brotliCompressSync, constants } from 'node:zlib'
import type { Figure } from './report.ts'

const KB = 1000

/** What a first visit to a story costs over the wire, at the best compression that the server settles on. */
export async function weightFigures(url: string, path: string): Promise<Figure[]> {
  const html = await (await fetch(url + path)).text()
  const links = [...html.matchAll(/(?:href|src)="(\/aset\/[^"]+)"/g)].flatMap(([, link]) => link ?? [])
  const styles = links.filter((link) => link.endsWith('.css'))
  const sheets = await Promise.all([...new Set(styles)].map(async (link) => (await fetch(url + link)).text()))
  const scripts = (html.match(/<script(?![^>]*application\/ld\+json)/g) ?? []).length
  const preloaded = new Set(links.filter((link) => link.endsWith('.woff2')))
  const fonts = await Promise.all(
    [...preloaded].map(async (link) => (await (await fetch(url + link)).arrayBuffer()).byteLength),
  )
  const text = packed(html) + sheets.reduce((sum, sheet) => sum + packed(sheet), 0)
  return [
    {
      name: 'story page over the wire: HTML + CSS, brotli',
      value: text / KB,
      unit: 'KB',
      aim: { atMost: 20 },
    },
    {
      name: 'story page: fonts preloaded on a first visit',
      value: sum(fonts) / KB,
      unit: 'KB',
      aim: { atMost: 110 },
    },
    { name: 'story page: scripts', value: scripts, unit: '', aim: { atMost: 0 } },
  ]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const packed = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength
