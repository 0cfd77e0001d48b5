import type { Context, Report, Rule } from '../rule.ts'
import { reportTokens } from '../rules/report.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { phrasesIn } from '../text/phrases.ts'
import { lowerAt, withCapitalOf } from '../text/walk.ts'
import { articleFaults } from './article.ts'
import { RIGHT_BEFORE, USAGE } from './phrases.ts'

const ARTICLE = {
  id: 'Artikel mengikuti bunyi kata berikutnya: “an” di depan bunyi vokal, “a” di depan yang lain.',
  en: 'The article follows the sound behind it: “an” before a vowel, “a” before anything else.',
}
const PHRASE = { id: 'Bukan bentuk bahasa Inggris baku.', en: 'This is not how English has it.' }

/** What is wrong in English beyond single words, where that can be told with certainty: "a hour", "did not went". */
export const englishUsage: Rule = {
  id: 'english-usage',
  severity: 'warning',
  languages: ['en'],
  check: (context) => fieldsOf(context).flatMap((field) => [...articles(field, context), ...phrases(field)]),
}

function articles({ field, document }: FieldText, { english }: Context): Report[] {
  if (english === null) return []
  return articleFaults(document, english).map(({ first, last, suggestion }) =>
    reportTokens({ field, document, first, last }, ARTICLE, [suggestion]),
  )
}

/** What people say stands as they said it. */
function phrases({ field, document }: FieldText): Report[] {
  return document.sentences.flatMap((sentence) =>
    phrasesIn(document, sentence, USAGE)
      .filter(({ first, last }) => !document.isQuoted(first) && !isRight(last + 1, document))
      .map(({ first, last, meaning }) => {
        const suggestion = withCapitalOf(document.tokens[first]?.text ?? '', meaning)
        return reportTokens({ field, document, first, last }, PHRASE, [suggestion])
      }),
  )
}

const isRight = (next: number, document: FieldText['document']): boolean =>
  document.tokens[next]?.kind === 'number' || RIGHT_BEFORE.has(lowerAt(document, next))
