import type { Report } from '../rule.ts'
import { reportTokens } from '../rules/report.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isAfter } from './clearance.ts'
import { type LegalState, namesSuspect, type Stage } from './legal-stage.ts'
import { isNameWord } from './speakers.ts'

/** The status of each stage, null for none, and those that a case of that stage has not come to, or has left. */
const STATUS_AT: Readonly<Partial<Record<Stage, { right: string | null; wrong: readonly string[] }>>> = {
  reported: { right: 'terlapor', wrong: ['tersangka', 'terdakwa', 'terpidana'] },
  witness: { right: 'saksi', wrong: ['tersangka', 'terdakwa', 'terpidana'] },
  arrested: { right: 'terduga pelaku', wrong: ['terdakwa', 'terpidana'] },
  suspect: { right: 'tersangka', wrong: ['terdakwa', 'terpidana'] },
  court: { right: 'terdakwa', wrong: ['tersangka', 'terpidana'] },
  convicted: { right: 'terdakwa', wrong: ['tersangka'] },
  final: { right: 'terpidana', wrong: ['tersangka', 'terdakwa'] },
  cleared: { right: null, wrong: ['tersangka'] },
  civil: { right: 'tergugat', wrong: ['tersangka', 'terdakwa', 'terpidana'] },
}

/** Stages behind that of a suspect: a story that names a suspect there tells of several people, or of what was. */
const BEHIND: readonly Stage[] = ['court', 'convicted', 'final']

/** Stages that tell little of who else stands in the story. */
const LOOSE: readonly Stage[] = ['reported', 'arrested', 'convicted', 'final', 'cleared', 'civil']

/** The person whom the story is about: "tersangka itu", and at the head of a sentence or clause. */
export function isOfStory(document: TextDocument, at: number): boolean {
  const before = document.tokens[at - 1]
  return (
    /^(?:itu|tersebut|ini)$/.test(lowerAt(document, at + 1)) ||
    before?.kind !== 'word' ||
    /^(?:adapun|namun|jika|bila|sementara|kini)$/.test(before.lower)
  )
}

/** What tells of a step from one status to another, or of who is not yet one. */
const STEPS =
  wordSet(`sebagai menjadi jadi menetapkan ditetapkan penetapan berstatus status statusnya pernah semula kini bekas mantan calon ada belum bukan masih telah sudah tetap
  seorang dua tiga empat lima enam tujuh delapan satu sejumlah beberapa`)

const MANY = new Set(['para', 'kedua', 'ketiga', 'keempat', 'kelima'])

/** A status that stands alone for a person whose case has not come so far: "terpidana" of somebody on trial. */
export function wrongStatusesIn(fields: readonly FieldText[], { stage, clearance }: LegalState): Report[] {
  const status = STATUS_AT[stage]
  if (status === undefined) return []
  const body = fields.find(({ field }) => field === 'body')
  if (BEHIND.includes(stage) && body !== undefined && namesSuspect(body.document)) return []
  const right = status.right ?? clearance?.name ?? null
  const seen = new Set<string>()
  return fields.flatMap(({ field, document }) =>
    document.tokens.flatMap(({ lower, text }, at) => {
      if (!status.wrong.includes(lower) || seen.has(lower) || document.isQuoted(at)) return []
      if (!isAfter(clearance, field, at) || (LOOSE.includes(stage) && !isOfStory(document, at))) return []
      const before = lowerAt(document, at - 1)
      if (document.tokens[at - 1]?.kind === 'number') return []
      // Of several some may have come further, unless nobody has.
      if (STEPS.has(before) || (stage !== 'witness' && MANY.has(before)) || isOfOther(document, at)) return []
      seen.add(lower)
      return [
        reportTokens(
          { field, document, first: at, last: at },
          messageOf(lower, right),
          right === null ? [] : [withCapitalOf(text, right)],
        ),
      ]
    }),
  )
}

/** "Tersangka lain", "tersangka kasus suap", "tersangka Budi". */
function isOfOther(document: TextDocument, at: number): boolean {
  const next = document.tokens[at + 1]
  return /^(?:lain|lainnya|baru|utama|kasus|perkara)$/.test(lowerAt(document, at + 1)) || isNameWord(next)
}

const messageOf = (word: string, right: string | null) => ({
  id: `Menurut naskah ini perkaranya belum atau tidak lagi pada tahap “${word}”${right === null ? '' : `; sebutannya “${right}”`}.`,
  en: `By this story the case is not at the stage of “${word}”${right === null ? '' : `; say “${right}”`}.`,
})
