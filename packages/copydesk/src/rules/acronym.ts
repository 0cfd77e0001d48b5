import { expansionBefore, isSlipOf, rowsOfInitials } from '../people/expansions.ts'
import { isPersonsInitials } from '../people/initials.ts'
import { KNOWN_ACRONYMS } from '../people/known-acronyms.ts'
import { isBesideName, isQuotedShare, isSpeltOut, standsInCode, standsInName } from '../people/spelt-out.ts'
import { isOpinion } from '../record/section.ts'
import { isWhole } from '../record/whole.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import type { Wording } from '../types.ts'

/** Fewer mentions are a name in passing. */
const FEWEST_MENTIONS = 2
/** Two letters are a code or somebody's initials as often as not. */
const FEWEST_LETTERS = 3

/**
 * An acronym that is used again and again and never spelt out, or only after its first use; one finding each. Those
 * that every reader knows and those of the house list are exempt, as are parts of names ("PT KBS Tbk"). And an acronym
 * that does not fit what it is said to stand for.
 */
export const acronym: Rule = {
  id: 'acronym',
  severity: 'style',
  languages: ['id'],
  check: (context) => {
    const acronyms = acronymsOf(context)
    const unfit = acronyms.flatMap((one) => unfitExpansions(context, one))
    if (acronyms.length === 0 || isOpinion(context.story) || !isWhole(context)) return unfit
    return [...unfit, ...unexplained(context, acronyms)]
  },
}

/** One acronym of the body, with the tokens that it stands at. */
type Acronym = { text: string; places: readonly number[] }

function acronymsOf({ body, house }: Context): Acronym[] {
  const known = new Set(house.accept.map((word) => word.toUpperCase()))
  const found = new Map<string, number[]>()
  for (const [at, { kind, text }] of body.tokens.entries()) {
    if (kind !== 'word' || !/^[A-Z]{2,7}$/.test(text) || KNOWN_ACRONYMS.has(text) || known.has(text)) continue
    if (text.length < FEWEST_LETTERS || standsInCode(body, at)) continue
    const places = found.get(text)
    if (places === undefined) found.set(text, [at])
    else places.push(at)
  }
  return [...found].map(([text, places]) => ({ text, places }))
}

function unexplained(context: Context, acronyms: readonly Acronym[]): Report[] {
  const rows = rowsOfInitials(context.body)
  return acronyms.flatMap((one) => {
    const message = whatIsMissing(context, one, rows)
    const [first = 0] = one.places
    return message === null
      ? []
      : [reportOf(context, [first, first], message, [], `${one.places.length} kali`)]
  })
}

function whatIsMissing(
  { body, lexicon }: Context,
  { text, places }: Acronym,
  rows: ReadonlySet<string>,
): Wording | null {
  const [first = 0] = places
  if (body.isQuoted(first)) return null
  if (places.some((at) => isPersonsInitials(body, at) || isQuotedShare(body, at))) return null
  const spelt = places.find((at) => isSpeltOut(body, at))
  if (spelt !== undefined) {
    if (spelt === first || isBesideName(body, first, lexicon)) return null
    return {
      id: `${text} baru dipanjangkan kemudian; panjangkan pada penyebutan pertama.`,
      en: `${text} is spelt out only later; spell it out at its first mention.`,
    }
  }
  if (places.length < FEWEST_MENTIONS || rows.has(text) || standsInName(body, places, lexicon)) return null
  return { id: `Kepanjangan ${text} belum disebut.`, en: `${text} is never spelt out.` }
}

/** "Badan Pengelola Dana Desa (BPDP)", and a second expansion that is not the first. */
function unfitExpansions(context: Context, { text, places }: Acronym): Report[] {
  const { body, lexicon } = context
  let [known, knownSpan]: [readonly string[] | null, readonly [number, number]] = [null, [0, 0]]
  return places.flatMap((at) => {
    if (body.tokens[at - 1]?.text !== '(' || body.tokens[at + 1]?.text !== ')') return []
    const expansion = expansionBefore(body, at - 1, text.length, lexicon)
    if (expansion === null) return []
    const { first, last, words, initials, isBounded } = expansion
    if (isBounded && isSlipOf(text, initials)) return [reportOf(context, [at, at], UNFIT, [initials])]
    if (initials !== text) return []
    if (known === null) [known, knownSpan] = [words, spanOf(body, first, last)]
    if (!isVariant(words, known)) return []
    return [reportOf(context, [first, last], OTHER, [body.raw.slice(...knownSpan)])]
  })
}

/** One word in three may differ at most; else the letters stand for two things. */
function isVariant(words: readonly string[], known: readonly string[]): boolean {
  const other = words.filter((word, index) => word.toLowerCase() !== known[index]?.toLowerCase()).length
  return other > 0 && other <= Math.ceil(words.length / 3)
}

const UNFIT: Wording = {
  id: 'Singkatan ini tidak cocok dengan kepanjangannya.',
  en: 'These letters do not fit what they stand for.',
}
const OTHER: Wording = {
  id: 'Singkatan ini tadi dipanjangkan lain.',
  en: 'These letters were spelt out otherwise before.',
}

const reportOf = (
  { body }: Context,
  [first, last]: readonly [number, number],
  message: Wording,
  suggestions: readonly string[],
  evidence: string | null = null,
): Report => ({ field: 'body', span: spanOf(body, first, last), suggestions, message, evidence })
