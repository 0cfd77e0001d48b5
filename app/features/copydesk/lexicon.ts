import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { EnglishLexicon, Lexicon } from '@redaksi/copydesk'

/** The words that ship, of Indonesian and of English. */
export type Lexicons = { lexicon: Lexicon; english: EnglishLexicon }

let opening: Promise<Lexicons> | null = null

/** Read when they are first asked for and kept: some 30 MB that a node without writers never needs. */
export function shippedLexicons(): Promise<Lexicons> {
  opening ??= openLexicons()
  return opening
}

async function openLexicons(): Promise<Lexicons> {
  const [indonesian, english] = await Promise.all([
    unpacked('@redaksi/copydesk-lexicon-id/lexicon-id.txt.gz'),
    unpacked('@redaksi/copydesk-lexicon-en/lexicon-en.txt.gz'),
  ])
  return { lexicon: new Lexicon(indonesian), english: new EnglishLexicon(english) }
}

const { resolve } = createRequire(import.meta.url)

async function unpacked(file: string): Promise<string> {
  const text = await promisify(gunzip)(await readFile(resolve(file)))
  return text.toString('utf8')
}
