import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt, touches } from '../text/walk.ts'

/** The word that stands where another belongs: from its first to its last token, and what should stand there. */
export type PartnerFault = { first: number; last: number; right: string; isCertain: boolean }

/** Partners are looked for this near (tokens): further off they belong to something else. */
const NEAR = 9
const split = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const STOPS = /^[.,;:!?()"“”]$/

/** What is between can be named in one word that is many already: "antara kedua negara dengan ...". */
const MANY = split('kedua keduanya dua ketiga tiga para lain mereka kita kami semua sesama berbagai beberapa')
const NOT_AND = split('dengan hingga sampai versus vs lawan melawan atau terhadap ke serta bersama menuju')

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

const PREPOSITIONS = split('di dari secara oleh untuk dalam pada bagi ke dengan karena')
const NOT_NEITHER = split('atau ataupun serta')
/** After these "baik" is good: "baik dan murah", "baik dengan tetangga". */
const IS_GOOD = split('dan atau dengan sekali saja itu ini bagi untuk serta tetapi namun')

/** "baik di kota dan di desa", "Baik pengurus atau anggotanya", "baik anak petani, anak buruh, dan anak pedagang". */
export function bothFault(document: TextDocument, at: number): PartnerFault | null {
  const next = lowerAt(document, at + 1)
  const isPreposition = PREPOSITIONS.has(next)
  if (!isPreposition && !joinsNouns(document, at)) return null
  const { from, to } = sentenceAt(document, at)
  const end = Math.min(to, at + 2 * NEAR)
  for (let i = at + 2; i < end; i++) {
    const word = lowerAt(document, i)
    const mark = document.tokens[i]?.text ?? ''
    if (word === 'maupun' || (STOPS.test(mark) && mark !== ',')) return null
    const isTold = lowerAt(document, i + 1) === next
    // Behind a comma only what begins alike is still of the pair.
    if (mark === ',' && !isTold) return null
    const last = word === 'dan' && !isTold && lowerAt(document, i + 1) === 'juga' ? i + 1 : i
    const isFault =
      (NOT_NEITHER.has(word) && (isTold || !isPreposition)) ||
      (word === 'dan' && (isTold || last > i)) ||
      (word === 'juga' && from === at && !isPreposition)
    if (isFault) return { first: i, last, right: 'maupun', isCertain: true }
  }
  return null
}

/** "Baik A atau B" at the head of a sentence, or "diikuti baik A dan juga B" behind a verb: no quality is meant. */
function joinsNouns(document: TextDocument, at: number): boolean {
  const next = lowerAt(document, at + 1)
  if (next === '' || IS_GOOD.has(next)) return false
  const isHead = sentenceAt(document, at).from === at
  return isHead || /^(?:di|me)\p{L}{4,}$/u.test(lowerAt(document, at - 1))
}

const ONLY = split('hanya cuma saja sekadar')
const BUT = split('tetapi tapi namun')
/** Words with which both halves of "bukan karena A, melainkan karena B" begin. */
const REASONS = split('karena akibat lantaran sebab untuk demi di dari oleh pada sebagai soal')

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
  const { from, to } = sentenceAt(document, at)
  if (lowerAt(document, from) === 'yang') return document.tokens[but - 1]?.text === ','
  return (
    from === at &&
    !IDIOMS.has(lowerAt(document, at + 1)) &&
    hasWord(document, but + 1, Math.min(to, but + NEAR + 3), 'yang')
  )
}

/** "Bukan main", "Bukan tidak mungkin". */
const IDIOMS = split('main tidak tak kepalang berarti')

function hasWord(document: TextDocument, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (lowerAt(document, i) === word) return true
  return false
}
