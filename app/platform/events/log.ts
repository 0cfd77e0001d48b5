/** An event as the log keeps it. Numbers are decimal text: they outgrow what JavaScript counts exactly. */
export type LoggedEvent = {
  id: string
  xid: string
  at: Date
  actor: string | null
  subject: string
  kind: string
  tags: string[]
  payload: unknown
}

/**
 * A place in the log. Events are ordered by transaction, then number: by number alone a cursor would pass over
 * the event of a transaction that took its number early and committed late.
 */
export type Cursor = { xid: string; id: string }

/** Columns of LoggedEvent. */
export const EVENT_COLUMNS = 'id, xid::text as xid, at, actor, subject, kind, tags, payload'

/**
 * The log's order. Named with its table: the bare name means the column of the result, which is text, and puts
 * transaction 1000 before 999.
 */
export const LOG_ORDER = 'events.xid, events.id'

/** No running transaction can still add an event before this one. */
export const IS_SETTLED = 'xid < pg_snapshot_xmin(pg_current_snapshot())'
