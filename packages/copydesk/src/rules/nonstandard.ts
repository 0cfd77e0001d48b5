import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { lowerAt } from '../text/walk.ts'
import type { Wording } from '../types.ts'
import { isForeignForm } from '../words/foreign-form.ts'
import { namesIn, startsOf } from '../words/openings.ts'
import { NEVER_ALONE } from '../words/pair-faults.ts'
import type { StandardForm } from '../words/standard-form.ts'
import { formsInLines, formsOf } from '../words/standard-forms.ts'

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
  shorthand: {
    id: 'Ini singkatan pesan; dalam berita ditulis lengkap.',
    en: 'This is the shorthand of messages; news copy writes it out.',
  },
  melted: {
    id: 'Huruf awal kata dasar luluh setelah awalan ini.',
    en: 'The first letter of the root melts after this prefix.',
  },
  doubled: {
    id: 'Kata dasar berakhir k, lalu akhiran -kan ditulis utuh: kk.',
    en: 'The root ends in k and the suffix -kan is joined whole: kk.',
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
  return formsInLines(document, '', (line) => formsOf(line, context.lexicon)).flatMap(({ at, form }) => {
    const token = document.tokens[at]
    // Behind a lone prefix it is a piece of a split word.
    if (token === undefined || NEVER_ALONE.has(lowerAt(document, at - 1))) return []
    if (!isAsked(form, token.lower, context)) return []
    if (document.isQuoted(at) && form.group === 'spoken') return []
    if (isNamed(context, { field, document }, at, form) || isInForeignPhrase(document, at, context.lexicon))
      return []
    const hasCapital = token.text !== token.lower
    const right = withCapitals(document, at, form.right)
    const isMild = document.isQuoted(at) || hasCapital || isCommon(form, token.lower, context.lexicon)
    const place: Report['span'] = [token.start, token.end]
    return [
      {
        field,
        span: place,
        suggestions: [right],
        message: MESSAGES[form.group],
        evidence: null,
        severity: isMild || form.group === 'faith' || form.group === 'spoken' ? 'style' : 'warning',
      },
    ]
  })
}

/** "Walikota Bitung" is a title before a name, "Walikota" alone opens a sentence. */
function withCapitals({ tokens }: TextDocument, at: number, right: string): string {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || token.text === token.lower) return right
  const isTitle = next?.kind === 'word' && next.text !== next.lower
  return right.replace(isTitle ? /(?:^| )\p{Ll}/gu : /^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Nobody is called so. */
const NEVER_NAMES = new Set(['walikota', 'terimakasih'])

/**
 * Names keep their spelling: with a capital in mid-sentence (Bank Syariah, Apotik Sehat), one that the text has so
 * elsewhere, abbreviations (SPT), and birds and dishes. Months and countries are names themselves.
 */
function isNamed(
  { body }: Context,
  { field, document }: FieldText,
  at: number,
  { right }: StandardForm,
): boolean {
  const { text = '', lower = '' } = document.tokens[at] ?? {}
  if (text === lower) return NAMED_AFTER.get(lower)?.has(lowerAt(document, at - 1)) ?? false
  if (text === text.toUpperCase()) return true
  if (/^[A-Z]/.test(right) || NEVER_NAMES.has(lower)) return false
  return namesIn(body).has(lower) || (field !== 'title' && !startsOf(document).has(at))
}

/** A word of a region stays in the names of its birds and dishes. */
const NAMED_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ijo', new Set(['cucak', 'sambal', 'sambel', 'dawet', 'cendol', 'lombok', 'buto', 'es'])],
  ['telor', new Set(['kerak'])],
  ['korma', new Set(['ayam', 'kambing', 'daging', 'kari'])],
])

/** English as it stands: "stress test", "supply chain". */
function isInForeignPhrase(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const isForeign = (near: number) => {
    const word = lowerAt(document, near)
    return word === document.tokens[near]?.text && isForeignForm(word, lexicon)
  }
  return isForeign(at) && (isForeign(at - 1) || isForeign(at + 1))
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
