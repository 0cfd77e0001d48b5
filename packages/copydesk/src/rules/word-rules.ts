import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { inParagraphs } from '../text/paragraphs.ts'
import type { Token } from '../text/tokens.ts'
import { lowerAt } from '../text/walk.ts'
import type { Wording } from '../types.ts'
import { namesIn } from '../words/openings.ts'
import { NEVER_ALONE } from '../words/pair-faults.ts'
import { formsOf } from '../words/standard-forms.ts'
import { type Placed, withoutTerms } from '../words/terms.ts'
import { type WordFault, wordFaults } from '../words/word-faults.ts'
import { partsOf } from './di-preposition.ts'
import { reportTokens } from './report.ts'

type FieldFaults = FieldText & { faults: readonly WordFault[] }
const found = new WeakMap<Context, readonly FieldFaults[]>()
const inLines = inParagraphs<WordFault>((fault, { from }) => ({
  ...fault,
  first: fault.first + from,
  last: fault.last + from,
}))

/** The faults of a story's words, found once a check for the rules that report them. */
export function wordFaultsOf(context: Context): readonly FieldFaults[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const { lexicon } = context
  const accepted = acceptedBy(context)
  const faults = fieldsOf(context).map(({ field, document }) => ({
    field,
    document,
    faults: inLines(document, '', (line) => wordFaults(line, lexicon, takenIn(line, lexicon))).filter(
      (fault) => !isAccepted(document, fault, accepted) && !isNameInText(document, fault),
    ),
  }))
  found.set(context, faults)
  return faults
}

/** Tells what the rules of standard forms and of prepositions take. */
function takenIn(line: TextDocument, lexicon: Lexicon): (token: Token) => boolean {
  const forms = new Set(formsOf(line, lexicon).map(({ at }) => line.tokens[at]))
  return (token) => forms.has(token) || partsOf(token.lower) !== null
}

const isAccepted = (document: TextDocument, { first, last }: WordFault, accepted: ReadonlySet<string>) =>
  [first, last].some((at) => accepted.has(lowerAt(document, at)))

/** The first word of a sentence that another line has with a capital where no sentence opens. */
function isNameInText(document: TextDocument, { first }: WordFault): boolean {
  const word = lowerAt(document, first)
  const hasCapital = /^\p{Lu}/u.test(document.tokens[first]?.text ?? '')
  return hasCapital && !NEVER_ALONE.has(word) && namesIn(document).has(word)
}

/** The house's own words and its names. */
function acceptedBy({ house }: Context): ReadonlySet<string> {
  const names = house.names.flatMap(({ name }) => name.toLowerCase().split(/\s+/))
  return new Set([...house.accept, ...Object.keys(house.replace), ...names])
}

type Messages = Partial<Record<WordFault['kind'], Wording>>

/** A rule that reports some kinds of fault, each with its message. */
function rule(id: Rule['id'], messages: Messages): Rule {
  return {
    id,
    severity: 'error',
    languages: ['id'],
    check: (context) =>
      withoutTerms(placedFaults(context)).flatMap(({ field, document, fault, word, count }) => {
        const { kind, first, last, suggestions, severity } = fault
        const message = messages[kind]
        if (message === undefined) return []
        const report = reportTokens({ field, document, first, last }, message, suggestions)
        return [{ ...report, severity, evidence: count > 1 ? `${word} (${count}×)` : null }]
      }),
  }
}

const placedFaults = (context: Context): (FieldText & Placed)[] =>
  wordFaultsOf(context).flatMap(({ field, document, faults }) =>
    faults.map((fault) => ({ field, document, fault, word: lowerAt(document, fault.first), count: 1 })),
  )

/** A word that nobody knows, with the known ones nearest to it. */
export const spelling = rule('spelling', {
  spelling: { id: 'Kata ini tidak ada di kamus.', en: 'This word is not in the dictionary.' },
  rare: {
    id: 'Kata ini jarang dipakai; mungkin yang dimaksud kata lain.',
    en: 'This word is rare; another one may be meant.',
  },
  confused: {
    id: 'Kata ini ada, tetapi di sini mungkin yang dimaksud kata lain.',
    en: 'This is a word, but here another one may be meant.',
  },
})

/** Two words without their blank: "udarabersama". */
export const runOn = rule('run-on', {
  'run-on': {
    id: 'Dua kata tersambung; kedua bagiannya ada di kamus.',
    en: 'Two words run together; both halves are in the dictionary.',
  },
})

/** The blank stands a letter or two off: "melakukans erangan". */
export const shiftedBreak = rule('shifted-break', {
  'shifted-break': {
    id: 'Spasi bergeser.',
    en: 'The blank has slipped.',
  },
})

/** One word with a blank in it: "me lakukan". */
export const splitWord = rule('split-word', {
  'split-word': {
    id: 'Satu kata terpisah oleh spasi.',
    en: 'One word is split by a blank.',
  },
})
