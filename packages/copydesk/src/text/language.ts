import type { Language } from '../types.ts'
import type { TextDocument } from './document.ts'

/** The commonest words that only one of the two languages has; of our own choosing. */
const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di ke dari untuk dengan pada ini itu tidak akan dalam oleh juga sudah telah adalah kata mengatakan karena sebagai saat'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in that is was for with his her on has had said by from have were which they not been are an be their after into at as it he she who would will than its'.split(
      ' ',
    ),
  ),
}
/** Tokens that are looked at: a text tells its language in its first sentences. */
const ENOUGH = 400

/** How many of a text's first words only this language has, against the other. */
export function languageCounts({ tokens }: TextDocument): Record<Language, number> {
  const counts = { id: 0, en: 0 }
  for (const { lower } of tokens.slice(0, ENOUGH)) {
    if (WORDS.id.has(lower)) counts.id++
    if (WORDS.en.has(lower)) counts.en++
  }
  return counts
}

/** Indonesian, unless English words outnumber the Indonesian ones. */
export function languageOf(document: TextDocument): Language {
  const { id, en } = languageCounts(document)
  return en > id ? 'en' : 'id'
}
