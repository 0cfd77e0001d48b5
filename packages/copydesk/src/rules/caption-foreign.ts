import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { languageCounts } from '../text/language.ts'

/** Fewer words are a title or a name. */
const FEWEST_WORDS = 5
/** Where a caption has no word that only one language has, its small words must be known at least so often. */
const LEAST_KNOWN = 0.35
const FEWEST_SMALL = 5

/**
 * A caption in another language than its story, as an agency sent it. English is told by its commonest words, any
 * other by how few of the caption's words Indonesian has.
 */
export const captionForeign: Rule = {
  id: 'caption-foreign',
  severity: 'error',
  languages: ['id', 'en'],
  check: (context) =>
    context.captions.flatMap(({ field, text }): Report[] =>
      isForeign(text, context)
        ? [
            {
              field,
              span: [0, text.raw.length],
              suggestions: [],
              message: {
                id: 'Keterangan foto ini bukan dalam bahasa beritanya.',
                en: "This caption is not in the story's language.",
              },
              evidence: null,
            },
          ]
        : [],
    ),
}

function isForeign(text: TextDocument, { language, lexicon }: Context): boolean {
  const words = text.tokens.filter(({ kind }) => kind === 'word')
  if (words.length < FEWEST_WORDS) return false
  const { id, en } = languageCounts(text)
  if (language === 'id' && en > id) return true
  const small = words.filter((word, index) => word.text === word.lower && index > 0)
  const known = small.filter(({ lower }) => lexicon.isKnown(lower)).length
  if (language === 'en') return id > en && known > small.length * (1 - LEAST_KNOWN)
  return id === 0 && small.length >= FEWEST_SMALL && known < small.length * LEAST_KNOWN
}
