import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { touches } from '../text/walk.ts'
import type { Severity } from '../types.ts'
import { aroundQuote } from './marks-around-quotes.ts'

/** A mark that stands twice: from the first of them to the last, and the one that shall stay. */
export type DoubledMark = { span: [start: number, end: number]; mend: string; severity: Severity }

/** The doubled mark that begins at a token, if one does. Three full stops are an ellipsis and no fault. */
export function doubledMark(document: TextDocument, at: number): DoubledMark | null {
  const { tokens } = document
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || (before !== undefined && isSame(document, before, token))) return null
  if (token.text === '..') return twoStops(token, next)
  if (next === undefined) return null
  if (isSame(document, token, next)) return repeated(document, at)
  return mixed(before, token, next) ?? aroundQuote(document, at)
}

/** Before a small letter two full stops were meant as three. */
function twoStops({ start, end }: Token, next: Token | undefined): DoubledMark {
  const goesOn = next?.kind === 'word' && next.text === next.lower
  return { span: [start, end], mend: goesOn ? '...' : '.', severity: 'warning' }
}

const REPEATED = new Set([',', ';', ':', '!', '?'])

const isSame = (document: TextDocument, one: Token, other: Token): boolean =>
  one.text === other.text && REPEATED.has(one.text) && isNear(document, one, other)

const isNear = (document: TextDocument, one: Token, other: Token): boolean =>
  !document.text.slice(one.end, other.start).includes('\n')

/** Cries such as "!!!" are a matter of tone. */
const CRIES = new Set(['!', '?'])

function repeated(document: TextDocument, at: number): DoubledMark | null {
  const first = document.tokens[at]
  if (first === undefined) return null
  const after = document.tokens.slice(at, at + MOST_REPEATED)
  const others = after.findIndex((token) => !isSame(document, first, token) && token !== first)
  const last = after.at(others === -1 ? -1 : others - 1) ?? first
  return {
    span: [first.start, last.end],
    mend: first.text,
    severity: CRIES.has(first.text) ? 'style' : 'warning',
  }
}

/** A longer row of marks is an ornament, and is reported by parts. */
const MOST_REPEATED = 20

/** Marks inside a clause: of two that differ the later was meant, and a full stop ends them all. */
const INSIDE = new Set([',', ';', ':'])

/** ",.", ";." and ",;" are always slips; ".," is one after a figure, since abbreviations such as "S.H.," bring their own full stop. */
function mixed(before: Token | undefined, token: Token, next: Token): DoubledMark | null {
  if (!touches(token, next)) return null
  const span: DoubledMark['span'] = [token.start, next.end]
  if (INSIDE.has(token.text) && (next.text === '.' || INSIDE.has(next.text)))
    return { span, mend: next.text, severity: 'warning' }
  const isStopComma =
    token.text === '.' &&
    next.text === ',' &&
    before !== undefined &&
    /\d$/.test(before.text) &&
    touches(before, token)
  return isStopComma ? { span, mend: '.', severity: 'warning' } : null
}
