import type { Context } from '../rule.ts'
import type { FieldName } from '../types.ts'
import type { TextDocument } from './document.ts'
import { languageCounts } from './language.ts'

/** One text of a story, with the name of its field. */
export type FieldText = { field: FieldName; document: TextDocument }

const found = new WeakMap<Context, readonly FieldText[]>()

/** The texts that rules of language read: body, headline, and those captions that are in the story's language. */
export function fieldsOf(context: Context): readonly FieldText[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const { body, title, captions, language } = context
  const other = language === 'id' ? 'en' : 'id'
  const fields: FieldText[] = [{ field: 'body', document: body }]
  if (title !== null) fields.push({ field: 'title', document: title })
  for (const { field, text } of captions) {
    const counts = languageCounts(text)
    if (counts[other] <= counts[language]) fields.push({ field, document: text })
  }
  found.set(context, fields)
  return fields
}
