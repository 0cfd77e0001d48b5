import { type Calendar, isoMoment } from '../text/moments.ts'

/** A moment as text with what machines read. `text` is written by the functions of `text/moments.ts`. */
export function Moment({ at, text, calendar }: { at: Date; text: string; calendar: Calendar }) {
  return <time dateTime={isoMoment(at, calendar.timeZone)}>{text}</time>
}
