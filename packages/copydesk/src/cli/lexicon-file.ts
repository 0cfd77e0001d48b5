import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { Lexicon } from '../lexicon/lexicon.ts'

/**
 * Reads a lexicon, packed or packed and compressed; without a path the one of the package that ships beside this.
 * Throws what the file system throws.
 */
export function readLexicon(path?: string): Lexicon {
  const file =
    path ?? createRequire(import.meta.url).resolve('@redaksi/copydesk-lexicon-id/lexicon-id.txt.gz')
  const bytes = readFileSync(file)
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return new Lexicon((isCompressed ? gunzipSync(bytes) : bytes).toString('utf8'))
}
