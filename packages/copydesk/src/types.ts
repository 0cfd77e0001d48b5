import type { RuleId } from './rule-ids.ts'

export type Language = 'id' | 'en'

/** `error` (salah): the gate names it, a reason passes it. `warning` (ragu). `style` (gaya). */
export type Severity = 'error' | 'warning' | 'style'

/** Which text of a story a finding is in; `images.0.caption` for the first photo's caption. */
export type FieldName =
  | 'body'
  | 'title'
  | 'byline'
  | 'dateline'
  | 'source'
  | `images.${number}.${'caption' | 'alt' | 'credit'}`

export type Wording = Record<Language, string>

/** One fault, with what shows it and what would mend it. `span` holds UTF-16 offsets in the raw text of its field. */
export type Finding = {
  rule: RuleId
  severity: Severity
  field: FieldName
  span: readonly [start: number, end: number]
  found: string
  /** What could stand there instead, the likeliest first. */
  suggestions: readonly string[]
  message: Wording
  /** What the verdict rests on, for a person who doubts it. */
  evidence: string | null
}

/** A photo of a story's record. Dates are ISO 8601. */
export type StoryImage = {
  caption?: string | null | undefined
  alt?: string | null | undefined
  credit?: string | null | undefined
  taken?: string | null | undefined
}

/** A story as its record: the text, and what stands beside it. `published` is ISO 8601 with an offset. */
export type StoryRecord = {
  title?: string | null | undefined
  byline?: string | null | undefined
  section?: string | null | undefined
  published?: string | null | undefined
  dateline?: string | null | undefined
  source?: string | null | undefined
  body: string
  images?: readonly StoryImage[] | null | undefined
  /** A further story of a topic that readers know: people need not be introduced again. */
  isFollowUp?: boolean | null | undefined
}

/** What a newsroom sets for itself, as plain data. */
export type House = {
  /** Words that are right here, in lower case. */
  accept: readonly string[]
  /** What to write instead of what. */
  replace: Readonly<Record<string, string>>
  /** People and places with their one spelling. */
  names: readonly { name: string; role?: string }[]
  /** Rules switched off or on against their default. */
  rules: Partial<Record<RuleId, boolean>>
  headlineCase: 'title' | 'sentence'
  /** How a completed day is written: `Kamis (29/9/2016)`, `Kamis, 29 September`, or left bare. */
  dayForm: 'brackets' | 'long' | 'bare'
  timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura'
  religiousWords: 'baku' | 'consistent' | 'any'
  /** `consistent`: whichever the story has first. */
  currency: 'dolar' | 'dollar' | 'consistent'
  percent: 'persen' | '%' | 'consistent'
  /** `tight`: Rp5.000 as EYD V has it; `spaced`: Rp 5.000; `consistent`: whichever the story has first. */
  rupiah: 'tight' | 'spaced' | 'consistent'
  /** Sections whose readers know the foreign words of their trade. */
  foreignSections: readonly string[]
  /** Own patterns: a regular expression over a sentence, what it means, what to write. Without look-around. */
  patterns: readonly { pattern: string; message: Wording; suggestion?: string; severity: Severity }[]
}
