import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import type { Wording } from '../types.ts'
import { startsOf } from '../words/openings.ts'
import { type StandardForm, standardForm } from '../words/standard-form.ts'

const MESSAGES: Readonly<Record<StandardForm['group'], Wording>> = {
  written: { id: 'Bentuk ini tidak baku.', en: 'This form is not the standard one.' },
  faith: {
    id: 'Ejaan istilah agama ini tidak baku.',
    en: 'This is not the standard spelling of the religious term.',
  },
  spoken: {
    id: 'Ini ragam lisan; dalam berita dipakai bentuk bakunya.',
    en: 'This is spoken language; news copy has the standard form.',
  },
  melted: {
    id: 'Huruf awal kata dasar luluh setelah awalan ini.',
    en: 'The first letter of the root melts after this prefix.',
  },
}

/** Words that are not in their standard form (kata baku). What people said stays as they said it. */
export const nonstandard: Rule = {
  id: 'nonstandard',
  severity: 'warning',
  languages: ['id'],
  check: (context) => fieldsOf(context).flatMap((field) => check(context, field)),
}

function check(context: Context, { field, document }: FieldText): Report[] {
  const starts = startsOf(document)
  return document.tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return []
    const form = standardForm(token.lower, context.lexicon)
    if (form === null || !isAsked(form, token.lower, context)) return []
    const hasCapital = token.text !== token.lower
    // A capital in mid-sentence is a name: Bank Syariah, Apotik Sehat. Months and countries are names themselves.
    const isName = hasCapital && !starts.has(at) && field !== 'title' && !/^[A-Z]/.test(form.right)
    if (isName || (document.isQuoted(at) && form.group === 'spoken')) return []
    const right = hasCapital ? form.right.charAt(0).toUpperCase() + form.right.slice(1) : form.right
    const isMild = document.isQuoted(at) || hasCapital || isCommon(form, token.lower, context.lexicon)
    const place: Report['span'] = [token.start, token.end]
    return [
      {
        field,
        span: place,
        suggestions: [right],
        message: MESSAGES[form.group],
        evidence: null,
        severity: isMild || form.group === 'faith' ? 'style' : 'warning',
      },
    ]
  })
}

function isAsked({ right, group }: StandardForm, word: string, { house }: Context): boolean {
  if (house.accept.includes(word) || word in house.replace) return false
  if (group === 'faith') return house.religiousWords === 'baku'
  // The currency has a switch of its own, and a rule that looks for one spelling.
  return right !== 'dolar'
}

/** A form that print has nearly as often as the standard one is a matter of style: hektar, elit, mempengaruhi. */
const NEARLY_AS_COMMON = 1

function isCommon({ right }: StandardForm, word: string, lexicon: Lexicon): boolean {
  const band = lexicon.band(word)
  return band > 0 && !right.includes(' ') && band >= lexicon.band(right) - NEARLY_AS_COMMON
}
