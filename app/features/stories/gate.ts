import { type BodyNode, plainText } from './body.ts'
import type { Credit, Language } from './story.ts'

/** What the gate looks at: the draft as it would go out. */
export type Candidate = {
  headline: string
  body: readonly BodyNode[]
  section: string | null
  language: Language | null
  credits: readonly Credit[]
  dateline: string | null
  source: string | null
}

const STOPS = ['no_headline', 'no_body', 'no_section', 'no_language'] as const
const ASKS = ['no_byline', 'no_dateline', 'no_source'] as const
type Stop = (typeof STOPS)[number]
type Ask = (typeof ASKS)[number]
export type GateResult = { stops: Stop[]; asks: Ask[] }

/**
 * Whether a story may go out; the one function that every way out calls. A stop holds for everybody.
 * What is asked for can be passed by an editor with a reason that is kept: a flash blocked at eleven at
 * night goes out elsewhere instead.
 */
export function gate(story: Candidate): GateResult {
  const stops: Stop[] = []
  if (story.headline.trim() === '') stops.push('no_headline')
  if (plainText(story.body).trim() === '') stops.push('no_body')
  if (story.section === null) stops.push('no_section')
  if (story.language === null) stops.push('no_language')
  const asks: Ask[] = []
  if (!story.credits.some(({ role, name }) => role === 'writer' && name.trim() !== '')) asks.push('no_byline')
  if (!story.dateline?.trim()) asks.push('no_dateline')
  if (!story.source?.trim()) asks.push('no_source')
  return { stops, asks }
}
