import { likePairs, type Spelling, spellingsOf } from '../people/spellings.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'

/**
 * One name in two spellings: Kapadze and Kapadza. Two people with names alike are told apart by the names beside
 * theirs; an English plural is no second spelling. The rarer spelling is flagged, of two as frequent the later one;
 * the house's own spelling is always the right one.
 */
export const nameInconsistent: Rule = {
  id: 'name-inconsistent',
  severity: 'warning',
  languages: ['id', 'en'],
  check: (context) =>
    likePairs(spellingsOf(context)).flatMap((pair) => {
      const judged = judge(...pair)
      return judged === null ? [] : judged.wrong.places.map((at) => reportOf(context, at, judged.right))
    }),
}

/** So long that two people do not bear it by chance. */
const UNMISTAKABLE = 9

function judge(a: Spelling, b: Spelling): { right: Spelling; wrong: Spelling } | null {
  if (a.isCanonical && b.isCanonical) return null
  const [right, wrong] = isRight(a, b) ? [a, b] : [b, a]
  if (wrong.places.length === 0 || isPlural(a.word, b.word)) return null
  if (right.isCanonical) return { right, wrong }
  const shared = [...a.partners].some((partner) => b.partners.has(partner))
  const apart = a.partners.size > 0 && b.partners.size > 0 && !shared
  if (apart && wrong.word.length < UNMISTAKABLE) return null
  const isRarer = right.places.length > wrong.places.length
  return shared || isRarer || wrong.word.length >= UNMISTAKABLE ? { right, wrong } : null
}

function isRight(a: Spelling, b: Spelling): boolean {
  if (a.isCanonical !== b.isCanonical) return a.isCanonical
  if (a.places.length !== b.places.length) return a.places.length > b.places.length
  return (a.places[0] ?? 0) < (b.places[0] ?? 0)
}

const isPlural = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a

function reportOf({ body }: Context, at: number, right: Spelling): Report {
  return {
    field: 'body',
    span: spanOf(body, at, at),
    suggestions: [right.word],
    message: {
      id: `Nama ini ditulis “${right.word}” di tempat lain.`,
      en: `This name is spelt “${right.word}” elsewhere.`,
    },
    evidence: right.isCanonical ? null : `${right.word}: ${right.places.length} kali`,
  }
}
