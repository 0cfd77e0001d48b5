import type { Database } from '../../platform/database/database.ts'
import { Problem } from '../../platform/problem.ts'
import { type Actor, readableBy } from './access.ts'
import { findStory } from './queries.ts'
import { bodyHashOf, chainHash, type RevisionRecord } from './revision.ts'
import { type KeptRevision, keptRevisions } from './revision-queries.ts'

/**
 * What a chain says of itself. `bodiesGone` counts the revisions whose salt was destroyed: their body cannot
 * be verified, their place in the chain can.
 */
export type ChainReport =
  | { whole: true; revisions: number; bodiesGone: number }
  | { whole: false; brokenAt: number; fault: ChainFault }

/** `missing`: a number is left out. `previous`: it follows another. `body`, `record`: what it says was changed. */
type ChainFault = 'missing' | 'previous' | 'body' | 'record'

/** Computes every hash of a story's history anew from what is kept. Throws `not_found`. */
export async function verifyChain(db: Database, shortId: string): Promise<ChainReport> {
  const story = await findStory(db, shortId)
  if (story === null) throw new Problem('not_found', 404)
  return verify(await keptRevisions(db, story.number))
}

/** The same for somebody who may read the story. Throws `not_found`. */
export async function verifyHistory(db: Database, shortId: string, actor: Actor): Promise<ChainReport> {
  readableBy(actor, await findStory(db, shortId))
  return verifyChain(db, shortId)
}

/** The chain of these revisions, first to last. */
function verify(revisions: readonly KeptRevision[]): ChainReport {
  let previous: string | null = null
  for (const [index, revision] of revisions.entries()) {
    const fault = faultOf(revision, { number: index + 1, previous })
    if (fault !== null) return { whole: false, brokenAt: index + 1, fault }
    previous = revision.hash
  }
  const bodiesGone = revisions.filter(({ salt }) => salt === null).length
  return { whole: true, revisions: revisions.length, bodiesGone }
}

function faultOf(
  revision: KeptRevision,
  expected: { number: number; previous: string | null },
): ChainFault | null {
  const { header, body, bodyHash, salt } = revision
  if (revision.number !== expected.number) return 'missing'
  if (revision.previousHash !== expected.previous) return 'previous'
  if (salt !== null && bodyHashOf(body, salt) !== bodyHash) return 'body'
  const record = recordOf(revision)
  return chainHash({ header, record, bodyHash }, expected.previous) === revision.hash ? null : 'record'
}

/** What was sealed of a revision besides its content. */
const recordOf = (revision: KeptRevision): RevisionRecord => ({
  number: revision.number,
  act: revision.act,
  at: revision.at.toISOString(),
  by: revision.by,
  line: revision.line,
  corrections: revision.corrections,
  retraction: revision.retraction,
})
