import { guiltyWordsIn } from '../people/guilty-words.ts'
import { type LegalState, legalStateOf } from '../people/legal-stage.ts'
import { toldAsDoneIn } from '../people/told-as-done.ts'
import { formerConvictsIn, twoStatusesIn } from '../people/two-statuses.ts'
import { wrongStatusesIn } from '../people/wrong-status.ts'
import type { Rule } from '../rule.ts'

/**
 * Nobody is guilty before a verdict: "pelaku" or "koruptor" for somebody who stands before the law, a deed told as a
 * fact, a status that the case has not come to, and one person in two of them. Each word once a story. Source: Kode
 * Etik Jurnalistik (Dewan Pers 2006), article 3, presumption of innocence.
 */
export const legalStatus: Rule = {
  id: 'legal-status',
  severity: 'warning',
  languages: ['id'],
  check: ({ body, title, captions, lexicon }) => {
    const state = legalStateOf(body, lexicon)
    if (state === null || state.stage === 'verdict') return formerConvictsIn(body)
    const fields = [
      ...(title === null ? [] : [{ field: 'title' as const, document: title }]),
      { field: 'body' as const, document: body },
      ...captions.map(({ field, text }) => ({ field, document: text })),
    ]
    return [
      ...(mayBeGuilty(state) ? [] : guiltyWordsIn(fields, state)),
      ...(mayBeGuilty(state) || state.stage === 'cleared' ? [] : toldAsDoneIn(fields, state.stage)),
      ...wrongStatusesIn(fields, state),
      ...twoStatusesIn(body),
    ]
  },
}

/** Where nobody is accused, or a court has said so. */
const mayBeGuilty = ({ stage, isSomebody }: LegalState): boolean =>
  !isSomebody || stage === 'convicted' || stage === 'final'
