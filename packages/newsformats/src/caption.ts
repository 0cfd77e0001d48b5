import { findDate } from './dates.ts'
import type { ImageDraft } from './types.ts'

const agencies =
  'ANTARA FOTO|ANTARA|REUTERS|AFP PHOTO|AFP|AP Photo|AP|EPA-EFE|EPA|Getty Images|Xinhua|Bloomberg|KOMPAS\\.com|TEMPO|Kompas'
const wire = new RegExp(
  `\\b(${agencies})\\/([^()/]{1,60}?)(?:\\/([\\w.-]{1,30}(?: (?:Images|Photo|Pool))?))?(?=$|[ ).;]*(?:$|\\())`,
)
const labelled =
  /(?:^|[ (])(?:foto|photo|photograph|kredit|credit|dok\.? foto|sumber foto) ?: ?([^()]{2,100}?)\)?\.?$/i
const opening =
  /^\(?(?:(?:file|handout) ?(?:photo|picture|-|:)(?: (?:of|shows))?|foto arsip|arsip foto|arsip|ilustrasi|keterangan foto|caption|dok(?:\.|umentasi))\b ?[:.–-]{0,2} ?/i
const archived = /\bfile photo\b|^file -|^file:|\/files?\b|\bfoto arsip\b|\barsip\b|\bdok\b/i

export type CaptionReading = ImageDraft

/** Whether a line stands by a picture: a wire credit at its end, a photo label, or a caption's opening. */
export function isCaption(text: string): boolean {
  if (text.length > 2000) return false
  const tail = text.slice(-200)
  if (wire.test(tail) || labelled.test(tail)) return true
  return (
    text.length < 600 &&
    /^(?:file photo|file picture|foto arsip|arsip foto|ilustrasi ?[:.(-]|keterangan foto|caption ?:|file -|\(?foto ?:)/i.test(
      text,
    )
  )
}

/** Takes a caption apart into what is seen, whose it is, where and when. */
export function readCaption(line: string): CaptionReading {
  const text = line.slice(0, 4000)
  const tags = /\(([^()]{2,60}?) ?- ?Tags: ([^()]{2,200})\)\s*$/i.exec(text.slice(-300))
  const seen = tags === null ? text : text.slice(0, text.length - tags[0].length).trim()
  const credit = creditOf(seen)
  const caption = seen
    .slice(0, credit?.start ?? seen.length)
    .replace(/[ (\-–—]{1,4}$/, '')
    .replace(opening, '')
    .trim()
  const date = findDate(seen)
  return {
    caption: caption === '' ? null : caption,
    credit: credit?.credit ?? null,
    creator: credit?.creator ?? null,
    agency: credit?.agency ?? null,
    place: date === null ? null : placeBefore(seen.slice(0, date.start)),
    date: date?.iso ?? null,
    keywords: tags === null ? [] : keywordsOf(tags[1] ?? '', tags[2] ?? ''),
    archive: archived.test(text),
  }
}

type Found = { start: number; credit: string; creator: string | null; agency: string | null }

function creditOf(text: string): Found | null {
  const offset = Math.max(0, text.length - 200)
  const tail = text.slice(offset)
  const label = labelled.exec(tail)
  const match = wire.exec(tail)
  if (match !== null) {
    const ending = /^(.*?)[).;]?$/.exec(match[0])?.[1] ?? match[0]
    // ANTARA's "foc." is an abbreviation: its full stop belongs to the credit.
    const dot = /^foc\.?$/.test(match[3] ?? '') ? '.' : ''
    const start = offset + Math.min(match.index, label?.index ?? match.index)
    return { start, credit: ending.trim() + dot, creator: match[2]?.trim() ?? null, agency: match[1] ?? null }
  }
  if (label?.[1] === undefined) return null
  return { start: offset + label.index, ...labelledCredit(label[1].trim()) }
}

function labelledCredit(credit: string): Omit<Found, 'start'> {
  const slash = credit.lastIndexOf('/')
  if (slash > 0)
    return { credit, creator: credit.slice(0, slash).trim(), agency: credit.slice(slash + 1).trim() }
  const owned = /^dok|istimewa|ilustrasi|screenshot|tangkapan/i.test(credit)
  return { credit, creator: owned ? null : credit, agency: null }
}

const weekday =
  /[ ,(]{1,2}(?:on |pada )?(?:hari )?(?:(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

function placeBefore(before: string): string | null {
  const clause = before
    .replace(/[ ,(]{1,4}$/, '')
    .replace(weekday, '')
    .replace(/ (?:on|pada|tanggal)$/, '')
    .replace(/[ ,(]{1,4}$/, '')
  const at = Math.max(...[' in ', ' di ', ' at ', ' near '].map((word) => clause.lastIndexOf(word)))
  if (at < 0) return null
  const place = clause.slice(at).replace(/^ \w+ /, '')
  return place.length <= 80 && /^\p{Lu}/u.test(place) && !/[.!?] /.test(place) ? place : null
}

function keywordsOf(place: string, tags: string): string[] {
  // Reuters strings tags together by spaces; only commas and semicolons part them for certain.
  const parts = /[,;]/.test(tags) ? tags.split(/[,;]/) : tags.split(' ')
  return [...new Set([place, ...parts].map((part) => part.trim()).filter((part) => part !== ''))]
}
