import { matchesOf } from './matches.ts'
import type { Token } from './tokens.ts'

/**
 * Signs that nobody sets in a text: controls, letters of no script, lone accents and what shows nothing between two
 * letters, and what comes of UTF-8 that was read byte by byte as Latin-1 or Windows-1252.
 */
const ODD_SIGN =
  /(?!\s)\p{Cc}|[\p{Co}\p{Cn}\p{Cs}\uFFFD]|\p{L}[\p{Sk}\p{Cf}]\p{L}|[\u00C2-\u00F4][\u0080-\u009F\u00A1-\u00BF€‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]/u

/** What stands between blanks. */
const RUN = /\S+/g

/** Words that share a run with an odd sign are pieces of something else: no rule of language reads them. */
export function withoutPieces(text: string, tokens: readonly Token[]): Token[] {
  if (!ODD_SIGN.test(text)) return [...tokens]
  const runs = matchesOf(RUN, text).filter(([run]) => ODD_SIGN.test(run))
  let at = 0
  return tokens.map((token) => {
    while (at < runs.length && endOf(runs[at]) <= token.start) at++
    const isPiece = token.kind === 'word' && (runs[at]?.index ?? text.length) < token.end
    return isPiece ? { ...token, kind: 'opaque', lower: token.text } : token
  })
}

const endOf = (run: RegExpExecArray | undefined): number =>
  run === undefined ? 0 : run.index + run[0].length
