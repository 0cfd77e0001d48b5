import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { startsOf } from '../words/openings.ts'
import { overFields, reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Kata penghubung intrakalimat tidak mengawali kalimat.',
  en: 'This conjunction joins clauses and does not open a sentence.',
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
])

/** "Tapi", "Sementara", "Sehingga" and their like at the beginning of a sentence; quotations are left as spoken. */
export const conjunctionOpening: Rule = {
  id: 'conjunction-opening',
  severity: 'style',
  languages: ['id'],
  check: overFields(read),
}

function read({ field, document }: FieldText): Report[] {
  if (field === 'title') return []
  return [...startsOf(document)].flatMap((at) => {
    const word = lowerAt(document, at)
    const instead = INSTEAD.get(word)
    const hasCapital = document.tokens[at]?.text !== word
    if (instead === undefined || !hasCapital || document.isQuoted(at)) return []
    const next = document.tokens[at + 1]
    if (next?.kind !== 'word' || next.lower === 'itu') return []
    if (word === 'sementara' && isSubordinate(document, at)) return []
    return [reportTokens({ field, document, first: at, last: at }, MESSAGE, instead)]
  })
}

/** What after a comma carries a clause on, so that the comma does not end a subordinate one before it. */
const CARRIES_ON = new Set(
  'setelah karena sehingga untuk yang dengan meski meskipun walaupun agar supaya sebab dan atau tetapi namun seperti termasuk kata ujar katanya ujarnya'.split(
    ' ',
  ),
)

/** "Sementara warga mengungsi, petugas menyisir lokasi": a subordinate clause that its main clause follows. */
function isSubordinate(document: TextDocument, at: number): boolean {
  const { to } = sentenceAt(document, at)
  for (let i = at; i < to; i++) {
    if (document.tokens[i]?.text === ',') return !CARRIES_ON.has(lowerAt(document, i + 1))
  }
  return false
}
