import {
  AT_LARGE,
  GUILTY_WORDS,
  isStatus,
  LAWFUL_DOERS,
  STATUSES,
  type Status,
  SUSPECT_WORDS,
  VERDICT_WORDS,
} from '../people/legal.ts'
import { isNameWord } from '../people/speakers.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'

/**
 * Nobody is guilty before a verdict: "pelaku" or "koruptor" where the story knows only suspects, and one person in two
 * states of the law. Source: Kode Etik Jurnalistik (Dewan Pers 2006), article 3, presumption of innocence. Off until
 * its figures are shown.
 */
export const legalStatus: Rule = {
  id: 'legal-status',
  severity: 'warning',
  languages: ['id'],
  isOptional: true,
  check: (context) => [...guiltBeforeVerdict(context), ...twoStatuses(context)],
}

function guiltBeforeVerdict({ body }: Context): Report[] {
  const { tokens } = body
  if (tokens.some(({ lower }) => VERDICT_WORDS.has(lower))) return []
  if (!tokens.some(({ lower }) => SUSPECT_WORDS.has(lower))) return []
  return tokens.flatMap(({ kind, lower, text }, at) => {
    const instead = GUILTY_WORDS[lower]
    const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
    if (kind !== 'word' || instead === undefined || body.isQuoted(at)) return []
    if (isStatus(before) || before === 'diduga' || LAWFUL_DOERS.has(after) || isAtLarge(tokens, at)) return []
    const suggestion = text === lower ? instead : instead.charAt(0).toUpperCase() + instead.slice(1)
    return [
      {
        field: 'body' as const,
        span: spanOf(body, at, at),
        suggestions: [suggestion],
        message: {
          id: `“${text}” menyebut orang bersalah, padahal belum ada putusan dalam naskah ini.`,
          en: `“${text}” calls somebody guilty, and the story tells of no verdict.`,
        },
        evidence: null,
      },
    ]
  })
}

/** Words around "pelaku" that are looked at: "memburu para pelaku", "pelaku masih buron". */
const NEAR = 2

const isAtLarge = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ lower }) => AT_LARGE.has(lower))

/** "Kini", "ditetapkan": the story itself tells of the step from one status to the next. */
const STEPS = new Set('ditetapkan kini menjadi naik sebelumnya semula awalnya status dinaikkan'.split(' '))

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
