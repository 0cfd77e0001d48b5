import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { BAITS } from '../words/baits.ts'

/** A headline that promises instead of telling, or that shouts. What stands in quotation marks somebody has said. */
export const bait: Rule = {
  id: 'bait',
  severity: 'style',
  languages: ['id'],
  check: ({ title }: Context): Report[] => {
    const span = title === null ? null : (phraseIn(title) ?? shoutIn(title))
    return span === null ? [] : [reportOf(span)]
  },
}

type Span = readonly [start: number, end: number]

/** The first turn of phrase; one that somebody is said to have spoken is theirs. */
function phraseIn(title: TextDocument): Span | null {
  if (/, (?:kata|pesan|ujar) /iu.test(title.text)) return null
  const found = BAITS.map((pattern) => spanOf(title, pattern)).filter((span) => span !== null)
  return found.sort((a, b) => a[0] - b[0] || b[1] - a[1])[0] ?? null
}

/** With the cry before it, if it stands at the head. Behind a colon somebody speaks, and may shout. */
const shoutIn = (title: TextDocument): Span | null => {
  const span = spanOf(title, /^[^,:!?]{2,25}!+(?= )|!+/)
  return span === null || title.text.slice(0, span[0]).includes(':') ? null : span
}

function spanOf({ text, quotes }: TextDocument, pattern: RegExp): Span | null {
  const match = pattern.exec(text)
  if (match === null || quotes.some(({ start, end }) => match.index >= start && match.index < end))
    return null
  return [match.index, match.index + match[0].length]
}

const reportOf = (span: Span): Report => ({
  field: 'title',
  span,
  suggestions: [],
  message: {
    id: 'Judul ini memancing, belum memberitakan: sebutkan apa yang terjadi.',
    en: 'This headline baits; say what happened.',
  },
  evidence: null,
})
