import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { minify, readSiteAssets } from './assets.ts'

const { files, stylesheet, preload } = readSiteAssets()
const css = files.get(stylesheet)?.bytes.toString() ?? ''

test('the style sheet names only files that are served, each under a hash', () => {
  const named = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, path]) => path ?? '')
  expect(named).not.toEqual([])
  for (const path of [...named, ...preload]) expect(files.has(path), path).toBe(true)
  for (const path of files.keys()) expect(path).toMatch(/^\/aset\/[a-z-]+-[0-9a-f]{12}\.(css|woff2)$/)
})

test('every custom property that is used is declared, and every one declared is used', () => {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const declared = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
  expect([...used].sort()).toEqual([...declared].sort())
})

test('a first visit loads less than 110 KB of fonts and 8 KB of styles', () => {
  const first = /\/(piazzolla|faustina|radio-canada)-latin-(opsz|wght)-normal-/
  const fonts = [...files].filter(([path]) => first.test(path))
  expect(fonts).toHaveLength(3)
  expect(fonts.reduce((sum, [, { bytes }]) => sum + bytes.length, 0)).toBeLessThan(110 * 1024)
  expect(brotliCompressSync(css).length).toBeLessThan(8 * 1024)
})

test('minifying takes space and comments and nothing else', () => {
  expect(minify('/* a\nb */ .x > .y,\n.z {\n  margin: 0 auto;\n  color: var(--ink);\n}\n')).toBe(
    '.x > .y,.z{margin:0 auto;color:var(--ink)}',
  )
  expect(minify('@media (width >= 46rem) and (width < 62rem) { a::before { content: "|" } }')).toBe(
    '@media (width >= 46rem) and (width < 62rem){a::before{content:"|"}}',
  )
})
