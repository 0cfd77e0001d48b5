import type { Report } from '../rule.ts'
import { reportTokens } from '../rules/report.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { Stage } from './legal-stage.ts'
import { isNameWord } from './speakers.ts'

/** The status of each stage, and those that a case of that stage has not come to, or has left. */
const STATUS_AT: Readonly<Partial<Record<Stage, { right: string; wrong: readonly string[] }>>> = {
  reported: { right: 'terlapor', wrong: ['terdakwa', 'terpidana'] },
  witness: { right: 'saksi', wrong: ['tersangka', 'terdakwa', 'terpidana'] },
  suspect: { right: 'tersangka', wrong: ['terdakwa', 'terpidana'] },
  court: { right: 'terdakwa', wrong: ['tersangka', 'terpidana'] },
}

/** What tells of a step from one status to another, or of who is not yet one. */
const STEPS =
  wordSet(`sebagai menjadi jadi menetapkan ditetapkan penetapan berstatus status statusnya pernah semula kini bekas mantan calon ada belum bukan masih telah sudah tetap
  seorang dua tiga empat lima enam tujuh delapan satu sejumlah beberapa`)

const MANY = new Set(['para', 'kedua', 'ketiga', 'keempat', 'kelima'])

/** A status that stands alone for a person whose case has not come so far: "terpidana" of somebody on trial. */
export function wrongStatusesIn(fields: readonly FieldText[], stage: Stage): Report[] {
  const status = STATUS_AT[stage]
  if (status === undefined) return []
  const seen = new Set<string>()
  return fields.flatMap(({ field, document }) =>
    document.tokens.flatMap(({ lower, text }, at) => {
      if (!status.wrong.includes(lower) || seen.has(lower) || document.isQuoted(at)) return []
      const before = lowerAt(document, at - 1)
      if (document.tokens[at - 1]?.kind === 'number') return []
      // Of several some may have come further, unless nobody has.
      if (STEPS.has(before) || (stage !== 'witness' && MANY.has(before)) || isOfOther(document, at)) return []
      seen.add(lower)
      return [
        reportTokens({ field, document, first: at, last: at }, messageOf(lower, status.right), [
          withCapitalOf(text, status.right),
        ]),
      ]
    }),
  )
}

/** "Tersangka lain", "tersangka Budi", "tersangka korupsi". */
function isOfOther(document: TextDocument, at: number): boolean {
  const next = document.tokens[at + 1]
  return /^(?:lain|lainnya|baru|utama|kasus|perkara)$/.test(lowerAt(document, at + 1)) || isNameWord(next)
}

const messageOf = (word: string, right: string) => ({
  id: `Menurut naskah ini perkaranya belum atau tidak lagi pada tahap “${word}”; statusnya “${right}”.`,
  en: `By this story the case is not at the stage of “${word}”; the status is “${right}”.`,
})
