import { type Moment, publishedLine } from './dates.ts'
import type { Credit } from './types.ts'

const roles = new Map([
  ['penulis', 'writer'],
  ['oleh', 'writer'],
  ['by', 'writer'],
  ['written by', 'writer'],
  ['author', 'writer'],
  ['reporter', 'writer'],
  ['pewarta', 'writer'],
  ['wartawan', 'writer'],
  ['laporan', 'writer'],
  ['reporting by', 'writer'],
  ['kontributor', 'contributor'],
  ['contributor', 'contributor'],
  ['editor', 'editor'],
  ['penyunting', 'editor'],
  ['redaktur', 'editor'],
  ['editing by', 'editor'],
  ['edited by', 'editor'],
  ['penerjemah', 'translator'],
  ['translator', 'translator'],
  ['fotografer', 'photographer'],
  ['pewarta foto', 'photographer'],
])
const opener = new RegExp(
  `^(${[...roles.keys()].sort((a, b) => b.length - a.length).join('|')})(?: ?: ?| )(.+)$`,
  'i',
)
const name =
  /^[\p{Lu}\d@][\p{L}\d.'’@-]{0,30}(?: (?:(?:bin|binti|van|von|de|der|al|la|da|di) )?[\p{Lu}(][\p{L}.'’()-]{0,30}){0,5}$/u

export type Byline = { credits: Credit[]; moment: Moment | null }

/** A line that names who made the story, perhaps with its time, or null. */
export function bylineOf(text: string): Byline | null {
  if (text.length > 200) return null
  const credits: Credit[] = []
  let moment: Moment | null = null
  const desk = /^(.{2,60}) - (?:detik\w{2,12}|CNN Indonesia)$/.exec(text)?.[1]
  for (const segment of desk === undefined ? text.split(/ ?[|•·] ?/) : [`Oleh ${desk}`]) {
    const found = segmentCredits(segment)
    if (found !== null) credits.push(...found)
    else if (moment === null && credits.length > 0) moment = publishedLine(segment)
    if (found === null && moment === null) return null
  }
  return credits.length === 0 ? null : { credits, moment }
}

function segmentCredits(segment: string): Credit[] | null {
  const match = opener.exec(segment)
  const role = roles.get(match?.[1]?.toLowerCase() ?? '')
  if (match === null || role === undefined) return null
  const names = splitNames(match[2] ?? '')
  return names.length > 0 && names.every((each) => name.test(each))
    ? names.map((each) => ({ role, name: each }))
    : null
}

/** One name each from "A, B dan C". */
function splitNames(text: string): string[] {
  return text
    .split(/ ?[,;&] ?| dan | and /)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

export type Signed = { text: string; credits: Credit[] }

/** Takes the desk's initials, "(ren/dam)", off the end of the last paragraph. */
export function takeInitials(text: string): Signed | null {
  const tail = text.slice(-30)
  const match = / ?\(([a-z]{2,4}(?:\/[a-z]{2,4}){0,3})\)$/.exec(tail)
  if (match?.[1] === undefined) return null
  // A lone lower-case abbreviation in brackets is initials only after a full stop.
  const before = text.slice(0, text.length - match[0].length)
  if (!match[1].includes('/') && before !== '' && !/[.!?"”]$/.test(before)) return null
  return {
    text: before.trim(),
    credits: match[1].split('/').map((each) => ({ role: 'initials', name: each })),
  }
}
