import type { Report } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { matchesOf } from '../text/matches.ts'
import type { Wording } from '../types.ts'
import { INLINE_LINK } from '../words/furniture.ts'
import { reportSpan } from './report.ts'

/** A headline is no longer. */
const MOST_LETTERS = 200
/** Without a colon fewer words are no headline. */
const LEAST_WORDS = 3
/** Words that a headline writes small. */
const SMALL =
  /^(?:di|ke|dari|dan|atau|yang|untuk|dengan|pada|dalam|oleh|bagi|soal|para|usai|agar|karena|hingga|sampai)$/

/** A link to another story in the middle of a line, with as much of its headline as can be told. */
export function inlineLinks({ field, document: { text } }: FieldText, message: Wording): Report[] {
  return matchesOf(INLINE_LINK, text).flatMap((match) => {
    const from = match.index + match[0].length
    const rest = text.slice(from, from + MOST_LETTERS).split(/[\n.!?]/, 1)[0] ?? ''
    const length = headlineIn(rest)
    const isLink = match[0].includes(':') || rest.slice(0, length).split(' ').length >= LEAST_WORDS
    return isLink ? [reportSpan({ field, span: [match.index, from + length] }, message, [''])] : []
  })
}

/** Length of the headline that a text opens with: where small words begin, the capital before them opens a sentence. */
function headlineIn(text: string): number {
  const words = matchesOf(/\S+/g, text)
  const end = words.findIndex(([word]) => /^\p{Ll}/u.test(word) && !SMALL.test(word))
  const last = words[end === -1 ? words.length - 1 : end - 2]
  return last === undefined ? 0 : last.index + last[0].length
}
