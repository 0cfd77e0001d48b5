import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt, touches } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isRoleWord } from './roles.ts'

/** Words of a phrase in brackets that an acronym may close: "(Satgas BLBI)". */
const REACH = 5

/** "Badan Pangan Nasional (BPN)", "Bank Sentral/BSN" or "BPN (Badan Pangan Nasional)", "BPN atau Badan ...". */
export function isSpeltOut(document: TextDocument, at: number): boolean {
  const { tokens } = document
  if (isBracketed(document, at)) return true
  const [before, after, next] = [tokens[at - 1]?.text, tokens[at + 1]?.text, tokens[at + 2]]
  if (before === '/' && tokens[at - 2]?.kind === 'word') return true
  if (after === '(') return next?.kind === 'word' && tokens[at + 3]?.kind === 'word'
  if (ABOUT_LETTERS.has(after ?? '') || ABOUT_LETTERS.has(next?.lower ?? '')) return true
  const isSameLetter = next?.lower.charAt(0) === tokens[at]?.text.charAt(0).toLowerCase()
  return (after === 'atau' || after === ',') && isSameLetter && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
}

const ABOUT_LETTERS = wordSet('singkatan kependekan akronim kepanjangan')

function isBracketed({ tokens }: TextDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (tokens[i]?.text === '(') return true
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

/** Part of a sum or of the number of a document: "US$ 15", "LP/B/34/SPKT". */
export function standsInCode({ tokens }: TextDocument, at: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (touches(token, after) && (after?.text === '/' || after?.text === '$')) return true
  return tokens[at - 1]?.text === '/' && tokens[at - 2]?.kind === 'number'
}

/** A share with what it gained: "BBCA (+5,00%)". */
export function isQuotedShare({ tokens }: TextDocument, at: number): boolean {
  const [after, change] = [tokens[at + 1], tokens[at + 2]]
  return after?.text === '(' && (change?.kind === 'number' || /^[+–-]$/.test(change?.text ?? ''))
}

/** What the name of a firm, a ship, a school, a blood group or a share follows. */
const BEARERS =
  wordSet(`pt cv ud pd ma mts sd smp sma smk km kn kri rs klinik hotel mal kso grup golongan saham emiten kode seri tipe merek klub
  band film game gim varian`)

/** What the name of a firm ends with. */
const FIRMS = wordSet('bank tbk group grup ltd inc corp holding logistics energy media sekuritas')

/** Whether an acronym is part of a name ("PT KBS", "Toyota GR") wherever it stands; an office before it makes none. */
export function standsInName(document: TextDocument, places: readonly number[], lexicon: Lexicon): boolean {
  return (
    places.some((at) => BEARERS.has(lowerAt(document, at - 1)) || FIRMS.has(lowerAt(document, at + 1))) ||
    places.every((at) => isBesideName(document, at, lexicon))
  )
}

/** Beside a word with a capital that is no office. */
export function isBesideName(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const { tokens } = document
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before !== undefined && isRoleWord(before.lower, lexicon)) return false
  const { from } = sentenceAt(document, at)
  return [before, after].some((near) => {
    if (near?.kind === 'opaque' || near?.kind === 'number') return true
    if (near?.kind !== 'word' || near.text === near.lower) return false
    return near !== tokens[from] || near.text === near.text.toUpperCase()
  })
}
