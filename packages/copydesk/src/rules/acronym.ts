import { KNOWN_ACRONYMS } from '../people/known-acronyms.ts'
import { isOpinion } from '../record/section.ts'
import { isWhole } from '../record/whole.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt, spanOf } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'

/** Fewer mentions are a name in passing. */
const FEWEST_MENTIONS = 2
/**
 * An acronym that is used again and again and never spelt out, or only after its first use; one finding each. Those
 * that every reader knows and those of the house list are exempt, as are parts of names ("PT KBS Tbk").
 */
export const acronym: Rule = {
  id: 'acronym',
  severity: 'style',
  languages: ['id'],
  check: (context) => {
    const { story } = context
    if (isOpinion(story) || !isWhole(context)) return []
    return [...acronymsOf(context)].flatMap(([text, places]) => reportOf(context, text, places) ?? [])
  },
}

function acronymsOf({ body, house }: Context): Map<string, number[]> {
  const known = new Set(house.accept.map((word) => word.toUpperCase()))
  const found = new Map<string, number[]>()
  for (const [at, { kind, text }] of body.tokens.entries()) {
    if (kind !== 'word' || !/^[A-Z]{2,7}$/.test(text) || KNOWN_ACRONYMS.has(text) || known.has(text)) continue
    const places = found.get(text)
    if (places === undefined) found.set(text, [at])
    else places.push(at)
  }
  return found
}

function reportOf({ body }: Context, text: string, places: readonly number[]): Report | null {
  const { tokens } = body
  const first = places[0] ?? 0
  const spelt = places.find((at) => isSpeltOut(tokens, at))
  if (spelt === first || (spelt === undefined && places.length < FEWEST_MENTIONS)) return null
  if (spelt === undefined && places.some((at) => isInName(body, at))) return null
  if (body.isQuoted(first)) return null
  return {
    field: 'body',
    span: spanOf(body, first, first),
    suggestions: [],
    message:
      spelt === undefined
        ? { id: `Kepanjangan ${text} belum disebut.`, en: `${text} is never spelt out.` }
        : {
            id: `${text} baru dipanjangkan kemudian; panjangkan pada penyebutan pertama.`,
            en: `${text} is spelt out only later; spell it out at its first mention.`,
          },
    evidence: `${places.length} kali`,
  }
}

/** "Badan Pangan Nasional (BPN)" or "BPN (Badan Pangan Nasional)", "BPN atau Badan ...". */
function isSpeltOut(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text]
  if (before === '(') return true
  const opensExpansion = /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? '')
  return (after === '(' || after === 'atau' || after === ',') && opensExpansion
}

/** Beside another word with a capital, "PT KBS", "Toyota GR", but for one that only opens the sentence. */
function isInName(body: TextDocument, at: number): boolean {
  const { from } = sentenceAt(body, at)
  return [at - 1, at + 1].some((near) => {
    const token = body.tokens[near]
    if (token?.kind === 'opaque' || token?.kind === 'number') return true
    if (token?.kind !== 'word' || token.text === token.lower) return false
    return near > from || token.text === token.text.toUpperCase()
  })
}
