import type { Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { startsOf } from '../words/openings.ts'
import { firstOfEach, type Kinded, kinded } from './habits.ts'
import { reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Kata penghubung intrakalimat tidak mengawali kalimat.',
  en: 'This conjunction joins clauses and does not open a sentence.',
}

const FRAGMENT = {
  id: 'Anak kalimat tanpa induk kalimat; gabungkan dengan kalimat sebelumnya.',
  en: 'A subordinate clause without its main clause; join it to the sentence before.',
}

/** What opens a sentence in its place. Source: EYD V and Tata Bahasa Baku on conjunctions within and between sentences. */
const INSTEAD: ReadonlyMap<string, readonly string[]> = new Map([
  ['tapi', ['Namun,', 'Akan tetapi,']],
  ['tetapi', ['Akan tetapi,', 'Namun,']],
  ['sementara', ['Sementara itu,']],
  ['sedangkan', ['Sementara itu,', 'Adapun']],
  ['sehingga', ['Akibatnya,', 'Dengan demikian,']],
  ['melainkan', []],
  ['serta', ['Selain itu,']],
  ['dan', []],
  ['atau', []],
  ['maupun', []],
  ['yakni', []],
  ['yaitu', []],
])

/** What joins a reason or a purpose to its clause: alone with it, it leaves the sentence without a main one. */
const SUBORDINATE = wordSet('karena lantaran agar supaya asalkan meskipun walaupun sekalipun')

/** After these the word is no conjunction: "Sementara ini", "Sementara orang", "Karena itu", "Serta merta". */
const NO_CONJUNCTION = wordSet('itu itulah ini inilah waktu orang kalangan pihak merta apa')

/**
 * "Tapi", "Sementara", "Sehingga" and their like at the beginning of a sentence, and "Karena hujan lebat." as a
 * sentence of its own; quotations are left as spoken. The same word is one finding for a story.
 */
export const conjunctionOpening: Rule = {
  id: 'conjunction-opening',
  severity: 'style',
  languages: ['id'],
  check: (context) => firstOfEach(fieldsOf(context).flatMap(read)),
}

function read({ field, document }: FieldText): Kinded[] {
  if (field === 'title') return []
  return [...startsOf(document)].flatMap((at) => {
    const word = lowerAt(document, at)
    const hasCapital = document.tokens[at]?.text !== word
    if (!hasCapital || document.isQuoted(at) || !isConjunction(document, at)) return []
    const isWrong = SUBORDINATE.has(word) ? isFragment(document, at) : isCoordinate(document, at, word)
    if (!isWrong) return []
    const run = { field, document, first: at, last: at }
    const message = SUBORDINATE.has(word) ? FRAGMENT : MESSAGE
    return [kinded({ document }, word, reportTokens(run, message, INSTEAD.get(word)))]
  })
}

function isConjunction(document: TextDocument, at: number): boolean {
  const next = document.tokens[at + 1]
  if (next?.kind !== 'word' || NO_CONJUNCTION.has(next.lower)) return false
  // Dan with a capital word behind it may be a name or a grade: Dan Brown, Dan III.
  return next.text === next.lower || lowerAt(document, at) !== 'dan'
}

const isCoordinate = (document: TextDocument, at: number, word: string): boolean =>
  INSTEAD.has(word) && !(word === 'sementara' && isSubordinate(document, at))

/** A clause of reason or purpose without comma, behind the sentence that it belongs to. */
function isFragment(document: TextDocument, at: number): boolean {
  const { from, to } = sentenceAt(document, at)
  if (
    from === 0 ||
    document.text.slice(document.tokens[from - 1]?.end, document.tokens[from]?.start).includes('\n')
  )
    return false
  if (document.tokens[to - 1]?.text !== '.') return false
  for (let i = at; i < to - 1; i++) {
    const token = document.tokens[i]
    if (token?.kind === 'punctuation' || MAIN.has(token?.lower ?? '')) return false
  }
  return true
}

/** What opens the main clause even without a comma. */
const MAIN = new Set(['maka', 'akhirnya'])

/** What after a comma carries a clause on, so that the comma does not end a subordinate one before it. */
const CARRIES_ON = wordSet(
  'setelah karena sehingga untuk yang dengan meski meskipun walaupun agar supaya sebab dan atau tetapi namun seperti termasuk kata ujar katanya ujarnya',
)

/** "Sementara warga mengungsi, petugas menyisir lokasi": a subordinate clause that its main clause follows. */
function isSubordinate(document: TextDocument, at: number): boolean {
  const { to } = sentenceAt(document, at)
  for (let i = at; i < to; i++) {
    if (document.tokens[i]?.text === ',') return !CARRIES_ON.has(lowerAt(document, i + 1))
  }
  return false
}
