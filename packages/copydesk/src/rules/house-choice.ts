import type { Report, Rule } from '../rule.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { lowerAt } from '../text/walk.ts'
import type { Wording } from '../types.ts'
import { FAITH_WORDS } from '../words/faith-words.ts'
import { firstOfEach, kinded } from './habits.ts'
import { reportTokens, type TokenRun } from './report.ts'

const CHOSEN = { id: 'Redaksi memilih bentuk lain.', en: 'The newsroom has chosen another form.' }
const MIXED = {
  id: 'Dua bentuk dipakai dalam satu naskah; pilih satu.',
  en: 'Two forms are used in one story; keep to one.',
}

/** One word with two forms that are both in use. */
type Form = { choice: string; form: string; run: TokenRun }

/**
 * Where two spellings are a matter of choice: the one that the house has chosen, or, where it has chosen nothing, the
 * one that the story has first. Reported under `nonstandard`.
 */
export const houseChoice: Rule = {
  id: 'nonstandard',
  severity: 'style',
  languages: ['id'],
  check: (context) => {
    const { house } = context
    const forms = fieldsOf(context).flatMap(formsIn)
    return [
      ...chosen(forms, 'currency', house.currency),
      ...chosen(forms, 'percent', house.percent),
      ...(house.religiousWords === 'consistent' ? faith(forms) : []),
    ]
  },
}

function chosen(forms: readonly Form[], choice: string, form: string): Report[] {
  const own = forms.filter((found) => found.choice === choice)
  return form === 'consistent'
    ? mixed(own)
    : own.filter((found) => found.form !== form).map((found) => report(found, CHOSEN, form))
}

/** The forms that are not the story's first: of each one finding, with their number. */
function mixed(forms: readonly Form[]): Report[] {
  const [first] = forms
  if (first === undefined) return []
  return firstOfEach(
    forms
      .filter(({ form }) => form !== first.form)
      .map((found) => kinded(found.run, found.form, report(found, MIXED, first.form))),
  )
}

function faith(forms: readonly Form[]): Report[] {
  const words = new Map<string, Form[]>()
  for (const form of forms) {
    if (form.choice === 'currency' || form.choice === 'percent') continue
    words.set(form.choice, [...(words.get(form.choice) ?? []), form])
  }
  return [...words.values()].flatMap(mixed)
}

function report({ run }: Form, message: Wording, right: string): Report {
  return reportTokens(run, message, [right])
}

const STANDARD_FAITH = new Set(FAITH_WORDS.values())

function formsIn({ field, document }: FieldText): Form[] {
  return document.tokens.flatMap((token, at): Form[] => {
    const run = { field, document, first: at, last: at }
    if (token.text === '%') return [{ choice: 'percent', form: '%', run }]
    const word = token.text === token.lower ? lowerAt(document, at) : ''
    if (word === 'persen' && document.tokens[at - 1]?.kind === 'number')
      return [{ choice: 'percent', form: word, run }]
    if (word === 'dolar' || word === 'dollar') return [{ choice: 'currency', form: word, run }]
    const standard = FAITH_WORDS.get(word) ?? (STANDARD_FAITH.has(word) ? word : null)
    return standard === null ? [] : [{ choice: standard, form: word, run }]
  })
}
