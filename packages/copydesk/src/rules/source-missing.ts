import { isOpinion } from '../record/section.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt, spanOf } from '../text/place.ts'

/**
 * Where a story comes from is told nowhere: the record has neither writer nor source, a release is quoted that nobody
 * issued, or "berbagai sumber" stands for a name.
 */
export const sourceMissing: Rule = {
  id: 'source-missing',
  severity: 'warning',
  languages: ['id', 'en'],
  check: (context) => [...ofRecord(context), ...(context.language === 'id' ? ofText(context) : [])],
}

/** A record that has no field for a source is asked for none, as long as a writer answers for it. */
function ofRecord({ isRecord, story }: Context): Report[] {
  const isBlank = (value: string | null | undefined) => (value ?? '').trim() === ''
  if (!isRecord || !isBlank(story.source) || isOpinion(story)) return []
  if (story.source === undefined && !isBlank(story.byline)) return []
  return [
    {
      field: 'source',
      span: [0, (story.source ?? '').length],
      suggestions: [],
      message: {
        id: 'Sumber naskah belum diisi: liputan sendiri, kantor berita, atau siaran pers.',
        en: 'The story has no source: own reporting, an agency or a press release.',
      },
      evidence: null,
      severity: 'error',
    },
  ]
}

const RELEASES = new Set('rilis rilisnya siaran keterangan keterangannya pernyataan pernyataannya'.split(' '))
/** Without one of these a statement or an account is no release; a rilis always is. */
const RELEASE_TAILS = new Set('pers persnya tertulis tertulisnya resmi resminya'.split(' '))

function ofText({ body }: Context): Report[] {
  return body.tokens.flatMap((_, at) => {
    if (body.isQuoted(at)) return []
    const released = release(body, at)
    const last = released !== null && !isNamedNear(body, at) ? released : vagueSource(body, at)
    if (last === null) return []
    return [
      {
        field: 'body' as const,
        span: spanOf(body, at, last),
        suggestions: [],
        message: {
          id: 'Siapa sumbernya? Di sini tidak disebut nama atau lembaga.',
          en: 'Whose word is this? Nobody is named here.',
        },
        evidence: null,
      },
    ]
  })
}

const GATHERED = new Set('dihimpun dikutip dilansir dirangkum melansir mengutip'.split(' '))

/** "Dihimpun dari berbagai sumber": the last token of the phrase; null where it does not open here. */
function vagueSource({ tokens }: TextDocument, at: number): number | null {
  if (!GATHERED.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'dari') return null
  return tokens[at + 2]?.lower === 'berbagai' && tokens[at + 3]?.lower === 'sumber' ? at + 3 : null
}

/** "Dalam rilisnya", "melalui keterangan tertulis". */
function release({ tokens }: TextDocument, at: number): number | null {
  const opens = tokens[at]?.lower === 'dalam' || tokens[at]?.lower === 'melalui'
  const noun = tokens[at + 1]?.lower ?? ''
  if (!opens || !RELEASES.has(noun)) return null
  const hasTail = RELEASE_TAILS.has(tokens[at + 2]?.lower ?? '')
  return hasTail ? at + 2 : noun.startsWith('rilis') ? at + 1 : null
}

/** Whether this sentence, or the one before it, names anybody: a capital that opens no sentence. */
function isNamedNear(body: TextDocument, at: number): boolean {
  const { tokens } = body
  const { from, to } = sentenceAt(body, at)
  const before = from > 0 ? sentenceAt(body, from - 1).from : from
  for (let i = before; i < to; i++) {
    const token = tokens[i]
    const opens = i === before || i === from
    if (token?.kind === 'opaque') return true
    if (token?.kind === 'word' && token.text !== token.lower && (!opens || isAcronym(token.text))) return true
  }
  return false
}

const isAcronym = (text: string): boolean => text.length > 1 && text === text.toUpperCase()
