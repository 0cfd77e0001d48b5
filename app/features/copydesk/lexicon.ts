import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Lexicon } from '@redaksi/copydesk'

let opening: Promise<Lexicon> | null = null

/** The lexicon that ships, read when it is first asked for and kept: some 20 MB that a node without writers never needs. */
export function shippedLexicon(): Promise<Lexicon> {
  opening ??= openLexicon()
  return opening
}

async function openLexicon(): Promise<Lexicon> {
  const file = createRequire(import.meta.url).resolve('@redaksi/copydesk-lexicon-id/lexicon-id.txt.gz')
  const packed = await promisify(gunzip)(await readFile(file))
  return new Lexicon(packed.toString('utf8'))
}
