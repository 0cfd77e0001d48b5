import { Problem } from '../../platform/problem.ts'
import type { PublishAct } from './api.ts'
import { type Candidate, gate } from './gate.ts'
import type { CorrectedPassage, RetractionNotice, RevisionContent } from './revision.ts'
import type { Credit } from './story.ts'

/** What goes onto the site, frozen when it was ordered: nothing that is typed afterwards is in it. */
export type FrozenStory = RevisionContent & {
  sectionId: number
  /** The last part of the address, where the story has none yet. */
  slug: string
  /** Which draft it was taken from; null for a retraction, which takes what is live. */
  draft: { hash: string; version: number } | null
}

/** Who stands behind an act on the site; without an account for what comes from elsewhere. */
export type By = { staffId: string | null; name: string }

export type Order = {
  content: FrozenStory
  act: PublishAct
  by: By
  /** What the gate asked for and was published without, and why. */
  passed: string[]
  passReason: string | null
}

/** What is passed at the gate, why, and whether the person may. */
export type Passing = { reason: string | null; mayPass: boolean }

/**
 * Asks the gate. Gives what was asked for and is passed with a reason. Throws `gate_stops`, which holds for
 * everybody; `gate_asks` where something is asked for and no reason was given; `not_allowed`.
 */
export function passGate(candidate: Candidate, { reason, mayPass }: Passing): string[] {
  const { stops, asks } = gate(candidate)
  if (stops.length > 0) throw new Problem('gate_stops', 422, { extra: { stops, asks } })
  if (asks.length === 0) return []
  if (reason === null) throw new Problem('gate_asks', 422, { extra: { stops, asks } })
  if (!mayPass) throw new Problem('not_allowed', 403)
  return asks
}

/** Names who lets the story out as its editor, where the draft names none. */
export const withEditor = (credits: readonly Credit[], name: string): Credit[] =>
  credits.some(({ role }) => role === 'editor') ? [...credits] : [...credits, { role: 'editor', name }]

/** The public words of an act. */
export function publicWords(act: PublishAct): {
  line: string | null
  corrections: CorrectedPassage[]
  retraction: RetractionNotice | null
} {
  return {
    line: act.act === 'update' ? act.line : null,
    corrections: act.act === 'correction' ? act.corrections : [],
    retraction: act.act === 'retraction' ? noticeOf(act) : null,
  }
}

const noticeOf = ({ reason, explanation, hidesHeadline }: RetractionNotice): RetractionNotice => ({
  reason,
  explanation,
  hidesHeadline,
})

/** Whether readers learn something new, so that the page shows a later time; a typing mistake mended is no news. */
export const isNews = (act: PublishAct): boolean =>
  act.act === 'update' || (act.act === 'correction' && act.corrections.some(({ kind }) => kind === 'fact'))
