export type Language = 'id' | 'en'

export type ReadOptions = { contentType?: string; fileName?: string }

export type ProblemCode =
  | 'empty'
  | 'binary'
  | 'too_large'
  | 'too_many_lines'
  | 'too_long'
  | 'undecodable'
  | 'no_headline'

export type Problem = { code: ProblemCode; message: { id: string; en: string } }

export type Credit = { role: string; name: string }

export type ImageDraft = {
  caption: string | null
  credit: string | null
  creator: string | null
  agency: string | null
  place: string | null
  /** ISO date: the one at the place, which is the first the caption gives. */
  date: string | null
  keywords: string[]
  archive: boolean
}

export type StoryDraft = {
  section: string | null
  kicker: string | null
  headline: string
  dek: string | null
  body: string[]
  credits: Credit[]
  dateline: string | null
  language: Language
  /** ISO 8601; without an offset where the page names no zone, a bare date where it names no time. */
  published: string | null
  images: ImageDraft[]
}

export type Furniture =
  | 'furniture:comment-rule'
  | 'furniture:comments'
  | 'furniture:copyright'
  | 'furniture:to-top'
  | 'furniture:navigation'
  | 'furniture:share'
  | 'furniture:related'
  | 'furniture:advert'
  | 'furniture:tags'
  | 'furniture:other'

export type LineRole =
  | 'blank'
  | 'section'
  | 'kicker'
  | 'headline'
  | 'dek'
  | 'body'
  /** A paragraph whose opening became the dateline. */
  | 'body+dateline'
  /** A paragraph whose closing initials became credits. */
  | 'body+byline'
  | 'caption'
  | 'byline'
  | 'byline+published'
  | 'dateline'
  | 'published'
  | 'updated'
  | 'source'
  | Furniture

export type LineFate = { line: string; became: LineRole }

export type PageDraft = { story: StoryDraft; lines: LineFate[] }

export type PageReading = { ok: true; page: PageDraft } | { ok: false; problem: Problem }

/** A piece of the page before it is judged: a line of text, or a block of HTML with what its place says. */
export type Block = { line: string; text: string; hint: LineRole | null }
