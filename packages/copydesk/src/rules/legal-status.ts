import { guiltyWordsIn } from '../people/guilty-words.ts'
import { isStatus, STATUSES, type Status } from '../people/legal.ts'
import { legalStateOf } from '../people/legal-stage.ts'
import { isNameWord } from '../people/speakers.ts'
import { wrongStatusesIn } from '../people/wrong-status.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import { wordSet } from '../text/word-set.ts'

/**
 * Nobody is guilty before a verdict: "pelaku" or "koruptor" for somebody who stands before the law, a status that the
 * case has not come to, and one person in two of them. Each word once a story. Source: Kode Etik Jurnalistik (Dewan
 * Pers 2006), article 3, presumption of innocence.
 */
export const legalStatus: Rule = {
  id: 'legal-status',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { body, title, captions, lexicon } = context
    const state = legalStateOf(body, lexicon)
    if (state === null || state.stage === 'verdict') return []
    const { stage, isSomebody } = state
    const fields = [
      ...(title === null ? [] : [{ field: 'title' as const, document: title }]),
      { field: 'body' as const, document: body },
      ...captions.map(({ field, text }) => ({ field, document: text })),
    ]
    return [
      ...(isSomebody ? guiltyWordsIn(fields, stage) : []),
      ...wrongStatusesIn(fields, stage),
      ...twoStatuses(context),
    ]
  },
}

/** "Kini", "ditetapkan": the story itself tells of the step from one status to the next. */
const STEPS = wordSet('ditetapkan kini menjadi naik sebelumnya semula awalnya status dinaikkan')

function twoStatuses({ body }: Context): Report[] {
  const { tokens } = body
  if (tokens.some(({ lower }) => STEPS.has(lower))) return []
  const statuses = new Map<string, Status>()
  return tokens.flatMap(({ lower }, at) => {
    if (!isStatus(lower) || body.isQuoted(at)) return []
    const name = tokens[at + 1]
    if (name === undefined || !isNameWord(name)) return []
    const known = statuses.get(name.lower)
    if (known === undefined) statuses.set(name.lower, lower)
    if (known === undefined || known === lower) return []
    return [
      {
        field: 'body' as const,
        span: spanOf(body, at, at),
        suggestions: [known],
        message: {
          id: `${name.text} tadi disebut ${known}.`,
          en: `${name.text} was called ${known} before.`,
        },
        evidence: STATUSES.join(' < '),
      },
    ]
  })
}
