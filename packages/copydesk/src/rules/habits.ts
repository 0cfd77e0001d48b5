import type { Report } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'

/** A finding, and what it says: two of one kind tell an editor the same thing. `written` is what stands there. */
export type Kinded = { kind: string; written: string; report: Report }

/** Places named in the evidence. */
const MOST_SHOWN = 10

/**
 * What a story does again and again is one finding, at the first place, with the others and their number as evidence;
 * once that is mended the next stands in its place.
 */
export function firstOfEach(found: readonly Kinded[]): Report[] {
  const kinds = new Map<string, Kinded[]>()
  for (const one of found) {
    const alike = kinds.get(one.kind)
    if (alike === undefined) kinds.set(one.kind, [one])
    else alike.push(one)
  }
  return [...kinds.values()].flatMap(firstOf)
}

function firstOf(alike: readonly Kinded[]): Report[] {
  const [first] = alike
  if (first === undefined) return []
  if (alike.length === 1) return [first.report]
  const places = [...new Set(alike.map(({ written }) => written))].slice(0, MOST_SHOWN)
  return [{ ...first.report, evidence: `${places.join('; ')} (${alike.length}×)` }]
}

/** A report of a text with its kind. */
export function kinded({ document }: Pick<FieldText, 'document'>, kind: string, report: Report): Kinded {
  return { kind, written: document.text.slice(...report.span), report }
}
