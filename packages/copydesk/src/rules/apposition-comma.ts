import { ROLE_WORDS } from '../people/roles.ts'
import { SAYING_VERBS } from '../people/saying.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import type { Range } from '../text/sentences.ts'
import { lowerAt } from '../text/walk.ts'
import { overFields, reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Keterangan nama diapit dua koma, atau tanpa koma sama sekali.',
  en: 'A name in apposition takes two commas, or none.',
}

/** The single comma of an apposition: "Juru bicara Kremlin, Dmitry Peskov mengatakan". */
export const appositionComma: Rule = {
  id: 'apposition-comma',
  severity: 'warning',
  languages: ['id'],
  check: overFields(({ field, document }) =>
    document.sentences.flatMap((sentence) => read({ field, document }, sentence)),
  ),
}

/** A role is named in as many words at most; what is longer before the comma is a clause. */
const LONGEST_ROLE = 9
const LONGEST_NAME = 5

function read({ field, document }: FieldText, { from, to }: Range): Report[] {
  const comma = commaAfterRole(document, from, to)
  if (comma === null) return []
  let end = comma + 1
  while (end < to && end - comma <= LONGEST_NAME && isNamePart(document, end)) end++
  const [first, last] = [comma + 1, end - 1]
  if (last < first || last - comma > LONGEST_NAME) return []
  if (!SAYING_VERBS.has(lowerAt(document, end))) return []
  const name = document.text.slice(document.tokens[first]?.start, document.tokens[last]?.end)
  return [reportTokens({ field, document, first: comma, last }, MESSAGE, [`, ${name},`, ` ${name}`])]
}

function isNamePart({ tokens }: TextDocument, at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'punctuation') return token.text === '.' && tokens[at - 1]?.text.length === 1
  return (
    token?.kind === 'word' && (/^\p{Lu}/u.test(token.text) || token.lower === 'bin' || token.lower === 'al')
  )
}

/** The first comma of a sentence where what stands before it is one role and no clause. */
function commaAfterRole(document: TextDocument, from: number, to: number): number | null {
  let hasRole = false
  for (let at = from; at < Math.min(to, from + LONGEST_ROLE + 1); at++) {
    const { text, kind, lower } = document.tokens[at] ?? {}
    if (text === ',') return hasRole && at > from + 1 ? at : null
    if (kind !== 'word' || lower === undefined) return null
    if (at - from < 2 && ROLE_WORDS.has(lower)) hasRole = true
    if (NO_ROLE.has(lower) || SAYING_VERBS.has(lower)) return null
  }
  return null
}

/** Words of clauses and of time: what holds one is no bare role. */
const NO_ROLE = new Set(
  'yang adalah menurut pada setelah sebelum ketika saat karena jika untuk akan telah sudah tidak namun selain juga'.split(
    ' ',
  ),
)
