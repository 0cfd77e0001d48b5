import type { Credit, Language, StoryKind } from '../stories/story.ts'

/** A piece of a demo story's body: a paragraph, or what its name says. */
export type DemoBlock = string | { subhead: string } | { quote: string } | { list: readonly string[] }

/** What happens to a demo story after it went live, in order, with the text that stands afterwards. */
export type DemoSequel =
  | { act: 'update'; hoursLater: number; line: string; body: readonly DemoBlock[] }
  | {
      act: 'correction'
      hoursLater: number
      wrong: string
      right: string
      note: string
      body: readonly DemoBlock[]
    }
  | { act: 'retraction'; hoursLater: number; reason: 'child'; explanation: string; hidesHeadline: boolean }

export type DemoStory = {
  section: string
  language: Language
  kind: StoryKind
  kicker: string
  headline: string
  dek: string
  dateline: string | null
  source: string | null
  credits: readonly Credit[]
  body: readonly DemoBlock[]
  /** How long before the demo was made it went live; `draft` and `submitted` never did. */
  live: { hoursAgo: number } | 'draft' | 'submitted'
  sequel?: DemoSequel
  /** Whether it stands at the top of the front page. */
  leads?: true
}

/** A day so many days before the demo is made, as a story in that language writes it: "Kamis (12/11/2026)". */
export type DayWriter = (language: Language, daysAgo: number) => string
