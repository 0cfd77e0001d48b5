import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const HUNSPELL = '/usr/share/hunspell/id_ID.dic'
const TESSERACT = '/usr/share/tesseract-ocr/5/tessdata/ind.traineddata'
const THESAURUS = '/usr/share/mythes/th_id_ID_v2.dat'
const TOOLS = ['/usr/bin/combine_tessdata', '/usr/bin/dawg2wordlist']

/** Debian's packages that the sources come from; empty where all are there. */
export function missingPackages(): string[] {
  const needs: [string, readonly string[]][] = [
    ['hunspell-id', [HUNSPELL]],
    ['mythes-id', [THESAURUS]],
    ['tesseract-ocr-ind', [TESSERACT]],
    ['tesseract-ocr', TOOLS],
  ]
  return needs.flatMap(([name, files]) => (files.every((file) => existsSync(file)) ? [] : [name]))
}

const isWord = (word: string): boolean => /^[a-z]{2,}(?:-[a-z]{2,})?$/.test(word) || /^[a-z]$/.test(word)

/** The root column of Debian's dictionary; its affix file is not used. */
export function dictionaryRoots(): string[] {
  const lines = readFileSync(HUNSPELL, 'utf8').split('\n').slice(1)
  return lines.map((line) => line.split('/')[0]?.trim() ?? '').filter(isWord)
}

/** Words by rank, commonest first: subtitles, then an encyclopedia's that the subtitles lack. */
export function rankedWords(language: 'id' | 'en'): string[] {
  const require = createRequire(import.meta.url)
  const lists = ['commonWords', 'wikipedia'].map((name): unknown => {
    const folder = join(require.resolve(`@zxcvbn-ts/language-${language}`), '../..')
    return JSON.parse(readFileSync(join(folder, `src/${name}.json`), 'utf8'))
  })
  const [common = [], wiki = []] = lists.map((list) => (Array.isArray(list) ? list.filter(isText) : []))
  const ranks = new Map<string, number>()
  for (const list of [common, wiki]) {
    for (const [index, word] of list.entries()) ranks.set(word, Math.min(ranks.get(word) ?? index, index))
  }
  return [...ranks]
    .sort(([, a], [, b]) => a - b)
    .map(([word]) => word)
    .filter(isWord)
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** The word graph inside the model of a text recogniser: many forms, no counts, dirty. */
export function recogniserWords(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
  try {
    execFileSync('combine_tessdata', ['-u', TESSERACT, join(folder, 'ind.')], { stdio: 'ignore' })
    const files = ['ind.lstm-unicharset', 'ind.lstm-word-dawg', 'words'].map((name) => join(folder, name))
    execFileSync('dawg2wordlist', files, { stdio: 'ignore' })
    return readFileSync(join(folder, 'words'), 'utf8').split('\n').filter(isWord)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The words of Debian's thesaurus, headwords and synonyms: many forms that no list of roots has. */
export function thesaurusWords(): string[] {
  const text = readFileSync(THESAURUS, 'latin1')
  return [...new Set(text.split(/[|\n]/).map((word) => word.trim()))].filter(isWord)
}
