import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseStoryPath, shortId, slugOf, storyPath } from './address.ts'

test('no two stories share an id, and an id tells nothing of the next', () => {
  const ids = Array.from({ length: 20_000 }, (_, number) => shortId(number, 'rahasia'))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every((id) => /^[0-9a-hjkmnp-tv-z]{6}$/.test(id))).toBe(true)
  const firstTwo = new Set(ids.slice(0, 200).map((id) => id.slice(0, 2)))
  expect(firstTwo.size).toBeGreaterThan(100)
})

test('another secret gives other ids', () => {
  expect(shortId(1, 'satu')).not.toBe(shortId(1, 'dua'))
})

test('a number beyond what six characters can name is refused', () => {
  expect(() => shortId(32 ** 6, 'rahasia')).toThrow(RangeError)
  expect(() => shortId(-1, 'rahasia')).toThrow(RangeError)
})

test.each([
  ['Rusia Tolak Hentikan Serangan ke Aleppo', 'rusia-tolak-hentikan-serangan-ke-aleppo'],
  ['“Jum’at” Café & Résumé — 50%', 'jumat-cafe-resume-50'],
  ['中文', 'berita'],
])('%s becomes %s', (headline, slug) => {
  expect(slugOf(headline)).toBe(slug)
})

test('every headline has a slug that its own address gives back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(32 ** 6 - 1), (headline, number) => {
      const slug = slugOf(headline)
      const id = shortId(number, 'rahasia')
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(81)
      expect(parseStoryPath(storyPath('laut', slug, id))).toEqual({ section: 'laut', slug, id })
    }),
  )
})

test('what is no address of a story is none', () => {
  for (const path of [
    '/',
    '/laut',
    '/laut/x',
    '/laut/judul-7K3F2M',
    '/laut/judul-7k3f2m/',
    '/laut/judul-7k3f2u',
    '//judul-7k3f2m',
  ]) {
    expect(parseStoryPath(path)).toBeNull()
  }
})

test('a part of the system is no section, whatever follows it', () => {
  expect(parseStoryPath('/desk/judul-7k3f2m')).toBeNull()
  expect(parseStoryPath('/desktop/judul-7k3f2m')).not.toBeNull()
})
