import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt, touches } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'

/** The word that stands where another belongs: from its first to its last token, and what should stand there. */
export type PartnerFault = { first: number; last: number; right: string; isCertain: boolean }

/** Partners are looked for this near (tokens): further off they belong to something else. */
export const NEAR = 9
export const STOPS = /^[.,;:!?()"“”]$/

/** What is between can be named in one word that is many already: "antara kedua negara dengan ...". */
const MANY = wordSet(
  'kedua keduanya dua ketiga tiga para lain mereka kita kami semua sesama berbagai beberapa',
)
const NOT_AND = wordSet(
  'dengan hingga sampai versus vs lawan melawan atau terhadap ke serta bersama menuju dibanding dibandingkan kepada',
)

/** "antara Rusia – AS", "antara 20 hingga 30", "antara A dengan B". */
export function betweenFault(document: TextDocument, at: number): PartnerFault | null {
  const { tokens } = document
  if (lowerAt(document, at - 1) === 'di') return null
  const { to } = sentenceAt(document, at)
  for (let i = at + 1; i < Math.min(to, at + NEAR); i++) {
    const { text = '', kind } = tokens[i] ?? {}
    const word = lowerAt(document, i)
    if (word === 'dan' || STOPS.test(text) || MANY.has(word) || /-/.test(word)) return null
    if (i === at + 1) continue
    const isDash = text === '–' || text === '—' || (text === '-' && kind === 'punctuation')
    const isFigure = tokens[i - 1]?.kind !== 'word'
    if (isDash)
      return { first: i, last: i, right: isTight(document, i) ? ' dan ' : 'dan', isCertain: !isFigure }
    const joinsFigures = isFigure && tokens[i + 1]?.kind !== 'word'
    if (NOT_AND.has(word) && (joinsFigures || !comesLater(document, i, 'dan'))) {
      return { first: i, last: i, right: 'dan', isCertain: false }
    }
  }
  return null
}

/** A dash without blanks leaves none where it stood: "60-70". */
const isTight = ({ tokens }: TextDocument, at: number): boolean =>
  touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])

const comesLater = (document: TextDocument, at: number, word: string): boolean =>
  hasWord(document, at + 1, at + NEAR, word)

const ONLY = wordSet('hanya cuma saja sekadar')
const BUT = wordSet('tetapi tapi namun')
/** Words with which both halves of "bukan karena A, melainkan karena B" begin. */
const REASONS = wordSet('karena akibat lantaran sebab untuk demi di dari oleh pada sebagai soal')

/** "bukan karena A, tetapi karena B", "tidak hanya A, namun juga B", "tidak A, melainkan B". */
export function contrastFault(document: TextDocument, at: number): PartnerFault | null {
  const isNot = lowerAt(document, at) === 'tidak'
  const isOnly = ONLY.has(lowerAt(document, at + 1))
  const { to } = sentenceAt(document, at)
  for (let i = at + 1; i < Math.min(to, at + 2 * NEAR); i++) {
    const word = lowerAt(document, i)
    if (word === 'bukan' || word === 'tidak') return null
    const fault = { first: i, last: i, isCertain: false }
    if (isNot && word === 'melainkan') return { ...fault, right: 'tetapi' }
    if (isOnly && word === 'bahkan' && lowerAt(document, i + 1) === 'juga')
      return { ...fault, last: i + 1, right: isNot ? 'tetapi juga' : 'melainkan juga' }
    if (!BUT.has(word)) continue
    if (isNot) return isOnly && word !== 'tetapi' ? { ...fault, right: 'tetapi' } : null
    const isSame = isOnly || isSameKind(document, at, i)
    return isSame ? { ...fault, right: 'melainkan' } : null
  }
  return null
}

/**
 * Without "hanya", "bukan ... tetapi" may join two clauses that are no contrast. It is one where both halves begin
 * alike or come from alike ("bukan dari kapal, tetapi dari pipa"), and where the sentence singles something out.
 */
function isSameKind(document: TextDocument, at: number, but: number): boolean {
  const second = lowerAt(document, but + 1)
  if (REASONS.has(second) && hasWord(document, at + 1, but, second)) return true
  if (isVoiced(lowerAt(document, at + 1), second)) return true
  const { from, to } = sentenceAt(document, at)
  if (lowerAt(document, from) === 'yang') return document.tokens[but - 1]?.text === ','
  return (
    from === at &&
    !IDIOMS.has(lowerAt(document, at + 1)) &&
    hasWord(document, but + 1, Math.min(to, but + NEAR + 3), 'yang')
  )
}

/** "bukan menolak, tetapi menunda": "bukan" before a verb is always a contrast. */
const isVoiced = (first: string, second: string): boolean =>
  /^(?:me|di)\p{L}{4,}$/u.test(first) && /^(?:me|di)\p{L}{4,}$/u.test(second) && first[0] === second[0]

/** "Bukan main", "Bukan tidak mungkin". */
const IDIOMS = wordSet('main tidak tak kepalang berarti')

function hasWord(document: TextDocument, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (lowerAt(document, i) === word) return true
  return false
}
