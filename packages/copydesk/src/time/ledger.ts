import type { Context } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import type { FieldName, Language } from '../types.ts'
import { addDays, type Day, dayAt, type Weekday } from './calendar.ts'
import { type Clock, clockAt } from './clock.ts'
import { isHabitual } from './habits.ts'
import { dateAt, type WrittenDate } from './mentions.ts'
import { weekdayNamed } from './names.ts'
import { type RelativeDay, relativeAt } from './relative.ts'
import { dayOf, daysMeant } from './resolve.ts'
import { OFFSET_HOURS, ZONE_OF_HOUSE, type ZoneName, zoneOfDateline } from './zones.ts'

/** Where an entry stands: indexes of tokens, `last` inclusive. */
type Place = { first: number; last: number; isQuoted: boolean }

/** One time word of a text with the day that it means; null or empty where that cannot be told. */
export type TimeEntry = Place &
  (
    | { kind: 'date'; written: WrittenDate; day: Day | null }
    | {
        kind: 'weekday'
        weekday: Weekday
        /** The date that stands with it, if one does. */
        date: WrittenDate | null
        isHabitual: boolean
        /** The days that it can mean, the likeliest first. */
        days: readonly Day[]
      }
    | { kind: 'relative'; word: string; day: Day | null; date: WrittenDate | null }
    | { kind: 'clock'; clock: Clock }
  )

export type FieldTimes = { field: FieldName; document: TextDocument; entries: readonly TimeEntry[] }

/** Every time word of a story, resolved against its dateline's zone and its moment of publication. */
export type TimeLedger = {
  zone: ZoneName
  /** The day of publication in that zone. */
  published: Day | null
  fields: readonly FieldTimes[]
}

const ledgers = new WeakMap<Context, TimeLedger>()

/** The ledger of a story, made once a check. */
export function ledgerOf(context: Context): TimeLedger {
  const known = ledgers.get(context)
  if (known !== undefined) return known
  const { story, body, title, captions, language, house } = context
  const zone = zoneOfDateline(story.dateline ?? '') ?? ZONE_OF_HOUSE[house.timeZone]
  const published = dayAt(story.published ?? '', OFFSET_HOURS[zone])
  const documents: { field: FieldName; text: TextDocument }[] = [{ field: 'body', text: body }, ...captions]
  if (title !== null) documents.push({ field: 'title', text: title })
  const fields = documents.map(({ field, text }) => ({
    field,
    document: text,
    entries: readTimes(text, { published, language }),
  }))
  const ledger = { zone, published, fields }
  ledgers.set(context, ledger)
  return ledger
}

type Reading = { published: Day | null; language: Language }

/** The time words of one text, in order. Linear in its length. */
function readTimes(document: TextDocument, reading: Reading): TimeEntry[] {
  const entries: TimeEntry[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    const entry = entryAt(document, at, reading)
    if (entry === null) continue
    entries.push(entry)
    at = entry.last
  }
  return entries
}

function entryAt(document: TextDocument, at: number, reading: Reading): TimeEntry | null {
  const { language, published } = reading
  const isQuoted = document.isQuoted(at)
  const relative = language === 'id' ? relativeAt(document, at) : null
  if (relative !== null) return relativeEntry(document, relative, reading)
  const weekday = weekdayNamed(document.tokens[at]?.text ?? '', language)
  if (weekday !== null) return weekdayEntry(document, at, weekday, reading)
  const written = dateAt(document, at, language)
  if (written !== null) {
    const { first, last } = written
    return { kind: 'date', first, last, isQuoted, written, day: dayOf(written, published) }
  }
  const clock = clockAt(document, at)
  return clock && { kind: 'clock', first: clock.first, last: clock.last, isQuoted, clock }
}

function relativeEntry(
  document: TextDocument,
  relative: RelativeDay,
  { language, published }: Reading,
): TimeEntry {
  const { first, last, word, days } = relative
  const day = published === null || days === null ? null : addDays(published, days)
  // "Hari ini, Kamis (29/9/2016)": the date stands behind the day's name.
  const named = document.tokens[last + 1]?.text === ',' ? last + 2 : last + 1
  const isNamed = weekdayNamed(document.tokens[named]?.text ?? '', language) !== null
  const date = dateAfter(document, isNamed ? named : last, language)
  return { kind: 'relative', first, last, isQuoted: document.isQuoted(first), word, day, date }
}

function weekdayEntry(
  document: TextDocument,
  at: number,
  weekday: Weekday,
  { language, published }: Reading,
): TimeEntry {
  return {
    kind: 'weekday',
    first: at,
    last: at,
    isQuoted: document.isQuoted(at),
    weekday,
    date: dateAfter(document, at, language),
    isHabitual: isHabitual(document, at, language),
    days: published === null ? [] : daysMeant(document, at, { weekday, published }),
  }
}

/** Words that may stand between a day and its date: "Kamis malam waktu setempat (29/9/2016)", "Kamis pukul 09.00 WIB, 29 September". */
const BETWEEN =
  wordSet(`pagi siang sore petang malam dini hari subuh waktu setempat lalu kemarin ini mendatang depan besok lusa tanggal tgl
  pukul jam wib wita wit , ( [ the`)
const MOST_BETWEEN = 7

/** The date that belongs to the day before it. */
function dateAfter(document: TextDocument, at: number, language: Language): WrittenDate | null {
  for (let i = at + 1; i <= at + MOST_BETWEEN; i++) {
    const date = dateAt(document, i, language)
    if (date !== null) return date
    const token = document.tokens[i]
    const isClock = token?.kind === 'number' && /^\d{1,2}[.:]\d{2}$/.test(token.text)
    if (token === undefined || !(isClock || BETWEEN.has(token.text.toLowerCase()))) return null
  }
  return null
}
