import { SAYING_WORDS } from '../people/saying.ts'
import { isInterview, isOpinion } from '../record/section.ts'
import { isWhole } from '../record/whole.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { QuoteSpan } from '../text/quotes.ts'
import type { Range } from '../text/sentences.ts'

/** A quotation of fewer words is a term in quotation marks. */
const FEWEST_WORDS = 5
/**
 * A quotation that nobody is said to have spoken: a paragraph of quoted words without a verb of saying in it, before
 * it or behind it; and a speaker who turns "kepada wartawan" with a quotation but without the verb. Interviews and
 * opinion are exempt.
 */
export const quoteNoAttribution: Rule = {
  id: 'quote-no-attribution',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    if (isInterview(context.story) || isOpinion(context.story)) return []
    return [...lostVerbs(context), ...nobodysWords(context)]
  },
}

/** For each paragraph whether it tells of saying outside its quotations. */
function attributions({ body }: Context): boolean[] {
  return body.paragraphs.map(({ from, to }) => {
    for (let i = from; i < to; i++) {
      if (!body.isQuoted(i) && SAYING_WORDS.has(body.tokens[i]?.lower ?? '')) return true
    }
    return false
  })
}

function nobodysWords(context: Context): Report[] {
  const { body } = context
  if (!isWhole(context)) return []
  const attributed = attributions(context)
  const quotesIn = quotesByParagraph(context)
  const isSaid = (index: number) => attributed[index] === true
  // A quotation may run on: the paragraph before ends with the speaker, or the one behind names them.
  return body.paragraphs.flatMap((paragraph, index) => {
    if (isSaid(index) || isSaid(index - 1) || isSaid(index + 1)) return []
    const [quote] = quotesIn[index] ?? []
    if (quote === undefined || !isMostly(context, paragraph, quote)) return []
    return [
      {
        field: 'body' as const,
        span: [quote.start, quote.end] as const,
        suggestions: [],
        message: {
          id: 'Kutipan ini tidak menyebut siapa yang mengatakannya.',
          en: 'Nobody is named who said this.',
        },
        evidence: null,
      },
    ]
  })
}

/** Quotations by the paragraph that they open in, in one walk over both. */
function quotesByParagraph({ body }: Context): QuoteSpan[][] {
  let at = 0
  return body.paragraphs.map(({ to }) => {
    const end = body.tokens[to - 1]?.end ?? 0
    const from = at
    while (at < body.quotes.length && (body.quotes[at]?.start ?? end) < end) at++
    return body.quotes.slice(from, at)
  })
}

/** Whether a paragraph is little else than its quotation. */
function isMostly({ body }: Context, { from, to }: Range, quote: QuoteSpan): boolean {
  let [inside, outside] = [0, 0]
  for (let i = from; i < to; i++) {
    const token = body.tokens[i]
    if (token?.kind !== 'word') continue
    if (token.start >= quote.start && token.end <= quote.end) inside++
    else if (!body.isQuoted(i)) outside++
  }
  return inside >= FEWEST_WORDS && outside <= inside / 2
}

const HEARERS = new Set('wartawan pers media awak jurnalis reporter'.split(' '))

/** "Cavusoglu kepada wartawan di Ankara “kami lebih dari siap”": the verb of saying is lost. */
function lostVerbs({ body }: Context): Report[] {
  const { tokens } = body
  let quote = 0
  return body.sentences.flatMap(({ from, to }) => {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? 0
    while (quote < body.quotes.length && (body.quotes[quote]?.end ?? end) < start) quote++
    const opened = body.quotes[quote]
    if (opened === undefined || opened.start < start || opened.start > end) return []
    let [speaks, says] = [false, false]
    for (let i = from; i < to && (tokens[i]?.start ?? end) < opened.start; i++) {
      const { lower = '' } = tokens[i] ?? {}
      if (lower === 'kepada' && HEARERS.has(tokens[i + 1]?.lower ?? '')) speaks = true
      if (SAYING_WORDS.has(lower) || lower === 'bahwa') says = true
    }
    const after = tokens
      .slice(from, to)
      .some(({ lower }, i) => !body.isQuoted(from + i) && CUES_AFTER.has(lower))
    if (!speaks || says || after) return []
    return [
      {
        field: 'body' as const,
        span: [opened.start, opened.end] as const,
        suggestions: [],
        message: {
          id: 'Sebelum kutipan ini tidak ada kata kerja seperti mengatakan.',
          en: 'No verb of saying stands before this quotation.',
        },
        evidence: null,
      },
    ]
  })
}

const CUES_AFTER = new Set(
  'kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya'.split(' '),
)
