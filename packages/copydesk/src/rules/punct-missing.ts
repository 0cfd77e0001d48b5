import { CUE_WORDS } from '../people/saying.ts'
import type { Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { phraseAt } from '../text/phrases.ts'
import { lowerAt, touches } from '../text/walk.ts'
import { CONTINUES, OPENERS } from '../words/openers.ts'
import { startsOf } from '../words/openings.ts'
import { overFields, reportTokens } from './report.ts'

const AFTER_OPENER = {
  id: 'Setelah kata penghubung antarkalimat ini ada tanda koma.',
  en: 'A comma follows this opening conjunction.',
}
const BEFORE_CONTRAST = {
  id: 'Sebelum kata penghubung pertentangan ini ada tanda koma.',
  en: 'A comma stands before this contrasting conjunction.',
}
const BEFORE_CUE = {
  id: 'Kutipan ditutup dengan tanda koma sebelum kata seperti kata dan ujar.',
  en: 'A quotation ends with a comma before words such as kata and ujar.',
}
const END = { id: 'Kalimat ini tidak ditutup tanda baca.', en: 'This sentence has no mark at its end.' }

/** A comma or full stop that is not there: "Namun Rusia kecewa", "“kami siap” kata Budi". */
export const punctMissing: Rule = {
  id: 'punct-missing',
  severity: 'style',
  languages: ['id'],
  check: overFields((field) => [
    ...afterOpeners(field),
    ...beforeContrasts(field),
    ...beforeCues(field),
    ...atTheEnd(field),
  ]),
}

function afterOpeners({ field, document }: FieldText): Report[] {
  if (field === 'title') return []
  return [...startsOf(document)].flatMap((at) => {
    const opener = phraseAt(document, at, OPENERS)
    if (opener === null) return []
    const next = document.tokens[opener.last + 1]
    if (next === undefined || next.kind === 'punctuation' || CONTINUES.has(next.lower)) return []
    const run = { field, document, first: opener.first, last: opener.last }
    const found = reportTokens(run, AFTER_OPENER)
    return [{ ...found, suggestions: [`${document.text.slice(...found.span)},`] }]
  })
}

const CONTRASTS = new Set(['sedangkan', 'melainkan'])
/** Fewer words before it are no clause. */
const LEAST_CLAUSE = 3

function beforeContrasts({ field, document }: FieldText): Report[] {
  const { tokens, sentences } = document
  return sentences.flatMap(({ from, to }) => {
    const reports: Report[] = []
    for (let at = from + LEAST_CLAUSE; at < to; at++) {
      const [before, token] = [tokens[at - 1], tokens[at]]
      if (before?.kind !== 'word' || token === undefined || !CONTRASTS.has(token.lower)) continue
      const run = { field, document, first: at - 1, last: at }
      reports.push(reportTokens(run, BEFORE_CONTRAST, [`${before.text}, ${token.text}`]))
    }
    return reports
  })
}

const CLOSING = new Set(['"', '”'])

function beforeCues({ field, document }: FieldText): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    const [before, cue] = [tokens[at - 1], lowerAt(document, at + 1)]
    if (!CLOSING.has(token.text) || before?.kind !== 'word' || !touches(before, token)) return []
    const isCue = CUE_WORDS.has(cue) || (cue.endsWith('nya') && CUE_WORDS.has(cue.slice(0, -3)))
    if (!isCue || !document.isQuoted(at - 1)) return []
    const run = { field, document, first: at - 1, last: at }
    return [reportTokens(run, BEFORE_CUE, [`${before.text},${token.text}`])]
  })
}

/** A paragraph of fewer words may be a subhead or an item of a list. */
const LEAST_WORDS = 12

function atTheEnd({ field, document }: FieldText): Report[] {
  if (field !== 'body') return []
  const { tokens, paragraphs } = document
  return paragraphs.flatMap(({ from, to }) => {
    const last = tokens[to - 1]
    if (last?.kind !== 'word' || last.text !== last.lower || to - from < LEAST_WORDS) return []
    // A paragraph that ends on a line of its own, in the middle of a sentence, is broken, not unfinished.
    const next = tokens[to]
    if (next === undefined ? paragraphs.length === 1 : next.text.charAt(0) === next.lower.charAt(0)) return []
    const run = { field, document, first: to - 1, last: to - 1 }
    return [reportTokens(run, END, [`${last.text}.`])]
  })
}
