import { findDate } from './dates.ts'

export type Opened = { place: string; text: string }

const media = /\.(?:com|co|id|net|org)\b|^(?:reuters|antara|ap|afp|bbc|cnn indonesia|tempo)$/i
const place = /^[\p{Lu}][\p{L}.'-]{1,24}(?: [\p{Lu}][\p{L}.'-]{0,24}){0,3}$/u
const day = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}$/i

/** Takes "JAKARTA, KOMPAS.com -" or "Jakarta (ANTARA) -" off the head of a paragraph. */
export function takeDateline(text: string): Opened | null {
  const head = text.slice(0, 90)
  const dash = / ?(?:--|[–—]) ?| - /.exec(head)
  if (dash === null || dash.index < 3) return null
  const opening = head.slice(0, dash.index)
  const rest = text.slice(dash.index + dash[0].length).trim()
  const bracket = / ?\(([^()]{2,30})\)$/.exec(opening)
  const parts = opening.slice(0, bracket?.index ?? opening.length).split(/, ?/)
  const places = parts.filter((part) => !media.test(part) && !day.test(part) && findDate(part) === null)
  const first = places[0]
  if (first === undefined || places.length > 2 || !places.every((part) => place.test(part))) return null
  const marked = bracket !== null || places.length < parts.length || first === first.toUpperCase()
  // A bare "Jakarta -" must be short and open a sentence, or a subject set off by a dash would be taken.
  if (!marked && (first.split(' ').length > 2 || !/^["“‘']?\p{Lu}/u.test(rest))) return null
  return rest === '' ? null : { place: places.map(readable).join(', '), text: rest }
}

function readable(part: string): string {
  if (part !== part.toUpperCase() || part.length <= 3) return part
  return part.toLowerCase().replace(/(^|[ -])\p{L}/gu, (start) => start.toUpperCase())
}
