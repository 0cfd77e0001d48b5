import type { Report } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import type { Range } from '../text/sentences.ts'
import { reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Sebelum kata penghubung pertentangan ini ada tanda koma.',
  en: 'A comma stands before this contrasting conjunction.',
}
/**
 * Words that a clause has at least before and behind each conjunction. tetapi also joins two adjectives ("murah tetapi
 * kuat"), which take no comma. Source: EYD V (2022), III.B on the comma.
 */
const LEAST: ReadonlyMap<string, { before: number; behind: number }> = new Map([
  ['sedangkan', { before: 3, behind: 1 }],
  ['melainkan', { before: 3, behind: 1 }],
  ['tetapi', { before: 4, behind: 3 }],
  ['tapi', { before: 4, behind: 3 }],
])
const MOST_LOOKED = 8

/** A contrasting conjunction between two clauses without its comma: "harga naik sedangkan upah tetap". */
export function beforeContrasts({ field, document }: FieldText): Report[] {
  return document.sentences.flatMap((sentence) => {
    const reports: Report[] = []
    for (let at = sentence.from; at < sentence.to; at++) {
      const [before, token] = [document.tokens[at - 1], document.tokens[at]]
      const least = LEAST.get(token?.text ?? '')
      if (least === undefined || before === undefined || token === undefined || isMark(before.text)) continue
      if (wordsBefore(document, sentence, at) < least.before) continue
      if (wordsBehind(document, sentence, at) < least.behind) continue
      const run = { field, document, first: at - 1, last: at }
      reports.push(reportTokens(run, MESSAGE, [`${before.text}, ${token.text}`]))
    }
    return reports
  })
}

/** A percent sign, a bracket or a quotation mark may end a clause; any other mark stands for the comma. */
const isMark = (text: string): boolean => /^[^\p{L}\p{N}%)”"]/u.test(text)
const isBreak = (text: string | undefined): boolean => text === undefined || /^[,;:.?!–—“”"]/.test(text)

function wordsBefore({ tokens }: TextDocument, { from }: Range, at: number): number {
  let count = 0
  for (let i = at - 1; i >= from && count < MOST_LOOKED && !isBreak(tokens[i]?.text); i--) count++
  return count
}

function wordsBehind({ tokens }: TextDocument, { to }: Range, at: number): number {
  let count = 0
  for (let i = at + 1; i < to && count < MOST_LOOKED && !isBreak(tokens[i]?.text); i++) count++
  return count
}
