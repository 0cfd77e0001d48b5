import type { Lexicon } from '../lexicon/lexicon.ts'
import { suggest } from '../lexicon/suggest.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'

/**
 * What is wrong with the words of a text, found once for the four rules that report it. `first` and `last` are
 * indexes of tokens; `suggestions` stand for the whole of them.
 */
export type WordFault = {
  kind: 'spelling' | 'run-on' | 'shifted-break' | 'split-word'
  first: number
  last: number
  suggestions: readonly string[]
  /** Whether a repair is near enough at hand to call it an error. */
  isSure: boolean
}

/** A word of one or two letters is too short to judge. */
const SHORTEST = 3
/** Frequency band from which a word may be half of a run-on: below it nearly any word could be cut. */
const COMMON = 4
/** Score from which a suggestion makes an unknown word an error rather than a doubt. */
const SURE_SCORE = 6

/** Finds the faults of a text's words. `accepts` says what the house, or another rule, takes for right. */
export function wordFaults(
  document: TextDocument,
  lexicon: Lexicon,
  accepts: (token: Token) => boolean,
): WordFault[] {
  const faults: WordFault[] = []
  const { tokens } = document
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || !isJudged(document, i) || accepts(token)) continue
    if (lexicon.isKnown(token.lower)) continue
    const fault = diagnose(document, i, lexicon)
    if (fault.first < i && faults.at(-1)?.last === fault.first) faults.pop()
    faults.push(fault)
    i = fault.last
  }
  return faults
}

/** Only words in lower case, and the first word of a sentence: a capital in mid-sentence is a name, known to nobody. */
function isJudged({ tokens }: TextDocument, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && token.text.length >= SHORTEST && token.text === token.lower
}

function diagnose(document: TextDocument, at: number, lexicon: Lexicon): WordFault {
  return (
    shiftedBreak(document, at, lexicon) ??
    runOn(document, at, lexicon) ??
    splitWord(document, at, lexicon) ??
    spelling(document, at, lexicon)
  )
}

const wordAt = ({ tokens, text }: TextDocument, at: number, after: number): string | null => {
  const [token, before] = [tokens[at], tokens[after]]
  if (token?.kind !== 'word' || before === undefined || token.text !== token.lower) return null
  const [left, right] = at < after ? [token, before] : [before, token]
  return right.start - left.end === 1 && text.charAt(left.end) === ' ' ? token.lower : null
}

/** The blank stands one or two letters off: "melakukans erangan". */
function shiftedBreak(document: TextDocument, at: number, lexicon: Lexicon): WordFault | null {
  for (const [first, last] of [
    [at, at + 1],
    [at - 1, at],
  ] as const) {
    const [left, right] =
      first === at
        ? [document.tokens[at]?.lower, wordAt(document, last, at)]
        : [wordAt(document, first, at), document.tokens[at]?.lower]
    if (!left || !right) continue
    for (const shift of [-2, -1, 1, 2]) {
      const whole = left + right
      const cut = left.length + shift
      const [a, b] = [whole.slice(0, cut), whole.slice(cut)]
      if (a.length < SHORTEST || b.length < SHORTEST || !isCommon(a, lexicon) || !isCommon(b, lexicon))
        continue
      return { kind: 'shifted-break', first, last, suggestions: [`${a} ${b}`], isSure: true }
    }
  }
  return null
}

/** Two words without their blank: "udarabersama". The cut whose rarer half is the commonest wins. */
function runOn(document: TextDocument, at: number, lexicon: Lexicon): WordFault | null {
  const word = document.tokens[at]?.lower ?? ''
  const cuts: { text: string; score: number }[] = []
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [a, b] = [word.slice(0, cut), word.slice(cut)]
    if (!isCommon(a, lexicon) || !isCommon(b, lexicon)) continue
    cuts.push({ text: `${a} ${b}`, score: Math.min(weight(a, lexicon), weight(b, lexicon)) })
  }
  if (cuts.length === 0) return null
  const suggestions = cuts.sort((x, y) => y.score - x.score).map(({ text }) => text)
  return { kind: 'run-on', first: at, last: at, suggestions: suggestions.slice(0, 3), isSure: true }
}

/** One word with a blank in it: "me lakukan". */
function splitWord(document: TextDocument, at: number, lexicon: Lexicon): WordFault | null {
  const word = document.tokens[at]?.lower ?? ''
  const [next, before] = [wordAt(document, at + 1, at), wordAt(document, at - 1, at)]
  if (next !== null && isCommon(word + next, lexicon)) {
    return { kind: 'split-word', first: at, last: at + 1, suggestions: [word + next], isSure: true }
  }
  if (before !== null && !lexicon.isKnown(word) && isCommon(before + word, lexicon)) {
    return { kind: 'split-word', first: at - 1, last: at, suggestions: [before + word], isSure: true }
  }
  return null
}

function spelling(document: TextDocument, at: number, lexicon: Lexicon): WordFault {
  const found = suggest(document.tokens[at]?.lower ?? '', lexicon)
  return {
    kind: 'spelling',
    first: at,
    last: at,
    suggestions: found.map(({ word }) => word),
    isSure: (found[0]?.score ?? 0) >= SURE_SCORE,
  }
}

/** The frequency of a word, of what is only made the middle of the scale. */
function weight(word: string, lexicon: Lexicon): number {
  const knowledge = lexicon.knowledge(word)
  return knowledge === 'unknown' ? 0 : Math.max(lexicon.band(word), knowledge === 'derived' ? COMMON : 0)
}

const isCommon = (word: string, lexicon: Lexicon): boolean =>
  (word.length >= SHORTEST || SHORT_WORDS.has(word)) &&
  weight(word, lexicon) >= COMMON - (word.length > 5 ? 3 : 0)

/** Words of two letters that stand in running news copy. */
const SHORT_WORDS = new Set(['di', 'ke', 'ia', 'as'])
