import type { EnglishLexicon } from './english/english-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { remembering } from './lexicon/memo.ts'
import type { Context, Report, Rule } from './rule.ts'
import { RULES } from './rules/all.ts'
import { readParagraph, readText, type TextDocument } from './text/document.ts'
import { languageOf } from './text/language.ts'
import type { FieldName, Finding, House, Language, StoryRecord } from './types.ts'

export type CheckOptions = {
  lexicon: Lexicon
  /** The words of English; without them an English story is read by the other rules alone. */
  english?: EnglishLexicon | undefined
  house?: Partial<House>
  /** Where it is not given it is told from the text; one in neither language is read by the rules of both alone. */
  language?: 'id' | 'en'
  /** While somebody types, or once when the story is handed in; some questions are only put then. The default is `typing`. */
  moment?: 'typing' | 'submission'
}

/** What holds where a newsroom has said nothing. */
export const DEFAULT_HOUSE: House = {
  accept: [],
  replace: {},
  names: [],
  rules: {},
  headlineCase: 'title',
  dayForm: 'brackets',
  timeZone: 'Asia/Jakarta',
  religiousWords: 'consistent',
  currency: 'dolar',
  percent: 'consistent',
  rupiah: 'tight',
  foreignSections: [
    'tekno',
    'teknologi',
    'technology',
    'gim',
    'game',
    'otomotif',
    'automotive',
    'musik',
    'film',
    'hiburan',
    'esports',
  ],
  patterns: [],
}

/**
 * Finds the faults of a text or of a story's record: pure, offline, in linear time. Findings come in the order
 * of their fields and places; every span lies inside its field's raw text. Never throws on any text.
 */
export function check(input: string | StoryRecord, options: CheckOptions): Finding[] {
  const body = readWith(options.lexicon, typeof input === 'string' ? input : input.body)
  const language = options.language ?? languageOf(body)
  const context = contextOf(input, body, { ...options, language: language ?? 'id' })
  const rules = RULES.filter(
    (rule) =>
      applies(rule, context) &&
      (language !== null || rule.languages.length > 1) &&
      (!rule.isAskedOnce || options.moment === 'submission'),
  )
  return rules
    .flatMap((rule) => rule.check(context).map((report) => findingOf(rule, report, context)))
    .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : a.span[0] - b.span[0]))
}

/** Lines; a few stories that are written at one time. */
const MOST_LINES = 400
/** Letters; what is longer is no line of a story. */
const LONGEST_LINE = 4_000
const rememberedLine = remembering<Lexicon, TextDocument>(readParagraph, MOST_LINES)

/** Reads a text. While somebody types, all its lines but one are those of the last time. */
const readWith = (lexicon: Lexicon, raw: string): TextDocument =>
  readText(raw, (line) => (line.length > LONGEST_LINE ? readParagraph(line) : rememberedLine(line, lexicon)))

function contextOf(
  input: string | StoryRecord,
  body: TextDocument,
  { lexicon, english, house, language }: CheckOptions & { language: Language },
): Context {
  const isRecord = typeof input !== 'string'
  const story: StoryRecord = isRecord ? input : { body: input }
  const captions = (story.images ?? []).flatMap(({ caption }, index) =>
    caption ? [{ field: `images.${index}.caption` as const, text: readWith(lexicon, caption) }] : [],
  )
  return {
    story,
    isRecord,
    language,
    body,
    title: story.title ? readWith(lexicon, story.title) : null,
    captions,
    lexicon,
    english: english ?? null,
    house: { ...DEFAULT_HOUSE, ...house },
  }
}

function applies({ id, languages, isOptional = false }: Rule, { house, language }: Context): boolean {
  return languages.includes(language) && (house.rules[id] ?? !isOptional)
}

function findingOf(rule: Rule, report: Report, context: Context): Finding {
  const raw = rawOf(report.field, context)
  const [start, end] = report.span
  return {
    ...report,
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    found: raw.slice(start, end),
  }
}

function rawOf(field: FieldName, { body, title, story }: Context): string {
  if (field === 'body') return body.raw
  if (field === 'title') return title?.raw ?? ''
  if (field === 'byline' || field === 'dateline' || field === 'source') return story[field] ?? ''
  const image = story.images?.[Number(field.split('.')[1])]
  if (field.endsWith('.alt')) return image?.alt ?? ''
  return (field.endsWith('.credit') ? image?.credit : image?.caption) ?? ''
}
