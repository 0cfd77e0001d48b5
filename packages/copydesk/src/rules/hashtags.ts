import type { Report } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { reportSpan } from './report.ts'

const ROW = {
  id: 'Tagar dari media sosial tertinggal dalam teks.',
  en: 'Hashtags of social media are left in the text.',
}
/** One hashtag is news, a row of them is a caption from elsewhere. */
const LEAST_IN_ROW = 2
const isHashtag = (text: string | undefined): boolean => /^#\p{L}/u.test(text ?? '')

/** What is told of a hashtag that is news. */
const OF_HASHTAGS =
  /^(?:bertagar|tagar|hashtag|kampanye|gerakan|aksi|unggah|mengunggah|unggahan|cuit|cuitan|twit|warganet|netizen|trending|viral|topik|akun|media|poster|spanduk|tulisan|bertuliskan|slogan|program|tema|bertema|bertajuk|tantangan|challenge)/
/** A hashtag behind these is a part of the sentence. */
const LINKS = wordSet(
  'dengan lewat melalui dan atau untuk di dari soal tentang oleh menjadi adalah ialah yakni yaitu',
)

/** Rows of hashtags, and a single one that nothing in its sentence speaks of. */
export function hashtags({ field, document }: FieldText): Report[] {
  const { tokens } = document
  const reports: Report[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isHashtag(tokens[at]?.text)) continue
    let last = at
    while (isHashtag(tokens[last + 1]?.text)) last++
    const isRow = last - at + 1 >= LEAST_IN_ROW
    if (isRow || (field === 'body' && isStray(document, at))) {
      const span: Report['span'] = [tokens[at]?.start ?? 0, tokens[last]?.end ?? 0]
      reports.push(reportSpan({ field, span }, ROW, ['']))
    }
    at = last
  }
  return reports
}

function isStray(document: TextDocument, at: number): boolean {
  if (/^[.!?]$/.test(document.tokens[at - 1]?.text ?? '')) return true
  const before = lowerAt(document, at - 1)
  if (before === '' || LINKS.has(before) || document.isQuoted(at)) return false
  const { from, to } = sentenceAt(document, at)
  for (let i = from; i < to; i++) if (OF_HASHTAGS.test(lowerAt(document, i))) return false
  return true
}
