import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { isApart } from '../text/walk.ts'
import type { WordFault } from './word-faults.ts'

/** Small letters that run into a name. */
const JOINED = /^(\p{Ll}{1,12})(\p{Lu}\p{Ll}{2,})$/u
/** Rarer words begin the names of firms: detikFinance, bukaLapak. */
const COMMON = 6
/** More letters than these have not slipped over a blank. */
const MOST_SLIPPED = 2

/** "dar iPelabuhan" is dari Pelabuhan, "asalSolo" asal Solo; null for other words, and for names such as iPhone. */
export function capitalJoin({ text, tokens }: TextDocument, at: number, lexicon: Lexicon): WordFault | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word') return null
  const behind = joined(next)
  const slipped = behind !== null && isApart({ text }, token, next) ? behind : null
  if (slipped !== null && slipped.head.length <= MOST_SLIPPED && !lexicon.isKnown(slipped.head)) {
    const whole = token.lower + slipped.head
    if (lexicon.band(whole) >= COMMON && lexicon.band(whole) > lexicon.band(token.lower)) {
      const suggestions = [`${token.text}${slipped.head} ${slipped.name}`]
      return { kind: 'shifted-break', first: at, last: at + 1, suggestions, severity: 'error' }
    }
  }
  const own = joined(token)
  if (own === null || own.head.length < MOST_SLIPPED || lexicon.band(own.head) < COMMON) return null
  return {
    kind: 'run-on',
    first: at,
    last: at,
    suggestions: [`${own.head} ${own.name}`],
    severity: 'warning',
  }
}

function joined(token: Token | undefined): { head: string; name: string } | null {
  if (token === undefined || token.text === token.lower) return null
  const [, head = '', name = ''] = JOINED.exec(token.text) ?? []
  return name === '' ? null : { head, name }
}
