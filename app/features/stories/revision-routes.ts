import type { Database } from '../../platform/database/database.ts'
import { operation, type StaffOperation } from '../staff/operation.ts'
import { storyParams } from './api.ts'
import { chain, compareQuery, comparison, revision, revisionList, revisionParams } from './history-api.ts'
import { compareRevisions, listRevisions, readRevision } from './read-revisions.ts'
import { verifyHistory } from './verify-chain.ts'

/** What a story has been: its revisions, read and compared. */
export function revisionOperations({ db }: { db: Database }): StaffOperation[] {
  return [
    operation({
      id: 'listRevisions',
      method: 'GET',
      path: '/api/stories/:id/revisions',
      access: { act: 'stories.read' },
      summary: 'The revisions of a story, last to first',
      params: storyParams,
      response: revisionList,
      handle: async ({ params, caller }) => ({ value: await listRevisions(db, params.id, caller) }),
    }),
    operation({
      id: 'readRevision',
      method: 'GET',
      path: '/api/stories/:id/revisions/:number',
      access: { act: 'stories.read' },
      summary: 'One revision with all that its hash was made from',
      params: revisionParams,
      response: revision,
      handle: async ({ params: { id, number }, caller }) => ({
        value: await readRevision(db, { shortId: id, number }, caller),
      }),
    }),
    operation({
      id: 'verifyHistory',
      method: 'GET',
      path: '/api/stories/:id/chain',
      access: { act: 'stories.read' },
      summary: "Whether a story's history is what was sealed",
      params: storyParams,
      response: chain,
      handle: async ({ params, caller }) => ({ value: await verifyHistory(db, params.id, caller) }),
    }),
    operation({
      id: 'compareRevisions',
      method: 'GET',
      path: '/api/stories/:id/compare',
      access: { act: 'stories.read' },
      summary: 'Two revisions, or one and the draft, side by side by words',
      params: storyParams,
      query: compareQuery,
      response: comparison,
      handle: async ({ params, query, caller }) => ({
        value: await compareRevisions(db, params.id, query, caller),
      }),
    }),
  ]
}
