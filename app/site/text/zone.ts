const DAY = 86_400_000
const SECOND = 1_000

/** Eleven years of stories; what is asked beyond that is worked out again. */
const MOST_DAYS = 4_096

type Zone = {
  /** Offsets by the UTC day, counted from 1970; null where the clock is put forward or back on that day. */
  days: Map<number, number | null>
  /** The offset at a moment, asked of the runtime. */
  ask(at: number): number
}

const zones = new Map<string, Zone>()

/**
 * The offset of a zone (IANA name) from UTC at a moment, in milliseconds. A page shows twenty moments, and asking
 * the runtime for each costs as much as drawing the page; a day in which the clock is not put forward or back
 * has one offset, which is kept.
 */
export function offsetAt(at: Date, timeZone: string): number {
  const zone = zones.get(timeZone) ?? openZone(timeZone)
  const time = at.getTime()
  const day = Math.floor(time / DAY)
  const known = zone.days.get(day)
  const offset = known === undefined ? learn(zone, day) : known
  return offset ?? zone.ask(time)
}

/** A date whose UTC fields are what the clock of a zone shows at a moment. */
export const wallClock = (at: Date, timeZone: string): Date => new Date(at.getTime() + offsetAt(at, timeZone))

function learn(zone: Zone, day: number): number | null {
  if (zone.days.size >= MOST_DAYS) zone.days.clear()
  const [first, last] = [zone.ask(day * DAY), zone.ask((day + 1) * DAY)]
  const offset = first === last ? first : null
  zone.days.set(day, offset)
  return offset
}

function openZone(timeZone: string): Zone {
  const written = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  })
  const ask = (at: number) => {
    const found = new Map(written.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const part = (name: Intl.DateTimeFormatPartTypes) => found.get(name) ?? 0
    const [hour, minute, second] = [part('hour'), part('minute'), part('second')]
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), hour, minute, second)
    return shown - Math.floor(at / SECOND) * SECOND
  }
  const zone = { days: new Map(), ask }
  zones.set(timeZone, zone)
  return zone
}
