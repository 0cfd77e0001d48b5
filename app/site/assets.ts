import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { APP_FOLDER } from '../platform/paths.ts'
import { fallbackFaces } from './fallback-fonts.ts'

type Asset = { bytes: Buffer; contentType: string }

/** What the readers' pages load, each under a name with its hash. */
export type SiteAssets = {
  files: ReadonlyMap<string, Asset>
  /** Path of the one style sheet. */
  stylesheet: string
  /** Paths of the fonts that nearly every page sets above the fold. */
  preload: readonly string[]
}

/** In the order in which they are joined; the layers they fill are declared in the first. */
const STYLES = [
  'tokens',
  'colours',
  'base',
  'layout',
  'site-header',
  'labels',
  'story-list',
  'records',
  'footer',
  'front',
  'lists',
  'story',
  'history',
  'notice',
  'print',
]

/** Of each package's Latin subset; `ext` holds the letters beyond Latin-1 and loads only where a page has one. */
const FONTS = [
  {
    family: 'Piazzolla',
    package: 'piazzolla',
    axis: 'opsz',
    weight: '100 900',
    style: 'normal',
    preload: true,
  },
  {
    family: 'Faustina',
    package: 'faustina',
    axis: 'wght',
    weight: '300 800',
    style: 'normal',
    preload: true,
  },
  {
    family: 'Faustina',
    package: 'faustina',
    axis: 'wght',
    weight: '300 800',
    style: 'italic',
    preload: false,
  },
  {
    family: 'Radio Canada',
    package: 'radio-canada',
    axis: 'wght',
    weight: '300 700',
    style: 'normal',
    preload: false,
  },
] as const

/** Letters of each subset, as the packages cut them. Source: unicode.json of @fontsource-variable/piazzolla 5.3.0, alike in all three. */
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const

const hashed = (name: string, bytes: Buffer, ending: string): string =>
  `/aset/${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${ending}`

/** Reads styles and fonts and gives each its address. Once at the start; a missing file throws. */
export function readSiteAssets(): SiteAssets {
  const files = new Map<string, Asset>()
  const preload: string[] = []
  const faces: string[] = []
  const { resolve } = createRequire(join(APP_FOLDER, 'package.json'))
  for (const font of FONTS) {
    for (const [subset, range] of Object.entries(SUBSETS)) {
      const name = `${font.package}-${subset}-${font.axis}-${font.style}`
      const bytes = readFileSync(resolve(`@fontsource-variable/${font.package}/files/${name}.woff2`))
      const path = hashed(name, bytes, 'woff2')
      files.set(path, { bytes, contentType: 'font/woff2' })
      if (font.preload && subset === 'latin') preload.push(path)
      faces.push(
        `@font-face{font-family:"${font.family}";src:url(${path}) format("woff2");font-weight:${font.weight};font-style:${font.style};font-display:swap;unicode-range:${range}}`,
      )
    }
  }
  const sheets = STYLES.map((name) => readFileSync(join(APP_FOLDER, 'site/styles', `${name}.css`), 'utf8'))
  const css = Buffer.from(minify([...faces, fallbackFaces(), ...sheets].join('\n')))
  const stylesheet = hashed('situs', css, 'css')
  files.set(stylesheet, { bytes: css, contentType: 'text/css; charset=utf-8' })
  return { files, stylesheet, preload }
}

/**
 * Takes out comments and needless space. Enough for sheets of our own: none of their strings holds a comment,
 * two spaces, or a brace, comma or semicolon with a space beside it.
 */
export function minify(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()
}
