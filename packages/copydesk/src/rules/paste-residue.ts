import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { fieldsOf } from '../text/fields.ts'
import type { Wording } from '../types.ts'
import { reportSpan } from './report.ts'

type Residue = { pattern: RegExp; message: Wording; right?: string }

const FURNITURE = {
  id: 'Sisa salinan dari halaman lain, bukan bagian berita.',
  en: 'A rest copied from another page, no part of the story.',
}
const MARKUP = { id: 'Sisa kode atau penanda format.', en: 'A rest of code or of formatting marks.' }
const INVISIBLE = {
  id: 'Karakter tak terlihat yang ikut tersalin.',
  en: 'An invisible character that came along with a copy.',
}

/** Each pattern is bounded, so that a megabyte in one line costs what it should. */
const RESIDUES: readonly Residue[] = [
  {
    pattern:
      /^[ ]*(?:\(?(?:baca|simak|lihat|tonton|klik) (?:juga|pula|video|selengkapnya|di sini)\b.{0,300}|baca selengkapnya.{0,200})$/gim,
    message: FURNITURE,
  },
  {
    pattern:
      /\b(?:scroll to (?:continue|resume)(?: (?:with|reading) content)?|advertisement|adsbygoogle|halaman selanjutnya|continue reading|read more|leave a comment|share this(?: (?:article|post))?|back to top)\b/gi,
    message: FURNITURE,
  },
  { pattern: /^[ ]*(?:copyright )?©.{0,120}$|^[ ]*copyright ©.{0,120}$/gim, message: FURNITURE },
  { pattern: /\[gambas:[^\]\n]{0,80}\]/gi, message: FURNITURE },
  {
    pattern:
      /(?<![\p{L}\p{N}*])\*{1,2}(?=[\p{L}\p{N}])[^*\n]{1,200}[\p{L}\p{N}.,!?]\*{1,2}(?![\p{L}\p{N}*])/gu,
    message: MARKUP,
  },
  {
    pattern:
      /<\/?(?:p|br|b|i|em|strong|div|span|a|h[1-6]|ul|ol|li|img|script|iframe|table|td|tr)(?: [^<>\n]{0,300})?\/?>/gi,
    message: MARKUP,
  },
  { pattern: /&(?:nbsp|amp|quot|lt|gt|#\d{2,5}|ldquo|rdquo|ndash|mdash);/gi, message: MARKUP },
  { pattern: /[\u200B\u2060\uFEFF\u00AD]+/g, message: INVISIBLE, right: '' },
]

/** What came along from another page: "Baca juga:", "SCROLL TO CONTINUE", `*bold*`, hashtags, zero-width letters. */
export const pasteResidue: Rule = {
  id: 'paste-residue',
  severity: 'warning',
  languages: ['id', 'en'],
  check: (context: Context) => fieldsOf(context).flatMap((field) => [...residues(field), ...hashtags(field)]),
}

function residues({ field, document }: FieldText): Report[] {
  const taken: number[] = []
  return RESIDUES.flatMap(({ pattern, message, right }) =>
    [...document.text.matchAll(pattern)].flatMap((match) => {
      const found = match[0]
      const start = match.index + (found.length - found.trimStart().length)
      if (taken.includes(start)) return []
      if (taken.length < MOST_TAKEN) taken.push(start)
      const span: Report['span'] = [start, Math.max(start, match.index + found.trimEnd().length)]
      return [reportSpan({ field, span }, message, right === undefined ? markless(found) : [right])]
    }),
  )
}

/** Places remembered so that two patterns do not report one; a page has a handful. */
const MOST_TAKEN = 200

/** Of `*bold*` the words stay; of everything else nothing. */
function markless(found: string): string[] {
  const bold = /^\*{1,2}(.+?)\*{1,2}$/.exec(found.trim())
  return [bold?.[1] ?? '']
}

const HASHTAGS = {
  id: 'Tagar dari media sosial tertinggal di akhir teks.',
  en: 'Hashtags of social media are left at the end of the text.',
}
/** One hashtag is news, a row of them is a caption from elsewhere. */
const LEAST_HASHTAGS = 2

function hashtags({ field, document }: FieldText): Report[] {
  return document.paragraphs.flatMap(({ from, to }) => {
    let first = to
    while (first > from && document.tokens[first - 1]?.text.startsWith('#')) first--
    if (to - first < LEAST_HASHTAGS) return []
    const span: Report['span'] = [document.tokens[first]?.start ?? 0, document.tokens[to - 1]?.end ?? 0]
    return [reportSpan({ field, span }, HASHTAGS, [''])]
  })
}
