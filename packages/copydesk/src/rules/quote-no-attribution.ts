import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Quotation, quotationsOf } from '../people/quotations.ts'
import { isRoleWord } from '../people/roles.ts'
import { CUE_WORDS, SAYING_NOUNS, SAYING_WORDS } from '../people/saying.ts'
import { isInterview, isOpinion } from '../record/section.ts'
import { isWhole } from '../record/whole.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { Wording } from '../types.ts'
import { isActiveVerb, isMiddleVerb, isPassiveVerb } from '../words/verbs.ts'

const NOBODY = {
  id: 'Kutipan ini tidak menyebut siapa yang mengatakannya.',
  en: 'Nobody is named who said this.',
}
const NO_VERB = {
  id: 'Sebelum kutipan ini tidak ada kata kerja seperti mengatakan.',
  en: 'No verb of saying stands before this quotation.',
}

/**
 * A quotation that nobody is said to have spoken: quoted sentences without a verb of saying in them, before them or
 * behind them; and a speaker who turns "kepada wartawan" with a quotation but without the verb. Interviews and
 * opinion are exempt.
 */
export const quoteNoAttribution: Rule = {
  id: 'quote-no-attribution',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { body, lexicon } = context
    if (isInterview(context.story) || isOpinion(context.story)) return []
    const quotations = quotationsOf(body)
    const isAsked = isWhole(context)
    return quotations.flatMap((quotation) => {
      const { start, end } = quotation.span
      const place = whereVerbIsLost(body, quotation, lexicon)
      if (place !== null) return [reportOf(place, NO_VERB)]
      return isAsked && isNobodys(body, quotation) ? [reportOf([start, end], NOBODY)] : []
    })
  },
}

const reportOf = (span: Report['span'], message: Wording): Report => ({
  field: 'body',
  span,
  suggestions: [],
  message,
  evidence: null,
})

/** A quotation of fewer words is a term in quotation marks, or a cry. */
const FEWEST_WORDS = 5

function isNobodys({ text }: TextDocument, { span, words, isAlone, isAttributed }: Quotation): boolean {
  if (!isAlone || isAttributed || words < FEWEST_WORDS) return false
  return /[.?!…]$/.test(text.slice(span.start, span.end).trimEnd())
}

/** Where and when somebody spoke is told before a quotation in as many words at most. */
const MOST_BEFORE = 25
/** What leads to a place, a moment, a manner or those who heard. */
const CIRCUMSTANCES = wordSet(
  'kepada dalam di pada saat ketika seusai usai melalui lewat selepas sebelum via sela-sela dari dengan setelah sesudah sambil seraya sembari',
)
/** Behind them stands a verb of what else was done: "sambil meremas daun". */
const CLAUSES = wordSet('saat ketika seusai usai selepas sebelum setelah sesudah sambil seraya sembari')
/** By or in what somebody spoke, who is not said to have: "lewat pesan singkat", "dalam keterangannya". */
const BY_MEANS = wordSet('dalam lewat melalui via pada')
/** Verbs of meeting a reporter: they say where somebody spoke, not that he did. */
const MET = wordSet('ditemui dihubungi dijumpai ditanya dikonfirmasi dimintai')

/**
 * From the speaker to the end of the quotation, where a circumstance stands between them but no verb of saying: "Cavusoglu kepada
 * wartawan di Ankara “kami lebih dari siap”".
 */
function whereVerbIsLost(
  document: TextDocument,
  quotation: Quotation,
  lexicon: Lexicon,
): Report['span'] | null {
  const { from } = document.sentences[quotation.first] ?? { from: 0 }
  // "Kepada wartawan, Halim" tells who heard before who spoke.
  let [speaker, circumstance, isInClause] = [false, lowerAt(document, from) === 'kepada', false]
  for (let i = from; (document.tokens[i]?.start ?? Infinity) < quotation.span.start; i++) {
    const token = document.tokens[i]
    if (token?.text === ',') isInClause = false
    if (token?.kind !== 'word') continue
    if (i - from > MOST_BEFORE || document.isQuoted(i) || says(document, i)) return null
    if (!isInClause && isPredicate(token.lower, lexicon)) return null
    speaker ||= isRoleWord(token.lower, lexicon) || isName(token.text, i > from)
    circumstance ||= speaker && CIRCUMSTANCES.has(token.lower)
    isInClause ||= circumstance && CLAUSES.has(token.lower)
  }
  if (!speaker || !circumstance || isCuedBehind(document, quotation)) return null
  return [document.tokens[from]?.start ?? 0, quotation.span.end]
}

/** A "juru bicara" need not say anything, nor does a message by itself. */
function says(document: TextDocument, at: number): boolean {
  const word = lowerAt(document, at)
  if (word === 'bahwa') return true
  if (!SAYING_WORDS.has(word) || lowerAt(document, at - 1) === 'juru') return false
  return !SAYING_NOUNS.has(word) || !BY_MEANS.has(lowerAt(document, at - 1))
}

/** "Kepada wartawan, Halim “kami siap”, ujarnya" has its verb behind. */
function isCuedBehind(document: TextDocument, { last, span }: Quotation): boolean {
  const { from, to } = document.sentences[last] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) {
    const { start = 0, lower = '' } = document.tokens[i] ?? {}
    if (start > span.end && isCue(lower)) return true
  }
  return false
}

const isCue = (word: string): boolean => CUE_WORDS.has(word.endsWith('nya') ? word.slice(0, -3) : word)

const isName = (text: string, isInside: boolean): boolean => isInside && /^\p{Lu}\p{Ll}/u.test(text)

const isPredicate = (word: string, lexicon: Lexicon): boolean =>
  !MET.has(word) &&
  !CIRCUMSTANCES.has(word) &&
  (isActiveVerb(word, lexicon) ||
    isPassiveVerb(word, lexicon) ||
    isMiddleVerb(word, lexicon) ||
    STATES.has(word))

const STATES = wordSet('adalah ialah ada jadi menjadi hadir datang yang punya tampil')
