import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'

/** A person is named in as many tokens at most, titles and initials with their full stops among them. */
const LONGEST = 9
const MOST_WORDS = 6
const TITLES = wordSet('dr drs dra prof ir h hj kh st tn ny pdt inf kav arm czi chb mar pnb tek adm cpl tgk')
/** Particles inside names, in small letters. */
const PARTICLES = wordSet('bin binti al el van de der da dos')

/** The last token of the name, titles and all, that begins at a token; null where none does. */
export function personAt(document: TextDocument, at: number): number | null {
  let last: number | null = null
  let words = 0
  for (let i = at; i < at + LONGEST && isPart(document, i); i++) {
    const { kind, text = '' } = document.tokens[i] ?? {}
    if (kind === 'word' && ++words > MOST_WORDS) return null
    if (/^\p{Lu}/u.test(text) || text === ')' || last !== null) last = i
  }
  return last
}

function isPart({ tokens }: TextDocument, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (token?.kind === 'word') {
    return /^\p{Lu}/u.test(token.text) || TITLES.has(token.lower) || PARTICLES.has(token.lower)
  }
  if (token?.text === '.')
    return before?.kind === 'word' && (before.text.length === 1 || TITLES.has(before.lower))
  // "Letkol Laut (P)": the corps of an officer.
  if (token?.text === '(') return tokens[at + 2]?.text === ')' && tokens[at + 1]?.kind === 'word'
  return token?.text === ')' && tokens[at - 2]?.text === '('
}
