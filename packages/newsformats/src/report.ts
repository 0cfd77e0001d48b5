import type { Language, LineRole, PageDraft } from './types.ts'

type Wording = { id: string; en: string }

const names: Record<LineRole, Wording> = {
  blank: { id: 'kosong', en: 'blank' },
  section: { id: 'rubrik', en: 'section' },
  kicker: { id: 'kicker', en: 'kicker' },
  headline: { id: 'judul', en: 'headline' },
  dek: { id: 'dek', en: 'dek' },
  body: { id: 'isi', en: 'body' },
  'body+dateline': { id: 'isi, dateline', en: 'body, dateline' },
  'body+byline': { id: 'isi, inisial', en: 'body, initials' },
  caption: { id: 'keterangan foto', en: 'caption' },
  byline: { id: 'penulis', en: 'byline' },
  'byline+published': { id: 'penulis, terbit', en: 'byline, time' },
  dateline: { id: 'dateline', en: 'dateline' },
  published: { id: 'terbit', en: 'published' },
  updated: { id: 'diperbarui', en: 'updated' },
  source: { id: 'sumber', en: 'source' },
  'furniture:comment-rule': { id: '– aturan komentar', en: '– comment rule' },
  'furniture:comments': { id: '– komentar', en: '– comments' },
  'furniture:copyright': { id: '– hak cipta', en: '– copyright' },
  'furniture:to-top': { id: '– ke atas', en: '– to top' },
  'furniture:navigation': { id: '– navigasi', en: '– navigation' },
  'furniture:share': { id: '– bagikan', en: '– share' },
  'furniture:related': { id: '– berita terkait', en: '– related' },
  'furniture:advert': { id: '– iklan', en: '– advert' },
  'furniture:tags': { id: '– tag', en: '– tags' },
  'furniture:other': { id: '– lainnya', en: '– other' },
}
const COLUMN = 18
const SHOWN = 72

/** A report for a terminal: every line with what became of it, then the count; "–" marks what was set aside. */
export function formatReport(page: PageDraft, language: Language): string {
  const told = page.lines.filter((each) => each.became !== 'blank')
  const rows = told.map(({ line, became }) => `${names[became][language].padEnd(COLUMN)} ${shorten(line)}`)
  const aside = told.filter((each) => each.became.startsWith('furniture')).length
  const blank = page.lines.length - told.length
  const sum =
    language === 'id'
      ? `${page.lines.length} baris: ${told.length - aside} dipakai, ${aside} disisihkan, ${blank} kosong.`
      : `${page.lines.length} lines: ${told.length - aside} used, ${aside} set aside, ${blank} blank.`
  return [...rows, '', sum, ''].join('\n')
}

// Pasted text may carry terminal escapes; they are shown as a mark, never sent.
function shorten(line: string): string {
  const clean = line
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\t' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...clean]
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : clean
}
