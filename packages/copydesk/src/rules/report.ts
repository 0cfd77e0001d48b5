import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { spansInParagraphs } from '../text/paragraphs.ts'
import { spanOf } from '../text/place.ts'
import type { Wording } from '../types.ts'

/** A run of tokens in one text, `last` inclusive. */
export type TokenRun = FieldText & { first: number; last: number }

/** A finding over a run of tokens. */
export function reportTokens(
  { field, document, first, last }: TokenRun,
  message: Wording,
  suggestions: readonly string[] = [],
): Report {
  return { field, span: spanOf(document, first, last), suggestions, message, evidence: null }
}

/** A finding over a span of characters of one field. */
export function reportSpan(
  { field, span }: Pick<Report, 'field' | 'span'>,
  message: Wording,
  suggestions: readonly string[] = [],
): Report {
  return { field, span, suggestions, message, evidence: null }
}

/** Asks a reading of one text of every text of the story. */
export const overFields =
  (read: (field: FieldText, context: Context) => Report[]): Rule['check'] =>
  (context) =>
    fieldsOf(context).flatMap((field) => read(field, context))

/** The same of each paragraph alone, for a reading that looks at nothing beyond it but the words of the lexicon. */
export function overParagraphs(read: (field: FieldText, lexicon: Lexicon) => Report[]): Rule['check'] {
  const found = spansInParagraphs<Report>()
  return (context) =>
    fieldsOf(context).flatMap(({ field, document }) =>
      found(document, field, (paragraph) => read({ field, document: paragraph }, context.lexicon)),
    )
}
