import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { spansInParagraphs } from '../text/paragraphs.ts'
import { phraseAt } from '../text/phrases.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { isPartOfClause, OPENERS } from '../words/openers.ts'
import { startsOf } from '../words/openings.ts'
import { beforeContrasts } from './contrasts.ts'
import { firstOfEach, type Kinded, kinded } from './habits.ts'
import { quoteCommas } from './quote-commas.ts'
import { reportTokens } from './report.ts'
import { unended } from './unended.ts'

const AFTER_OPENER = {
  id: 'Setelah kata penghubung antarkalimat ini ada tanda koma.',
  en: 'A comma follows this opening conjunction.',
}
/**
 * A comma or full stop that is not there: "Namun Rusia kecewa", "“kami siap” kata Budi". The same opener without its
 * comma is one finding for a story.
 */
export const punctMissing: Rule = {
  id: 'punct-missing',
  severity: 'style',
  languages: ['id'],
  check: (context) =>
    firstOfEach(
      fieldsOf(context).flatMap((field) => [
        ...afterOpeners(field),
        ...[...inLines(field), ...(field.field === 'body' ? unended(field) : [])].map(single(field)),
      ]),
    ),
}

const found = spansInParagraphs<Report>()

/** What a line tells by itself. */
const inLines = ({ field, document }: FieldText): Report[] =>
  found(document, field, (line) => {
    const alone = { field, document: line }
    return [...(field === 'title' ? [] : beforeContrasts(alone)), ...quoteCommas(alone)]
  })

/** So few tokens behind it are no clause of their own. */
const LEAST_CLAUSE = 5

/** "Akibatnya mudah diduga.": what ends in -nya may be what the sentence is about. */
const isSubject = (document: TextDocument, at: number): boolean =>
  lowerAt(document, at).endsWith('nya') && sentenceAt(document, at).to - at - 1 < LEAST_CLAUSE

/** A finding that stands for itself. */
const single =
  (field: FieldText) =>
  (report: Report): Kinded =>
    kinded(field, `${field.field} ${report.span[0]}`, report)

function afterOpeners({ field, document }: FieldText): Kinded[] {
  if (field === 'title') return []
  return [...startsOf(document)].flatMap((at) => {
    const opener = phraseAt(document, at, OPENERS)
    if (opener === null) return []
    const found = reportTokens({ field, document, first: opener.first, last: opener.last }, AFTER_OPENER)
    const written = document.text.slice(...found.span)
    if (isSubject(document, opener.last)) return []
    const next = document.tokens[opener.last + 1]
    if (next === undefined || next.kind === 'punctuation' || isPartOfClause(written, next.lower)) return []
    return [kinded({ document }, written.toLowerCase(), { ...found, suggestions: [`${written},`] })]
  })
}
