import { GROUPS, type Group } from '../kinds.ts'

/** What the log is narrowed to, as it stands in the address. Days as `2026-11-25`, in the publication's zone. */
export type LogFilter = { group?: Group; actor?: string; subject?: string; from?: string; to?: string }

const ID = /^[\w-]{1,64}$/
const SUBJECT = /^[a-z]{1,20}(:[\w-]{1,64})?$/
const DAY = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Reads a filter from an address that anybody may have typed; what is not understood falls out. */
export function logFilterFrom(search: Record<string, unknown>): LogFilter {
  const group = GROUPS.find((known) => known === search.group)
  const actor = fitting(search.actor, ID)
  const subject = fitting(search.subject, SUBJECT)
  const from = dayFrom(search.from)
  const to = dayFrom(search.to)
  return {
    ...(group && { group }),
    ...(actor && { actor }),
    ...(subject && { subject }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

const fitting = (value: unknown, form: RegExp): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined

/** A day that the calendar has, of a year in which there can be a log: the thirtieth of February is none. */
export function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`)
  return DAY.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}

const dayFrom = (value: unknown): string | undefined =>
  typeof value === 'string' && isDay(value) ? value : undefined

/** The filter with one facet changed, or taken out where the value is undefined. */
export function withLogFacet<K extends keyof LogFilter>(
  filter: LogFilter,
  facet: K,
  value: LogFilter[K] | undefined,
): LogFilter {
  const { [facet]: _, ...rest } = filter
  return logFilterFrom(value === undefined ? rest : { ...rest, [facet]: value })
}

export const isLogFiltered = (filter: LogFilter): boolean => Object.keys(filter).length > 0
