import type { Report, Rule } from '../rule.ts'
import { ENTITY, letterOf } from '../text/entities.ts'
import type { FieldText } from '../text/fields.ts'
import { matchesOf } from '../text/matches.ts'
import { spansInParagraphs } from '../text/paragraphs.ts'
import type { Wording } from '../types.ts'
import { FURNITURE_INLINE } from '../words/furniture.ts'
import { PROGRAM_RESTS } from '../words/program-rests.ts'
import { LETTER_HEAD, SENDER_INLINE } from '../words/sender-lines.ts'
import { furniture } from './furniture.ts'
import { hashtags } from './hashtags.ts'
import { inlineLinks } from './inline-links.ts'
import { overFields, reportSpan } from './report.ts'

/** `right` gives what should stand there; nothing where it is left out. */
type Residue = { pattern: RegExp; message: Wording; right?: (match: RegExpExecArray) => string }

const FURNITURE: Wording = {
  id: 'Sisa salinan dari halaman lain, bukan bagian berita.',
  en: 'A rest copied from another page, no part of the story.',
}
const MARKUP: Wording = {
  id: 'Sisa kode atau penanda format.',
  en: 'A rest of code or of formatting marks.',
}
const INVISIBLE: Wording = {
  id: 'Karakter tak terlihat yang ikut tersalin.',
  en: 'An invisible character that came along with a copy.',
}
const BROKEN: Wording = {
  id: 'Huruf rusak karena salah pengodean.',
  en: 'Letters broken by a wrong encoding.',
}

const TAG = '[a-z][a-z0-9]{0,10}'
const inner = ([, , text = '']: RegExpExecArray): string => text

/** The quotation marks and dashes of UTF-8 that were read as Windows-1252. */
const MISREAD: Readonly<Record<string, string>> = {
  'â€œ': '“',
  'â€\u009d': '”',
  'â€™': '’',
  'â€˜': '‘',
  'â€“': '–',
  'â€”': '—',
}

const asFurniture = (pattern: RegExp): Residue => ({ pattern, message: FURNITURE })
const IN_WORDS: readonly Residue[] = FURNITURE_INLINE.map(asFurniture)
/** A sign that running copy does without: most lines have none, and need not be searched for those that hold one. */
const HAS_SIGN = /[^A-Za-zÀ-ÿ\d\s.,;:?!'"“”‘’–—%-]|^\d/m

/** What encloses comes before its parts, so that a pair is one finding. Every pattern is bounded. */
const WITH_SIGN: readonly Residue[] = [
  ...SENDER_INLINE.map(asFurniture),
  ...PROGRAM_RESTS.map((pattern) => ({ pattern, message: MARKUP })),
  {
    pattern: /(?<![\p{L}\p{N}*])(\*{1,2})(?=[\p{L}\p{N}])([^*#\n]{0,200}[^*#\s])\1(?![\p{L}\p{N}*])/gu,
    message: MARKUP,
    right: inner,
  },
  {
    pattern: /(?<![\p{L}\p{N}_/@#.])(_{1,2})(?=[\p{L}\p{N}])([^_\n]{0,200}[^_\s])\1(?![\p{L}\p{N}_/])/gu,
    message: MARKUP,
    right: inner,
  },
  { pattern: /(\[)([^\]\n]{1,200})\]\(https?:[^)\s]{1,500}\)/g, message: MARKUP, right: inner },
  { pattern: /^#{1,6} (?=\p{Lu})/gmu, message: MARKUP },
  {
    pattern: new RegExp(String.raw`<(${TAG})(?: [^<>\n]{0,300})?>([^<>\n]{1,300})</\1>`, 'gi'),
    message: MARKUP,
    right: inner,
  },
  { pattern: /<!--[^\n]{0,300}?-->/g, message: MARKUP },
  { pattern: /(?<=\S)<br ?\/?>(?=\S)/gi, message: MARKUP, right: () => ' ' },
  // "tanda <b> menebalkan huruf" is about the tag.
  {
    pattern: new RegExp(
      String.raw`(?<!\b(?:tanda|tag|kode|elemen|penanda|perintah) )</?(?:${TAG})(?: [^<>\n]{0,300})?/?>`,
      'gi',
    ),
    message: MARKUP,
  },
  {
    pattern: /(&quot;)([^&\n]{1,300})&quot;/g,
    message: MARKUP,
    right: (match) => `“${inner(match)}”`,
  },
  { pattern: ENTITY, message: MARKUP, right: ([entity]) => letterOf(entity) ?? '' },
  { pattern: /â€[œ\u009d™˜“”]/g, message: BROKEN, right: ([found]) => MISREAD[found] ?? '' },
  { pattern: /\uFFFD+/g, message: BROKEN },
  { pattern: /[\uFB00-\uFB06]/g, message: BROKEN, right: ([found]) => found.normalize('NFKC') },
  { pattern: /[\u200B\u200E\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]+/g, message: INVISIBLE },
]

/** What came along from another page: "Baca juga:", "SCROLL TO CONTINUE", `*bold*`, hashtags, zero-width letters. */
export const pasteResidue: Rule = {
  id: 'paste-residue',
  severity: 'warning',
  languages: ['id', 'en'],
  check: overFields(({ field, document }) =>
    outermost([
      ...found(document, field, (paragraph) => inLine({ field, document: paragraph })),
      ...matches({ field, document }, { pattern: LETTER_HEAD, message: FURNITURE }),
      ...hashtags({ field, document }),
    ]),
  ),
}

const found = spansInParagraphs<Report>()

const inLine = (field: FieldText): Report[] => [
  ...furniture(field, FURNITURE),
  ...IN_WORDS.flatMap((residue) => matches(field, residue)),
  ...(HAS_SIGN.test(field.document.text) ? WITH_SIGN.flatMap((residue) => matches(field, residue)) : []),
  ...inlineLinks(field, FURNITURE),
]

function matches({ field, document }: FieldText, { pattern, message, right }: Residue): Report[] {
  return matchesOf(pattern, document.text).map((match) => {
    const [found] = match
    const start = match.index + (found.length - found.trimStart().length)
    const end = Math.max(start, match.index + found.trimEnd().length)
    return reportSpan({ field, span: [start, end] }, message, [right?.(match) ?? ''])
  })
}

/** Of findings that overlap the one that opens first, and of those the longest. */
function outermost(reports: readonly Report[]): Report[] {
  const inOrder = reports.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  let end = -1
  return inOrder.filter(({ span }) => {
    if (span[0] < end) return false
    end = span[1]
    return true
  })
}
