import { type NameRun, presentedNames } from '../people/presented.ts'
import { actingPeople } from '../people/subjects.ts'
import { isInterview, isOfFame, isOpinion } from '../record/section.ts'
import { isWhole } from '../record/whole.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'

/**
 * Somebody who speaks or acts and is never introduced: no office, work or age beside the name anywhere. Names of the house
 * list are known to every reader, as are athletes and artists to theirs; of a follow-up nothing is asked.
 */
export const nameNoTitle: Rule = {
  id: 'name-no-title',
  severity: 'style',
  languages: ['id'],
  check: (context) => {
    const { story } = context
    if (story.isFollowUp || isOpinion(story) || isInterview(story) || isOfFame(story)) return []
    if (!isWhole(context)) return []
    const people = actingPeople(context.body, context.lexicon)
    const known = people.length === 0 ? new Set<string>() : knownNames(context)
    return people.flatMap((person) => reportOf(context, person, known) ?? [])
  },
}

function reportOf({ body }: Context, { first, last }: NameRun, known: Set<string>): Report | null {
  const words = body.tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word')
  if (words.some(({ lower }) => isKnown(lower, known))) return null
  for (const { lower } of words) known.add(lower)
  return {
    field: 'body',
    span: spanOf(body, first, last),
    suggestions: [],
    message: {
      id: 'Orang ini belum diperkenalkan: sebutkan jabatan, pekerjaan, atau perannya.',
      en: 'This person has not been introduced: say what office, work or part they have.',
    },
    evidence: null,
  }
}

/** A shorter beginning of a name is no short form of it. */
const SHORTEST = 4

/** A name that is known, or the short form of one, as Febri of Febrian. */
const isKnown = (name: string, known: ReadonlySet<string>): boolean =>
  known.has(name) || (name.length >= SHORTEST && [...known].some((other) => other.startsWith(name)))

/** Names of the house list, and those that stand beside an office in the body, the headline or a caption. */
function knownNames({ house, body, title, captions, lexicon }: Context): Set<string> {
  const documents = [body, ...(title === null ? [] : [title]), ...captions.map(({ text }) => text)]
  return new Set([
    ...house.names.flatMap(({ name }) => name.toLowerCase().split(' ')),
    ...documents.flatMap((document) => [...presentedNames(document, lexicon)]),
  ])
}
