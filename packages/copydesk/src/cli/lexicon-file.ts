import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { EnglishLexicon } from '../english/english-lexicon.ts'
import { Lexicon } from '../lexicon/lexicon.ts'
import { decodeText } from './decode.ts'

/** The words that a check needs, of Indonesian and of English. */
export type Lexicons = { lexicon: Lexicon; english: EnglishLexicon }

const { resolve } = createRequire(import.meta.url)

/**
 * Reads the lexicons that ship; a path puts another in the place of the Indonesian one, packed or packed and compressed.
 * Null where no lexicon is there. Throws what the file system throws where the shipped ones are missing.
 */
export function readLexicons(path?: string): Lexicons | null {
  const english = new EnglishLexicon(unpacked(resolve('@redaksi/copydesk-lexicon-en/lexicon-en.txt.gz')))
  const shipped = resolve('@redaksi/copydesk-lexicon-id/lexicon-id.txt.gz')
  const packed = path === undefined ? unpacked(shipped) : packedIn(path)
  return packed === null ? null : { lexicon: new Lexicon(packed), english }
}

/** Each line of a lexicon is the number of letters shared with the one before, the others, and a letter of facts. */
const FIRST_LINE = /^0[^\s\d]{2,60}\n/

function packedIn(path: string): string | null {
  try {
    const packed = unpacked(path)
    return FIRST_LINE.test(packed) ? packed : null
  } catch {
    // Absent, forbidden, or compressed in another way: to whoever named it one and the same.
    return null
  }
}

function unpacked(file: string): string {
  const bytes = readFileSync(file)
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return decodeText(isCompressed ? gunzipSync(bytes) : bytes) ?? ''
}
