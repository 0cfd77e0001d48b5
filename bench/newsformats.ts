import { readPage } from '@redaksi/newsformats'
import type { Figure } from './report.ts'

/**
 * How the reading of a page grows with its size: the time for 2n bytes over the time for n, best of
 * several rounds taken in turn. About 2 is linear; the aim is below 2.6, as for every text input.
 */
const AIM = 2.6
const ROUNDS = 7

const shapes: Record<string, (size: number) => string> = {
  'one line of words': (size) => 'berita '.repeat(size / 7),
  'one line of brackets': (size) => '('.repeat(size),
  'many lines': (size) => 'Jakarta, 29 September 2016 oleh Siti dan Budi\n'.repeat(size / 46),
  'blank lines': (size) => `Judul\n${'\n'.repeat(size)}`,
  'flat HTML': (size) => `<html><body>${'<p>Isi berita itu, kata dia.</p>'.repeat(size / 32)}`,
}

/** Bytes. HTML stays below the size from which it is read as bare text, so that one path is measured. */
const SIZES: Record<string, number> = { 'flat HTML': 120_000 }
const DEFAULT_SIZE = 1_000_000

function milliseconds(bytes: Uint8Array): number {
  const start = performance.now()
  readPage(bytes)
  return performance.now() - start
}

/** How each shape of page grows. */
export function growthFigures(): Figure[] {
  return Object.entries(shapes).flatMap(([name, make]) => {
    const size = SIZES[name] ?? DEFAULT_SIZE
    const [half, whole] = [size, size * 2].map((length) => new TextEncoder().encode(make(length)))
    if (!half || !whole) return []
    let [best, bestDouble] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < ROUNDS; round++) {
      best = Math.min(best, milliseconds(half))
      bestDouble = Math.min(bestDouble, milliseconds(whole))
    }
    const value = bestDouble / best
    return [{ name: `reading a page, time(2n)/time(n): ${name}`, value, unit: '', aim: { atMost: AIM } }]
  })
}
