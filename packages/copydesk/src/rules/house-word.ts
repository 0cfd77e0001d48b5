import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { type PhraseBook, phraseBook, phrasesIn } from '../text/phrases.ts'
import { withCapitalOf } from '../text/walk.ts'
import type { House } from '../types.ts'
import { overFields, reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Redaksi memakai kata lain untuk ini.',
  en: 'The newsroom uses another word for this.',
}

/** The books of the houses that were asked, so that a story does not make its house's anew. */
const books = new WeakMap<House['replace'], PhraseBook<string>>()

function bookOf({ replace }: House): PhraseBook<string> {
  const known = books.get(replace)
  if (known !== undefined) return known
  const book = phraseBook(Object.entries(replace))
  books.set(replace, book)
  return book
}

/** Words that the newsroom has agreed to replace; also in quotations it is asked, for a person to decide. */
export const houseWord: Rule = {
  id: 'house-word',
  severity: 'warning',
  languages: ['id', 'en'],
  check: overFields(read),
}

function read({ field, document }: FieldText, { house }: Context): Report[] {
  const book = bookOf(house)
  if (book.size === 0) return []
  return document.sentences.flatMap((sentence) =>
    phrasesIn(document, sentence, book).map(({ first, last, meaning }) => {
      const right = withCapitalOf(document.tokens[first]?.text ?? '', meaning)
      const report = reportTokens({ field, document, first, last }, MESSAGE, [right])
      return document.isQuoted(first) ? { ...report, severity: 'style' as const } : report
    }),
  )
}
