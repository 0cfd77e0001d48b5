import type { TextDocument } from '../text/document.ts'
import type { ZoneName } from './zones.ts'

/** A time of day as it is written, possible or not. Indexes of tokens, `last` inclusive. */
export type Clock = { first: number; last: number; hour: number; minute: number; zone: ZoneName | null }

const isZone = (text: string): text is ZoneName => text === 'WIB' || text === 'WITA' || text === 'WIT'

/** "pukul 09.00 WIB" or "09.00 WITA"; a bare "09.00" may be anything. */
export function clockAt({ tokens }: TextDocument, at: number): Clock | null {
  const hasLead = tokens[at]?.lower === 'pukul'
  const number = tokens[hasLead ? at + 1 : at]
  if (number?.kind !== 'number') return null
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(number.text)
  if (parts === null) return null
  const after = tokens[hasLead ? at + 2 : at + 1]
  const name = after?.text.toUpperCase() ?? ''
  const zone = isZone(name) ? name : null
  if (!hasLead && (zone === null || parts[2] === undefined)) return null
  const last = (hasLead ? at + 1 : at) + (zone === null ? 0 : 1)
  return { first: at, last, hour: Number(parts[1]), minute: Number(parts[2] ?? 0), zone }
}
