import type { Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt, touches } from '../text/walk.ts'
import type { Wording } from '../types.ts'
import { overFields, reportTokens } from './report.ts'

const MESSAGES = {
  between: { id: 'Pasangan kata antara adalah dan.', en: 'The partner of antara is dan.' },
  both: { id: 'Pasangan kata baik adalah maupun.', en: 'The partner of baik is maupun.' },
  rather: { id: 'Pasangan kata bukan adalah melainkan.', en: 'The partner of bukan is melainkan.' },
  but: { id: 'Pasangan kata tidak adalah tetapi.', en: 'The partner of tidak is tetapi.' },
} satisfies Record<string, Wording>

/** Words that call for a partner and have another: "antara Rusia – AS", "bukan hanya ... tetapi juga". */
export const pairedWords: Rule = {
  id: 'paired-words',
  severity: 'warning',
  languages: ['id'],
  check: overFields((field) =>
    field.document.tokens.flatMap((_, at) => {
      const found = partnerFault(field.document, at)
      if (found === null) return []
      const { place, message, right, isStyle } = found
      const report = reportTokens({ ...field, first: place, last: place }, message, [right])
      return [isStyle ? { ...report, severity: 'style' as const } : report]
    }),
  ),
}

type Fault = { place: number; message: Wording; right: string; isStyle: boolean }

function partnerFault(document: TextDocument, at: number): Fault | null {
  const word = lowerAt(document, at)
  if (word === 'antara') return betweenFault(document, at)
  if (word === 'baik') return bothFault(document, at)
  if (word === 'bukan' || word === 'tidak') return contrastFault(document, at, word)
  return null
}

/** Partners are looked for this near (tokens): further off they belong to something else. */
const NEAR = 8
const STOPS = /^[.,;:!?()"“”]$/
/** What is between can be named in one word that is many already: "antara kedua negara dengan ...". */
const MANY = new Set(
  'kedua keduanya dua ketiga tiga para lain mereka kita kami semua sesama berbagai beberapa'.split(' '),
)

function betweenFault(document: TextDocument, at: number): Fault | null {
  const { tokens } = document
  const before = lowerAt(document, at - 1)
  const { to } = sentenceAt(document, at)
  for (let i = at + 1; i < Math.min(to, at + NEAR); i++) {
    const { text = '', kind } = tokens[i] ?? {}
    const word = lowerAt(document, i)
    if (word === 'dan' || STOPS.test(text) || MANY.has(word) || /-/.test(word)) return null
    const isDash = text === '–' || text === '—' || (text === '-' && kind === 'punctuation')
    const isFirst = i === at + 1
    if (isFirst) continue
    const fault = { place: i, message: MESSAGES.between, right: isTouching(document, i) ? ' dan ' : 'dan' }
    if (isDash) return { ...fault, isStyle: tokens[i - 1]?.kind === 'number' }
    // "di antara" and "antara lain" join nothing; a later "dan" may still be the partner.
    const isOther = word === 'dengan' || word === 'hingga' || word === 'sampai' || word === 'versus'
    if (isOther && before !== 'di' && !comesLater(document, i, 'dan')) return { ...fault, isStyle: true }
  }
  return null
}

/** A dash without blanks leaves none where it stood: "60-70". */
const isTouching = ({ tokens }: TextDocument, at: number): boolean =>
  touches(tokens[at - 1], tokens[at]) && touches(tokens[at], tokens[at + 1])

function comesLater(document: TextDocument, at: number, word: string): boolean {
  for (let i = at + 1; i < at + NEAR; i++) if (lowerAt(document, i) === word) return true
  return false
}

const PREPOSITIONS = new Set('di dari secara oleh untuk dalam pada bagi ke dengan'.split(' '))

/** "baik di kota dan di desa": the same preposition after baik and after dan. */
function bothFault(document: TextDocument, at: number): Fault | null {
  const preposition = lowerAt(document, at + 1)
  if (!PREPOSITIONS.has(preposition)) return null
  const { to } = sentenceAt(document, at)
  for (let i = at + 2; i < Math.min(to, at + 2 * NEAR); i++) {
    const word = lowerAt(document, i)
    if (word === 'maupun') return null
    const isOther = word === 'dan' || word === 'atau' || word === 'ataupun' || word === 'serta'
    if (!isOther || lowerAt(document, i + 1) !== preposition) continue
    return { place: i, message: MESSAGES.both, right: 'maupun', isStyle: false }
  }
  return null
}

const ONLY = new Set(['hanya', 'cuma', 'saja', 'sekadar'])

/** "bukan hanya A tetapi juga B" and "tidak hanya A melainkan juga B" have each other's partners. */
function contrastFault(document: TextDocument, at: number, word: 'bukan' | 'tidak'): Fault | null {
  const wrong = word === 'bukan' ? 'tetapi' : 'melainkan'
  const { to } = sentenceAt(document, at)
  const isOnly = ONLY.has(lowerAt(document, at + 1))
  for (let i = at + 1; i < Math.min(to, at + 2 * NEAR); i++) {
    const found = lowerAt(document, i)
    if (found === 'bukan' || found === 'tidak') return null
    if (found !== wrong && !(word === 'bukan' && found === 'tapi')) continue
    // Without "hanya", "bukan ... tetapi" may join two clauses that are no contrast.
    if (!isOnly && lowerAt(document, i + 1) !== 'juga' && word === 'bukan') return null
    const message = word === 'bukan' ? MESSAGES.rather : MESSAGES.but
    return { place: i, message, right: word === 'bukan' ? 'melainkan' : 'tetapi', isStyle: true }
  }
  return null
}
