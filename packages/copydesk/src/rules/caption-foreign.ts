import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { languageCounts } from '../text/language.ts'
import type { Token } from '../text/tokens.ts'
import { FOREIGN_SMALL_WORDS } from '../words/foreign-small-words.ts'

/** Fewer words are a title or a name. */
const FEWEST_WORDS = 4
/** Where a caption has no word that only one language has, its small words must be known at least so often. */
const LEAST_KNOWN = 0.35
const FEWEST_SMALL = 5
/** One foreign small word may belong to a name. */
const FEWEST_FOREIGN = 2

/**
 * A caption in another language than its story, as an agency sent it. The languages of agencies are told by their
 * commonest words, any other by how few of the caption's words Indonesian has.
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

/** One that does not stand inside a name or a title: "Lord of the Rings". */
function isForeignWord({ lower, start }: Token, { text }: TextDocument): boolean {
  if (!FOREIGN_SMALL_WORDS.has(lower)) return false
  const before = text.slice(Math.max(0, start - NEAR), start)
  return !/ \p{Lu}[\p{L}’'-]* (?:\p{Ll}{1,3} )?$/u.test(before)
}

/** Letters looked at before a small word. */
const NEAR = 40

/** A root or made of one; lists of words in use hold English ones too. */
const isOwn = (word: string, lexicon: Lexicon): boolean =>
  !FOREIGN_SMALL_WORDS.has(word) && (lexicon.isRoot(word) || lexicon.knowledge(word) === 'derived')

function isForeign(text: TextDocument, { language, lexicon }: Context): boolean {
  const words = text.tokens.filter(({ kind }) => kind === 'word')
  if (words.length < FEWEST_WORDS) return false
  const { id, en } = languageCounts(text)
  // Names and titles of works are in whatever language they are.
  const small = text.tokens.filter(
    (token, index) =>
      token.kind === 'word' && index > 0 && token.text === token.lower && !text.isQuoted(index),
  )
  const known = small.filter(({ lower }) => !FOREIGN_SMALL_WORDS.has(lower) && lexicon.isKnown(lower)).length
  if (language === 'en') return id > en && known > small.length * (1 - LEAST_KNOWN)
  const foreign = small.filter((token) => isForeignWord(token, text)).length
  if (foreign >= FEWEST_FOREIGN && foreign > id) return true
  if (foreign > 0 && id === 0)
    return small.filter(({ lower }) => isOwn(lower, lexicon)).length * 2 < small.length
  return id === 0 && small.length >= FEWEST_SMALL && known < small.length * LEAST_KNOWN
}
