import type { Context, Report, Rule } from '../rule.ts'
import type { Wording } from '../types.ts'
import { type WordFault, wordFaults } from '../words/word-faults.ts'

const found = new WeakMap<Context, readonly WordFault[]>()

/** The faults of the body's words, found once a check for the four rules below. */
function faultsOf(context: Context): readonly WordFault[] {
  const known = found.get(context)
  if (known !== undefined) return known
  const accepted = new Set(context.house.accept)
  const faults = wordFaults(context.body, context.lexicon, ({ lower }) => accepted.has(lower))
  found.set(context, faults)
  return faults
}

function rule(kind: Exclude<WordFault['kind'], 'foreign'>, message: Wording): Rule {
  return {
    id: kind,
    severity: 'error',
    languages: ['id'],
    check: (context) =>
      faultsOf(context)
        .filter((fault) => fault.kind === kind)
        .map((fault) => reportOf(fault, context, message)),
  }
}

function reportOf(
  { first, last, suggestions, severity }: WordFault,
  { body }: Context,
  message: Wording,
): Report {
  const [start, end] = [body.tokens[first]?.start ?? 0, body.tokens[last]?.end ?? 0]
  return {
    field: 'body',
    span: [start, end],
    suggestions,
    message,
    evidence: null,
    severity,
  }
}

/** A word that nobody knows, with the known ones nearest to it. */
export const spelling = rule('spelling', {
  id: 'Kata ini tidak ada di kamus.',
  en: 'This word is not in the dictionary.',
})

/** Two words without their blank: "udarabersama". */
export const runOn = rule('run-on', {
  id: 'Dua kata tersambung; kedua bagiannya ada di kamus.',
  en: 'Two words run together; both halves are in the dictionary.',
})

/** The blank stands a letter or two off: "melakukans erangan". */
export const shiftedBreak = rule('shifted-break', {
  id: 'Spasi bergeser.',
  en: 'The blank has slipped.',
})

/** One word with a blank in it: "me lakukan". */
export const splitWord = rule('split-word', {
  id: 'Satu kata terpisah oleh spasi.',
  en: 'One word is split by a blank.',
})
