import type { Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import type { Wording } from '../types.ts'
import { bothFault } from '../words/partner-of-baik.ts'
import { betweenFault, contrastFault, type PartnerFault } from '../words/partners.ts'
import { overParagraphs, reportTokens } from './report.ts'

type Pair = { message: Wording; fault: (document: TextDocument, at: number) => PartnerFault | null }

const CONTRAST: Pair = {
  message: { id: 'Pasangan kata bukan adalah melainkan.', en: 'The partner of bukan is melainkan.' },
  fault: contrastFault,
}

const PAIRS: ReadonlyMap<string, Pair> = new Map([
  [
    'antara',
    {
      message: { id: 'Pasangan kata antara adalah dan.', en: 'The partner of antara is dan.' },
      fault: betweenFault,
    },
  ],
  [
    'baik',
    {
      message: { id: 'Pasangan kata baik adalah maupun.', en: 'The partner of baik is maupun.' },
      fault: bothFault,
    },
  ],
  ['bukan', CONTRAST],
  ['bukanlah', CONTRAST],
  [
    'tidak',
    {
      message: { id: 'Pasangan kata tidak adalah tetapi.', en: 'The partner of tidak is tetapi.' },
      fault: contrastFault,
    },
  ],
])

/** Words that call for a partner and have another: "antara Rusia – AS", "bukan hanya ... tetapi juga". */
export const pairedWords: Rule = {
  id: 'paired-words',
  severity: 'warning',
  languages: ['id'],
  check: overParagraphs((field) =>
    field.document.tokens.flatMap((_, at) => {
      const pair = PAIRS.get(lowerAt(field.document, at))
      // What somebody says is left as it was said.
      const found = pair === undefined || field.document.isQuoted(at) ? null : pair.fault(field.document, at)
      if (pair === undefined || found === null) return []
      const { first, last, right, isCertain } = found
      const report = reportTokens({ ...field, first, last }, pair.message, [right])
      return [isCertain ? report : { ...report, severity: 'style' as const }]
    }),
  ),
}
