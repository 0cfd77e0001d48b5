import type { EnglishLexicon } from './english/english-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { RuleId } from './rule-ids.ts'
import type { TextDocument } from './text/document.ts'
import type { FieldName, Finding, House, Language, Severity, StoryRecord } from './types.ts'

/** Everything a rule may look at. Rules know no clock: a story's moment is its record's. */
export type Context = {
  /** The record; of a bare text only `body` is set, and rules of the record stay silent. */
  story: StoryRecord
  isRecord: boolean
  language: Language
  body: TextDocument
  title: TextDocument | null
  captions: readonly { field: FieldName; text: TextDocument }[]
  lexicon: Lexicon
  english: EnglishLexicon | null
  house: House
}

/** What a rule reports; the pipeline adds its id, and the severity where the rule gives none. */
export type Report = Omit<Finding, 'rule' | 'severity' | 'found'> & { severity?: Severity }

/** One rule: a pure function over what was read once. */
export type Rule = {
  id: RuleId
  severity: Severity
  languages: readonly Language[]
  /** Off until a newsroom switches it on. */
  isOptional?: boolean
  /** A question that is put once, when the story is handed in, and never while somebody types. */
  isAskedOnce?: boolean
  check(context: Context): Report[]
}
