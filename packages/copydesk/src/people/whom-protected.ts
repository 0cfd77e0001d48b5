import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { CHILD_WORDS, MAJORITY, type Protected, VICTIM_WORDS } from './protected.ts'

/** Who is accused: what stands beside them tells who they are, and not whom the story protects. */
const ACCUSED =
  wordSet(`tersangka terdakwa terlapor terduga terpidana pelaku pelakunya penculik penculiknya pencabul pemerkosa
  muncikari majikan majikannya lelaki pria penyidik polisi`)
const POINTERS = wordSet('itu tersebut ini')

/** Whether a token speaks of whom the story protects: "korban", "pelapornya", "anak itu", "DW" of the initials given. */
export function isProtectedAt(
  document: TextDocument,
  at: number,
  story: Protected,
  initials: ReadonlySet<string>,
): boolean {
  const word = lowerAt(document, at)
  if (word === '') return false
  if (initials.has(document.tokens[at]?.text ?? '')) return true
  if (VICTIM_WORDS.has(word) || VICTIM_WORDS.has(word.replace(/nya$/, ''))) return true
  return story.hasChild && CHILD_WORDS.has(word) && POINTERS.has(lowerAt(document, at + 1))
}

/** Whether somebody accused is spoken of in the sentence before a token. */
export function speaksOfAccused(document: TextDocument, at: number): boolean {
  for (let i = sentenceAt(document, at).from; i < at; i++) if (ACCUSED.has(lowerAt(document, i))) return true
  return false
}

const AGE = /^\d{1,2}$/

/** Initials of whom a story protects: "korban NS", "siswa berinisial DR", "YT (17)". */
export function protectedInitials(document: TextDocument): ReadonlySet<string> {
  const { tokens } = document
  const initials = new Set<string>()
  for (const [at, { text }] of tokens.entries()) {
    if (!/^[A-Z]{2,4}$/.test(text)) continue
    const isYoung =
      tokens[at + 1]?.text === '(' &&
      AGE.test(tokens[at + 2]?.text ?? '') &&
      Number(tokens[at + 2]?.text) < MAJORITY
    if (isYoung || isVictimBefore(document, at)) initials.add(text)
  }
  return initials
}

/** Words between what somebody is and the initials: "perempuan tunawicara berinisial MT". */
const NEAR = 3

function isVictimBefore(document: TextDocument, at: number): boolean {
  const isCalled = /^(?:berinisial|adalah)$/.test(lowerAt(document, at - 1))
  for (let i = at - 1; i >= at - (isCalled ? NEAR + 1 : 2); i--) {
    const word = lowerAt(document, i)
    if (ACCUSED.has(word)) return false
    const plain = word.replace(/nya$/, '')
    if (VICTIM_WORDS.has(plain) || CHILD_WORDS.has(plain) || (isCalled && word === 'perempuan')) return true
  }
  return false
}
