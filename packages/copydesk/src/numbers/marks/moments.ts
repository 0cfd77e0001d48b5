import type { TextDocument } from '../../text/document.ts'
import { clockAt } from '../../time/clock.ts'
import { dateAt } from '../../time/mentions.ts'
import { monthNamed } from '../../time/names.ts'
import type { Mark } from './mark.ts'

/** A date, a month of a year or a time of day that opens at a token. */
export function momentAt(document: TextDocument, at: number): Mark | null {
  const clock = clockAt(document, at)
  if (clock !== null)
    return {
      ...MOMENT,
      kind: 'clock',
      value: clock.hour * 60 + clock.minute,
      unit: clock.zone ?? '',
      first: at,
      last: clock.last,
    }
  const end = endOfHours(document, at)
  if (end !== null) return end
  const date = dateAt(document, at, 'id')
  if (date !== null) {
    const parts = [date.year ?? 0, date.month, date.day]
    return { ...MOMENT, kind: 'date', value: 0, unit: '', parts, first: at, last: date.last }
  }
  return monthOfYearAt(document, at)
}

const MOMENT = { grain: 1, isInWords: false, isRough: false, parts: [] }

/** "Maret 2019". */
function monthOfYearAt({ tokens }: TextDocument, at: number): Mark | null {
  const [name, year] = [tokens[at], tokens[at + 1]]
  if (name?.kind !== 'word' || name.text === name.lower || !/^(?:1[5-9]|20)\d\d$/.test(year?.text ?? ''))
    return null
  const month = monthNamed(name.text, 'id')
  if (month === null) return null
  return {
    ...MOMENT,
    kind: 'date',
    value: 0,
    unit: '',
    parts: [Number(year?.text), month, 0],
    first: at,
    last: at + 1,
  }
}

/** The second time of "pukul 08.00–11.00 WIB" or "pukul 08.00 sampai 11.00". */
function endOfHours({ tokens }: TextDocument, at: number): Mark | null {
  const [before, dash, parts] = [tokens[at - 2], tokens[at - 1], HOURS.exec(tokens[at]?.text ?? '')]
  if (parts === null || !/^(?:–|-|sampai|hingga)$/.test(dash?.text ?? '')) return null
  if (!HOURS.test(before?.text ?? '') || tokens[at - 3]?.lower !== 'pukul') return null
  const zone = /^(?:WIB|WITA|WIT)$/.exec(tokens[at + 1]?.text ?? '')?.[0] ?? ''
  const value = Number(parts[1]) * 60 + Number(parts[2])
  return { ...MOMENT, kind: 'clock', value, unit: zone, first: at, last: zone === '' ? at : at + 1 }
}

const HOURS = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/
