import { nobodysNews, nobodysRelease } from '../people/releases.ts'
import { saysNothing } from '../record/placeholders.ts'
import { isOpinion } from '../record/section.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { spanOf } from '../text/place.ts'
import { wordSet } from '../text/word-set.ts'

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
  if (!isRecord || isOpinion(story) || !saysNothing('source', story.source)) return []
  if (story.source === undefined && !saysNothing('byline', story.byline)) return []
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

function ofText({ body }: Context): Report[] {
  return body.tokens.flatMap((_, at) => {
    if (body.isQuoted(at)) return []
    const last = nobodysRelease(body, at) ?? nobodysNews(body, at) ?? vagueSource(body, at)
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

const GATHERED = wordSet('dihimpun dikutip dilansir dirangkum melansir mengutip')

const SOURCES = wordSet('sumber media laman situs')

/** "Dihimpun dari berbagai sumber": the last token of the phrase; null where it does not open here. */
function vagueSource({ tokens }: TextDocument, at: number): number | null {
  if (!GATHERED.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'dari') return null
  return tokens[at + 2]?.lower === 'berbagai' && SOURCES.has(tokens[at + 3]?.lower ?? '') ? at + 3 : null
}
