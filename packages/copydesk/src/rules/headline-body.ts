import { valueOfWords } from '../numbers/spelled.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { spanOf } from '../text/place.ts'

/**
 * Numbers, names and places of the headline that the body does not have. Names are told by what no dictionary knows,
 * for in title case everything has a capital. Off until its figures are shown.
 */
export const headlineBody: Rule = {
  id: 'headline-body',
  severity: 'warning',
  languages: ['id'],
  isOptional: true,
  check: (context) => {
    const { title, body } = context
    if (title === null || body.tokens.length === 0) return []
    const words = new Set(body.tokens.map(({ lower }) => lower.replace(/nya$/, '')))
    const numbers = numbersOf(body)
    return title.tokens.flatMap(({ kind, text, lower }, at) => {
      const isNumber = kind === 'number' && !numbers.has(plain(text))
      const isName =
        kind === 'word' &&
        text !== lower &&
        text.length > 2 &&
        !context.lexicon.isKnown(lower) &&
        !words.has(lower.replace(/nya$/, '')) &&
        !expands(body, text)
      return isNumber || isName ? [reportOf(title, at)] : []
    })
  },
}

/** Without marks of thousands: 48.500 is 48500. */
const plain = (text: string): string => text.replace(/[.](?=\d{3}\b)/g, '')

/** Figures, and the values of numbers in words. */
function numbersOf(body: TextDocument): Set<string> {
  const numbers = new Set<string>()
  for (const [at, { kind, text }] of body.tokens.entries()) {
    if (kind === 'number') for (const part of [text, ...text.split('/')]) numbers.add(plain(part))
    // Rp48.500, 12km: the figures of a code.
    if (kind === 'opaque') for (const part of text.match(/\d+(?:[.,]\d+)*/g) ?? []) numbers.add(plain(part))
    const spelled = kind === 'word' ? valueOfWords(body.tokens, at) : null
    if (spelled !== null) numbers.add(String(spelled.value))
  }
  return numbers
}

/** An acronym whose letters open words that follow one another in the body. */
function expands(body: TextDocument, text: string): boolean {
  if (text !== text.toUpperCase()) return false
  let run = ''
  for (const { kind, text: word } of body.tokens) {
    run = kind === 'word' && word !== word.toLowerCase() ? (run + word.charAt(0)).slice(-text.length) : ''
    if (run === text) return true
  }
  return false
}

const reportOf = (title: TextDocument, at: number): Report => ({
  field: 'title',
  span: spanOf(title, at, at),
  suggestions: [],
  message: { id: 'Isi berita tidak menyebut ini.', en: 'The body does not mention this.' },
  evidence: null,
})
