import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isRoleWord } from './roles.ts'

/** What an acronym in brackets stands for, by tokens, `last` inclusive, and the initials that its words make. */
export type Expansion = {
  first: number
  last: number
  words: readonly string[]
  initials: string
  /** Whether the phrase opens where its initials do, with no further capital before it. */
  isBounded: boolean
}

/** Small words between the capitals of a name that lend no letter. */
const JOINTS = wordSet('dan di ke untuk bagi atas pada serta dengan dari of for and the on in')
/** Longer than any acronym with the small words between. */
const REACH = 16

/** The words with capitals before the bracket that an acronym of so many letters stands in; null where they are fewer. */
export function expansionBefore(
  document: TextDocument,
  bracket: number,
  letters: number,
  lexicon: Lexicon,
): Expansion | null {
  const { tokens } = document
  const words: string[] = []
  let initials = ''
  let first = bracket
  for (let i = bracket - 1; i >= 0 && i > bracket - REACH && initials.length < letters; i--) {
    const text = tokens[i]?.text ?? ''
    if (isCapital(document, i)) {
      initials = initialsOf(text) + initials
      words.unshift(text)
      first = i
    } else if (first === bracket || !JOINTS.has(lowerAt(document, i))) break
  }
  if (initials.length !== letters) return null
  const before = lowerAt(document, first - 1)
  const isBounded = !isCapital(document, first - 1) || isRoleWord(before, lexicon) || OPENERS.has(before)
  return { first, last: bracket - 1, words, initials, isBounded }
}

/** Capitals before a name that only open the sentence. */
const OPENERS = wordSet('menurut namun sementara pada dalam oleh di para')

const isCapital = ({ tokens }: TextDocument, at: number): boolean =>
  tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at].text)

/** "Bangsa-Bangsa" lends two letters, "Tae-yong" two as well. */
const initialsOf = (word: string): string =>
  word
    .split('-')
    .map((part) => part.charAt(0).toUpperCase())
    .join('')

const SHORTEST = 3
const LONGEST = 7

/** Every row of initials, of three to seven letters, that words with capitals make side by side. Linear in the text. */
export function rowsOfInitials(document: TextDocument): ReadonlySet<string> {
  const rows = new Set<string>()
  let run = ''
  for (const [at, { text, lower }] of document.tokens.entries()) {
    if (isCapital(document, at)) run = (run + initialsOf(text)).slice(-LONGEST)
    else if (!JOINTS.has(lower)) run = ''
    for (let length = SHORTEST; length <= run.length; length++) rows.add(run.slice(-length))
  }
  return rows
}

/** The letters of an acronym in another order, or one of four or more changed: a slip, where the first one agrees. */
export function isSlipOf(acronym: string, initials: string): boolean {
  if (acronym === initials || acronym.length !== initials.length) return false
  if (acronym[0] !== initials[0]) return false
  if ([...acronym].sort().join('') === [...initials].sort().join('')) return true
  const changed = [...acronym].filter((letter, index) => letter !== initials[index]).length
  return changed === 1 && acronym.length > SHORTEST
}
