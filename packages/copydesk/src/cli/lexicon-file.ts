import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { EnglishLexicon } from '../english/english-lexicon.ts'
import { Lexicon } from '../lexicon/lexicon.ts'

const { resolve } = createRequire(import.meta.url)

/**
 * Reads a lexicon, packed or packed and compressed; without a path the one of the package that ships beside this.
 * Throws what the file system throws.
 */
export function readLexicon(path?: string): Lexicon {
  return new Lexicon(textOf(path ?? resolve('@redaksi/copydesk-lexicon-id/lexicon-id.txt.gz')))
}

/** The words of English that ship. Throws what the file system throws. */
export function readEnglish(): EnglishLexicon {
  return new EnglishLexicon(textOf(resolve('@redaksi/copydesk-lexicon-en/lexicon-en.txt.gz')))
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8')
}
