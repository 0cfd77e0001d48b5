import type pg from 'pg'
import { type Cursor, EVENT_COLUMNS, IS_SETTLED, LOG_ORDER, type LoggedEvent } from './log.ts'

/** Rows read at a time. */
const BATCH = 500

type Row = LoggedEvent & { settled: boolean }

export type NodeReader = {
  /** Gives every event that was committed before the call and was not given yet. */
  catchUp(client: pg.Client): Promise<void>
  /** Gives those of the named transactions, without looking at the rest of the log. */
  readTransactions(client: pg.Client, xids: readonly string[]): Promise<void>
  /** Whether a place in the log lies behind what was read already. */
  isBehind(place: Cursor): boolean
}

/**
 * Reads the log for one node, which wants each event at once and once. Events above the horizon are given too;
 * they are remembered until the horizon has passed them, and only then the cursor does. So nothing waits for a
 * long transaction elsewhere, and a late commit is not lost.
 */
export function nodeReader(start: Cursor, give: (event: LoggedEvent) => void): NodeReader {
  let cursor = start
  const seen = new Set<string>()
  const giveUnseen = (rows: readonly LoggedEvent[]) => {
    for (const row of rows) {
      if (seen.has(row.id)) continue
      seen.add(row.id)
      give(row)
    }
  }
  return {
    isBehind: (place) => isAfter(cursor, place),
    readTransactions: async (client, xids) => {
      const { rows } = await client.query<LoggedEvent>(
        `select ${EVENT_COLUMNS} from events where xid = any($1::xid8[]) order by ${LOG_ORDER}`,
        [xids],
      )
      giveUnseen(rows.filter((row) => isAfter(row, cursor)))
    },
    catchUp: async (client) => {
      let place = cursor
      for (;;) {
        const rows = await rowsAfter(client, place)
        giveUnseen(rows)
        for (const { xid, id } of rows.filter(({ settled }) => settled)) {
          cursor = { xid, id }
          seen.delete(id)
        }
        const last = rows.at(-1)
        if (last === undefined || rows.length < BATCH) return
        place = { xid: last.xid, id: last.id }
      }
    },
  }
}

function isAfter(one: Cursor, other: Cursor): boolean {
  const [a, b] = [BigInt(one.xid), BigInt(other.xid)]
  return a === b ? BigInt(one.id) > BigInt(other.id) : a > b
}

async function rowsAfter(client: pg.Client, { xid, id }: Cursor): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select ${EVENT_COLUMNS}, ${IS_SETTLED} as settled from events
     where (xid, id) > ($1::xid8, $2::bigint) order by ${LOG_ORDER} limit ${BATCH}`,
    [xid, id],
  )
  return rows
}

/** The present: everything that can still be added to the log comes after it. */
export async function presentOf(client: pg.Client): Promise<Cursor> {
  const { rows } = await client.query<{ xid: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as xid',
  )
  return { xid: rows[0]?.xid ?? '0', id: '0' }
}
