import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import type { Range } from '../text/sentences.ts'
import { overFields, reportTokens } from './report.ts'

const QUOTE = {
  id: 'Tanda petik tidak berpasangan.',
  en: 'This quotation mark has no partner.',
}
const MIXED = {
  id: 'Tanda petik pembuka dan penutup tidak sejenis.',
  en: 'The opening and the closing quotation mark are not of one kind.',
}
const BRACKET = {
  id: 'Tanda kurung tidak berpasangan.',
  en: 'This bracket has no partner.',
}

/** Quotation marks and brackets without a partner in their paragraph. */
export const unbalancedQuote: Rule = {
  id: 'unbalanced-quote',
  severity: 'warning',
  languages: ['id', 'en'],
  check: overFields((field) => [...quotes(field), ...brackets(field)]),
}

const OPENING = new Set(['“', '„'])
const isQuote = (text: string): boolean => text === '"' || text === '“' || text === '”' || text === '„'

function quotes({ field, document }: FieldText): Report[] {
  const { paragraphs, tokens } = document
  return paragraphs.flatMap((paragraph, index) => {
    const open = unpaired(document, paragraph)
    if (open === null) return mixed({ field, document }, paragraph)
    // A quotation over several paragraphs opens each of them anew and closes in the last.
    const next = paragraphs[index + 1]
    if (next !== undefined && isQuote(tokens[next.from]?.text ?? '')) return []
    return [reportTokens({ field, document, first: open, last: open }, QUOTE)]
  })
}

/** "“Kami siap", kata dia": only where neither kind comes out even by itself, as straight marks inside curly ones do. */
function mixed({ field, document }: FieldText, { from, to }: Range): Report[] {
  const marks = document.tokens
    .slice(from, to)
    .flatMap(({ text }, at) => (isQuote(text) ? [{ text, at }] : []))
  const straight = marks.filter(({ text }) => text === '"').length
  if (straight % 2 === 0 || straight === marks.length) return []
  return marks.flatMap(({ text, at }, index) => {
    const opening = marks[index - 1]?.text
    const right = opening === '"' ? '"' : '”'
    if (index % 2 === 0 || text === right) return []
    return [reportTokens({ field, document, first: from + at, last: from + at }, MIXED, [right])]
  })
}

/** The first quotation mark of a paragraph that has no partner; inches and seconds are no quotations. */
function unpaired({ tokens }: TextDocument, { from, to }: Range): number | null {
  let open: number | null = null
  for (let at = from; at < to; at++) {
    const mark = tokens[at]?.text ?? ''
    if (!isQuote(mark)) continue
    const before = tokens[at - 1]
    if (mark === '"' && open === null && before?.kind === 'number' && before.end === tokens[at]?.start)
      continue
    if (open === null && mark === '”') return at
    if (open !== null && OPENING.has(mark)) return open
    open = open === null ? at : null
  }
  return open
}

const PARTNERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
])

function brackets({ field, document }: FieldText): Report[] {
  return document.paragraphs.flatMap((paragraph) => {
    const open: number[] = []
    for (let at = paragraph.from; at < paragraph.to; at++) {
      const { text = '' } = document.tokens[at] ?? {}
      if ((text === '(' || text === '[') && !isSmile(document, at)) open.push(at)
      const partner = PARTNERS.get(text)
      if (partner === undefined) continue
      if (document.tokens[open.at(-1) ?? -1]?.text === partner) open.pop()
      else if (!isListMark(document, at, paragraph)) {
        return [reportTokens({ field, document, first: at, last: at }, BRACKET)]
      }
    }
    const [first] = open
    return first === undefined ? [] : [reportTokens({ field, document, first, last: first }, BRACKET)]
  })
}

/** ":(" and ";-(". */
function isSmile({ tokens }: TextDocument, at: number): boolean {
  const eyes = tokens[at - 1]?.text === '-' ? at - 2 : at - 1
  return /^[:;=]$/.test(tokens[eyes]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start
}

/** "a)", "1)" and "*)" number lists and notes; ":)" smiles. */
function isListMark({ tokens }: TextDocument, at: number, { from }: Range): boolean {
  const before = tokens[at - 1]
  if (before === undefined || before.end !== tokens[at]?.start) return at === from
  return before.kind === 'number' || before.text.length === 1
}
