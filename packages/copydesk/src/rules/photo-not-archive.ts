import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type Day, dayAt, daysIn, serialOf } from '../time/calendar.ts'
import { longDay } from '../time/form.ts'
import { ledgerOf } from '../time/ledger.ts'
import { dateAt, isPossible } from '../time/mentions.ts'
import { monthNamed } from '../time/names.ts'
import type { FieldName, Language, StoryImage } from '../types.ts'

/** A photo this many days older than its story shows something else than the event. */
const DAYS_FRESH = 30

/** Labels that tell a reader the photo is not of the event, in the story's language. */
const LABELS: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:arsip|dok(?:umentasi)?|ilustrasi|potret|pasfoto|semasa|(?:masa|saat|ketika|waktu) (?:muda|kecil|lalu)|tempo dulu|foto lama|logo|peta|poster|sampul|repro(?:duksi)?|file foto|foto file|foto tahun|tangkapan layar)\b/i,
  en: /\b(?:file|archive|illustration|portrait)\b/i,
}
const FOREIGN_LABEL = /\bfile (?:photo|picture|pic)\b/i

/**
 * An old photo without the label that says so. Its age is read from the record or from the date in its caption; a
 * foreign label tells Indonesian readers nothing.
 */
export const photoNotArchive: Rule = {
  id: 'photo-not-archive',
  severity: 'warning',
  languages: ['id', 'en'],
  check: (context) =>
    (context.story.images ?? []).flatMap(
      (image, index) => reportOf(context, image, `images.${index}.caption`) ?? [],
    ),
}

function reportOf(context: Context, image: StoryImage, field: FieldName): Report | null {
  const { language, captions } = context
  const caption = image.caption ?? ''
  if (LABELS[language].test(caption)) return null
  const document = captions.find((one) => one.field === field)?.text
  const taken = dayAt(image.taken ?? '', 0) ?? (document === undefined ? null : firstDate(document))
  const label = language === 'id' ? FOREIGN_LABEL.exec(caption) : null
  if (label === null && !isOld(taken, ledgerOf(context).published)) return null
  if (label === null && document !== undefined && taken !== null && tellsYear(document, taken.year, language))
    return null
  const when = taken === null ? '' : `, ${longDay(taken, language)}`
  const name = `${language === 'id' ? 'Foto arsip' : 'File photo'}${when}`
  const start = label?.index ?? 0
  return {
    field,
    span: [start, start + (label?.[0].length ?? 0)],
    suggestions: [label === null ? `${name}. ` : name],
    message: label === null ? OLD : FOREIGN,
    evidence: taken === null ? null : longDay(taken, language),
  }
}

const OLD = {
  id: 'Foto ini lebih tua dari beritanya dan tidak berlabel foto arsip.',
  en: 'This photo is older than its story and is not labelled as a file photo.',
}
const FOREIGN = {
  id: 'Label foto arsip ini berbahasa Inggris.',
  en: "The label of this file photo is not in the story's language.",
}

function isOld(taken: Day | null, published: Day | null): boolean {
  return taken !== null && published !== null && serialOf(published) - serialOf(taken) > DAYS_FRESH
}

/** "Paus di Maumere, 1989.": a year with no month before it dates the photo for the reader. */
const tellsYear = ({ tokens }: TextDocument, year: number, language: Language): boolean =>
  tokens.some(
    ({ text }, at) => text === String(year) && monthNamed(tokens[at - 1]?.text ?? '', language) === null,
  )

/** The first whole date of a caption, or month with its year, in either language: agencies write theirs in English. */
function firstDate(document: TextDocument): Day | null {
  for (let at = 0; at < document.tokens.length; at++) {
    for (const language of ['id', 'en'] as const) {
      const date = dateAt(document, at, language)
      if (date !== null && date.year !== null && isPossible(date)) {
        return { day: date.day, month: date.month, year: date.year }
      }
    }
    const monthOnly = lastDayOfMonth(document, at)
    if (monthOnly !== null) return monthOnly
  }
  return null
}

/** "Januari 2025": the photo is no older than the end of it. */
function lastDayOfMonth({ tokens }: TextDocument, at: number): Day | null {
  const [name, after] = [tokens[at], tokens[at + 1]]
  if (name?.kind !== 'word' || name.text === name.lower || !/^(?:19|20)\d\d$/.test(after?.text ?? ''))
    return null
  const month = monthNamed(name.text, 'id')
  const year = Number(after?.text)
  return month === null ? null : { year, month, day: daysIn(month, year) }
}
