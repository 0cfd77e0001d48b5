import type { Context } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { CUE_WORDS, SAYING_VERBS } from './saying.ts'

/** A run of capitalised words that says something, by indexes of tokens, `last` inclusive. */
export type Speaker = { first: number; last: number }

const found = new WeakMap<Context, readonly Speaker[]>()

/** Those who speak in the body's narrative by name, in order: "Dmitry Peskov mengatakan", "kata Peskov". */
export function speakersOf(context: Context): readonly Speaker[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const speakers = readSpeakers(context.body)
  found.set(context, speakers)
  return speakers
}

/** A name has at most this many words. */
const LONGEST = 5

function readSpeakers(document: TextDocument): Speaker[] {
  const speakers: Speaker[] = []
  for (const [at, token] of document.tokens.entries()) {
    if (token.kind !== 'word' || document.isQuoted(at)) continue
    const speaker = CUE_WORDS.has(token.lower)
      ? runAfter(document, at + 1)
      : SAYING_VERBS.has(token.lower)
        ? runBefore(document, at - 1)
        : null
    if (speaker !== null) speakers.push(speaker)
  }
  return speakers
}

/** Whether a token can be part of a person's name as it is written: capital first, then small letters, or an initial. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return /^\p{Lu}(?:\p{Ll}|['’ʼ-]\p{Lu}?)*\p{Ll}$/u.test(token.text) || /^\p{Lu}$/u.test(token.text)
}

/** Between two words of one name: "bin", or the full stop of an initial. */
const isJoint = (text: string | undefined): boolean =>
  text !== undefined && /^(?:bin|binti|van|de|al|\.)$/.test(text)
/** Forms of address, which are no part of a name. */
const ADDRESS = wordSet('tn ny nn nyonya tuan nona pak bu bapak ibu dr drs dra prof ir h hj kh mr mrs ms')

/** The run of name words that opens at `from`, going in steps of one or minus one, within its sentence. */
function runFrom(document: TextDocument, from: number, step: 1 | -1): number | null {
  const { tokens } = document
  const sentence = sentenceAt(document, from)
  let furthest: number | null = null
  for (let i = from; Math.abs(i - from) < LONGEST && i >= sentence.from && i < sentence.to; i += step) {
    const token = tokens[i]
    if (isNameWord(token) && !ADDRESS.has(token?.lower ?? '')) furthest = i
    else if (i === from || !isJoint(token?.text) || !isNameWord(tokens[i + step])) break
  }
  return furthest
}

function runAfter(document: TextDocument, from: number): Speaker | null {
  const last = runFrom(document, from, 1)
  return last === null ? null : { first: from, last }
}

function runBefore(document: TextDocument, from: number): Speaker | null {
  const first = runFrom(document, from, -1)
  return first === null ? null : { first, last: from }
}
