import { likePairs } from '../people/like-pairs.ts'
import { soundAlike } from '../people/name-sounds.ts'
import { nameWordsOf, type Spelling, spellingOf } from '../people/spellings.ts'
import type { Report, Rule } from '../rule.ts'
import { isPersonName } from '../words/person-names.ts'
import { reportTokens } from './report.ts'

/**
 * One name in two spellings: Kapadze and Kapadza, Budi Santoso and Budi Santosa. Two people with names alike are told
 * apart by the names beside theirs, or because each is introduced; an English plural is no second spelling. The rarer
 * spelling is flagged, of two as frequent the later one; the house's own spelling is always the right one.
 */
export const nameInconsistent: Rule = {
  id: 'name-inconsistent',
  severity: 'warning',
  languages: ['id', 'en'],
  check: (context) =>
    likePairs(nameWordsOf(context)).flatMap(([a, b]) => {
      const judged = judge(spellingOf(a, context), spellingOf(b, context))
      return judged === null ? [] : judged.wrong.places.map((place) => reportOf(place, judged.right))
    }),
}

/** So long that two people do not bear it by chance. */
const UNMISTAKABLE = 9
/** So long that two names which nobody knows and which end alike are one, as of a village. */
const isLong = ({ word }: Spelling): boolean => word.length >= UNMISTAKABLE - 1

function judge(a: Spelling, b: Spelling): { right: Spelling; wrong: Spelling } | null {
  if (a.isCanonical && b.isCanonical) return null
  const [right, wrong] = isRight(a, b) ? [a, b] : [b, a]
  if (wrong.places.length === 0 || isPlural(a.word, b.word) || areIntroducedApart(a, b)) return null
  return isOneName(right, wrong) ? { right, wrong } : null
}

/** Two that stand in one sentence, or sound names of a man and a woman. */
const areTwo = (a: Spelling, b: Spelling): boolean =>
  meet(a.sentences, b.sentences) || ((a.isKnown || b.isKnown) && isOfOtherSex(a.word, b.word))

/** The same full name, or the short form of one; else a name that nobody knows and that stands there more seldom. */
function isOneName(right: Spelling, wrong: Spelling): boolean {
  if (areTwo(right, wrong)) return false
  if (isShared(right, wrong) || isShortFormOf(right, wrong) || isShortFormOf(wrong, right)) return true
  if (isOneSound(right, wrong)) return true
  if (wrong.isKnown || (areApart(right, wrong) && soundAlike(right.word, wrong.word))) return false
  if (wrong.word.length >= UNMISTAKABLE) return true
  if (isLong(wrong) && !right.isKnown && !areApart(right, wrong) && endAlike(right.word, wrong.word))
    return true
  return (right.isCanonical || weightOf(right) > weightOf(wrong)) && !areApart(right, wrong)
}

/** Said alike, and one of them a bare name: nobody is called by half a name that another has whole. */
function isOneSound(a: Spelling, b: Spelling): boolean {
  if (!soundAlike(a.word, b.word) || areApart(a, b) || isKnownThing(a) || isKnownThing(b)) return false
  const [short, full] = a.partners.size === 0 ? [a, b] : [b, a]
  const isWhole = full.partners.size + full.introductions.size > 0
  return short.introductions.size === 0 && (isWhole || (!a.isKnown && !b.isKnown))
}

/** A town or a word: a paper of that town may keep the old spelling. */
const isKnownThing = ({ word, isKnown }: Spelling): boolean => isKnown && !isPersonName(word.toLowerCase())

const areApart = (a: Spelling, b: Spelling): boolean => a.partners.size > 0 && b.partners.size > 0

/**
 * "Bupati Budi Santoso" and, later, "kata Santosa": nobody is called by one name who has not been introduced. Of a given
 * name only what sounds the same is a short form, for Rina and Rini are two.
 */
function isShortFormOf(short: Spelling, full: Spelling): boolean {
  if (short.partners.size > 0 || short.introductions.size > 0 || full.introductions.size === 0) return false
  const isGivenName = ![...full.partners].some(isBefore)
  if (full.partners.size === 0 || (isGivenName && !endAlike(short.word, full.word))) return false
  return short.speaksAlone || !short.isKnown
}

const isBefore = (partner: string): boolean => partner.startsWith('<')

/** The same given name before it; or the same family name behind it, where the two do not end like Maria and Mario. */
function isShared(a: Spelling, b: Spelling): boolean {
  const isAlike = endAlike(a.word, b.word)
  return [...a.partners].some((partner) => b.partners.has(partner) && (isBefore(partner) || isAlike))
}

const endAlike = (a: string, b: string): boolean => endOf(a) === endOf(b)
const endOf = (word: string): string => word.slice(-1).replace('y', 'i')

/** Each with an office or an age of their own. */
const areIntroducedApart = (a: Spelling, b: Spelling): boolean =>
  a.introductions.size > 0 && b.introductions.size > 0 && !meet(a.introductions, b.introductions)

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one))

/** Putra and Putri, Dewa and Dewi. */
const isOfOtherSex = (a: string, b: string): boolean =>
  a.slice(0, -1) === b.slice(0, -1) && [a, b].some((word) => word.endsWith('i'))

/** `a` stands first in the story. */
const isRight = (a: Spelling, b: Spelling): boolean =>
  a.isCanonical === b.isCanonical ? weightOf(a) >= weightOf(b) : a.isCanonical

/** A spelling that the body does not have weighs nothing against one that it has. */
const weightOf = ({ sentences, places }: Spelling): number => (sentences.size === 0 ? 0 : places.length)

const isPlural = (a: string, b: string): boolean => `${a}s` === b || `${b}s` === a

function reportOf({ field, document, at }: Spelling['places'][number], right: Spelling): Report {
  const message = {
    id: `Nama ini ditulis “${right.word}” di tempat lain.`,
    en: `This name is spelt “${right.word}” elsewhere.`,
  }
  return {
    ...reportTokens({ field, document, first: at, last: at }, message, [right.word]),
    evidence: right.isCanonical ? null : `${right.word}: ${right.places.length} kali`,
  }
}
