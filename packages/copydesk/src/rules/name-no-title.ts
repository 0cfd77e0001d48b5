import { BODY_WORDS, ROLE_WORDS } from '../people/roles.ts'
import { type Speaker, speakersOf } from '../people/speakers.ts'
import { isInterview, isOpinion } from '../record/section.ts'
import { isWhole } from '../record/whole.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { sentenceAt, spanOf } from '../text/place.ts'

/**
 * A speaker who is never introduced: no office, work or age beside the full name where it first stands. Names of the
 * house list are known to every reader; of a follow-up nothing is asked.
 */
export const nameNoTitle: Rule = {
  id: 'name-no-title',
  severity: 'style',
  languages: ['id'],
  check: (context) => {
    const { story } = context
    if (story.isFollowUp || isOpinion(story) || isInterview(story)) return []
    if (!isWhole(context)) return []
    const introduced = introducedNames(context)
    return speakersOf(context).flatMap((speaker) => reportOf(context, speaker, introduced) ?? [])
  },
}

function reportOf(context: Context, { first, last }: Speaker, introduced: Set<string>): Report | null {
  const { body, lexicon } = context
  const words = body.tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word')
  const surname = words.at(-1)
  if (surname === undefined || words.some(({ lower }) => introduced.has(lower))) return null
  // A run of ordinary words is a body; one word alone may be a country.
  if (words.length < 2 || words.every(({ lower }) => lexicon.isKnown(lower))) return null
  if (BODY_WORDS.has(words[0]?.lower ?? '')) return null
  for (const { lower } of words) introduced.add(lower)
  if (isIntroduced(context, first)) return null
  return {
    field: 'body',
    span: spanOf(body, first, last),
    suggestions: [],
    message: {
      id: 'Narasumber ini belum diperkenalkan: sebutkan jabatan, pekerjaan, atau perannya.',
      en: 'This speaker has not been introduced: say what office, work or part they have.',
    },
    evidence: null,
  }
}

/** Whether the sentence, or the one before it, says what somebody is. */
function isIntroduced({ body }: Context, first: number): boolean {
  const { tokens } = body
  const { from, to } = sentenceAt(body, first)
  const before = from > 0 ? sentenceAt(body, from - 1).from : from
  for (let i = before; i < to; i++) {
    const token = tokens[i]
    if (token?.kind === 'word' && ROLE_WORDS.has(token.lower)) return true
    const isAge = token?.kind === 'number' && tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')'
    if (isAge) return true
  }
  return false
}

/** Names of the house list, and every name that stands beside an office somewhere before it speaks. */
function introducedNames({ house, body }: Context): Set<string> {
  const names = new Set(house.names.flatMap(({ name }) => name.toLowerCase().split(' ')))
  for (const [at, token] of body.tokens.entries()) {
    if (token.kind !== 'word' || !ROLE_WORDS.has(token.lower)) continue
    for (let i = at + 1; i < at + ROLE_REACH; i++) {
      const near = body.tokens[i]
      if (near === undefined || near.text === '.') break
      if (near.kind === 'word' && near.text !== near.lower) names.add(near.lower)
    }
  }
  return names
}

/** An office and the body it is held in stand before the name: "Kepala Dinas Kesehatan Kabupaten Maluku Tengah Yohana". */
const ROLE_REACH = 12
