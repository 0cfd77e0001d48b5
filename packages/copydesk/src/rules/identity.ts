import { presentedNames } from '../people/presented.ts'
import { CHILD_WORDS, protectedIn, VICTIM_WORDS } from '../people/protected.ts'
import { revealedIn } from '../people/revealed.ts'
import { isNameWord } from '../people/speakers.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import { reportTokens } from './report.ts'

/**
 * What tells who a child in a crime or the victim of a sexual crime is: the name, their family, their school, and initials
 * that a caption undoes. Off until a newsroom switches it on.
 */
export const identity: Rule = {
  id: 'identity',
  severity: 'error',
  languages: ['id'],
  isOptional: true,
  check: (context) => {
    const { body, title, captions, lexicon } = context
    const story = protectedIn(title === null ? [body] : [body, title], lexicon)
    if (story === null) return []
    const known = presentedNames(body, lexicon)
    const texts = [
      { field: 'body' as const, document: body },
      ...captions.map(({ field, text }) => ({ field, document: text })),
    ]
    return [
      ...texts.flatMap(({ field, document }) =>
        revealedIn(document, story, known, lexicon).map(({ first, last, instead }) =>
          reportTokens({ field, document, first, last }, MESSAGE, instead === null ? [] : [instead]),
        ),
      ),
      ...undoneInitials(context),
    ]
  },
}

const MESSAGE = {
  id: 'Identitas anak atau korban kejahatan susila tidak disebut; cukup “korban” tanpa nama dan inisial yang mudah ditebak.',
  en: 'A child or the victim of a sexual crime is not named; say “the victim”, with no initials that can be guessed.',
}

/** Initials in the body, "korban NS (14)", whose letters open a name in a caption. */
function undoneInitials({ body, captions }: Context): Report[] {
  const initials = new Set(
    body.tokens.flatMap(({ text }, at) => {
      const before = [body.tokens[at - 1]?.lower ?? '', body.tokens[at - 2]?.lower ?? '']
      const isPerson = before.some(
        (word) => VICTIM_WORDS.has(word) || CHILD_WORDS.has(word) || word === 'berinisial',
      )
      return isPerson && /^[A-Z]{2,3}$/.test(text) ? [text] : []
    }),
  )
  if (initials.size === 0) return []
  return captions.flatMap(({ field, text }) =>
    text.tokens.flatMap((token, at) => {
      if (!isNameWord(token) || isNameWord(text.tokens[at - 1])) return []
      let last = at
      while (isNameWord(text.tokens[last + 1])) last++
      const letters = text.tokens.slice(at, last + 1).map((part) => part.text.charAt(0))
      if (!initials.has(letters.join(''))) return []
      return [
        {
          field,
          span: spanOf(text, at, last),
          suggestions: [],
          message: MESSAGE,
          evidence: letters.join(''),
        },
      ]
    }),
  )
}
