import { firstAccusation } from '../people/accusations.ts'
import { isAnswered } from '../people/answers.ts'
import { isOpinion } from '../record/section.ts'
import type { Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'

/**
 * An accusation against somebody named, and not a word of theirs. Put once, when the story is handed in. Source: Kode
 * Etik Jurnalistik (Dewan Pers 2006), articles 1 and 3: balance, and a hearing for both sides.
 */
export const accusationOneSided: Rule = {
  id: 'accusation-one-sided',
  severity: 'warning',
  languages: ['id'],
  isAskedOnce: true,
  check: ({ body, isRecord, story, lexicon }) => {
    if (!isRecord || isOpinion(story)) return []
    const accusation = firstAccusation(body, lexicon)
    if (accusation === null || isAnswered(body, accusation.accused, lexicon)) return []
    const { verb, accused } = accusation
    return [
      {
        field: 'body',
        span: spanOf(body, accused.first, accused.last),
        suggestions: [],
        message: {
          id: 'Pihak yang dituduh belum berbicara dalam naskah ini. Sudahkah ia dihubungi?',
          en: 'The accused side has no word in this story. Has it been asked?',
        },
        evidence: body.tokens[verb]?.text ?? null,
      },
    ]
  },
}
