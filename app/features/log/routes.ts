import type { Database } from '../../platform/database/database.ts'
import { operation, type StaffOperation } from '../staff/operation.ts'
import { chainPart, chainQuery, logPage, logQuery } from './api.ts'
import { readChain } from './read-chain.ts'
import { readLog } from './read-log.ts'

/** The audit trail: what was done and by whom, and whether it still says what was written. */
export function logOperations({ db }: { db: Database }): StaffOperation[] {
  return [
    operation({
      id: 'readLog',
      method: 'GET',
      path: '/api/log',
      access: { act: 'log.read' },
      summary: 'What was done and by whom, newest first',
      query: logQuery,
      response: logPage,
      handle: async ({ query, caller }) => ({ value: await readLog(db, query, caller) }),
    }),
    operation({
      id: 'readLogChain',
      method: 'GET',
      path: '/api/log/chain',
      access: { act: 'log.read' },
      summary: 'Verify a part of the chain over the log: up to where it is whole, and where it breaks',
      query: chainQuery,
      response: chainPart,
      handle: async ({ query }) => ({ value: await readChain(db, query) }),
    }),
  ]
}
