import { SAYING_WORDS } from '../people/saying.ts'
import { isInterview, isOpinion, isSchedule } from '../record/section.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { sentenceAt, spanOf } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'
import { dayInHouseForm } from '../time/form.ts'
import { ledgerOf, type TimeEntry } from '../time/ledger.ts'

type WeekdayEntry = Extract<TimeEntry, { kind: 'weekday' }>

const MESSAGE = {
  id: 'Hari tanpa tanggal: besok pembaca tidak tahu lagi hari mana yang dimaksud.',
  en: 'A weekday without its date: tomorrow no reader will know which one is meant.',
}

/**
 * "Kamis" without its date, once for each day's name. Only where the day tells when something happened; habits,
 * feasts, quotations, opinion and timetables are left alone. A bare text may be a part of one that gave the date, and
 * nothing can be completed: there the finding is a note of style.
 */
export const weekdayNoDate: Rule = {
  id: 'weekday-no-date',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { story, house } = context
    if (house.dayForm === 'bare' || isOpinion(story) || isInterview(story) || isSchedule(story)) return []
    const { fields, published } = ledgerOf(context)
    const known = new Set<number>()
    const reports: Report[] = []
    for (const entry of fields[0]?.entries ?? []) {
      if (entry.kind !== 'weekday' || entry.isHabitual || known.has(entry.weekday)) continue
      if (entry.date === null && (entry.isQuoted || !tellsWhen(context, entry))) continue
      known.add(entry.weekday)
      if (entry.date !== null) continue
      reports.push({
        field: 'body',
        span: spanOf(context.body, entry.first, entry.last),
        suggestions: entry.days.map((day) => dayInHouseForm(day, house, published?.year ?? null)),
        message: MESSAGE,
        evidence: null,
        severity: published === null && !context.isRecord ? 'style' : 'warning',
      })
    }
    return reports
  },
}

const PARTS_OF_DAY = new Set(
  'pagi siang sore petang malam dini subuh lalu kemarin ini mendatang depan'.split(' '),
)
/** Before a day that tells when: "pada Kamis", "sejak hari Kamis". */
const LEADS = new Set('pada sejak mulai hingga sampai'.split(' '))
const CLOSES = new Set([',', '.', ';'])

/** Whether the day stands where copy says when: "pada hari Kamis", "Kamis malam", "kata Peskov, Kamis.". */
function tellsWhen(context: Context, { first }: WeekdayEntry): boolean {
  const { body } = context
  const { tokens } = body
  const sentence = sentenceAt(body, first)
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]
    // A date in the same sentence fixes the day, wherever it stands.
    if (token?.kind === 'number' && /^\d{1,2}\/\d{1,2}(?:\/\d{4})?$/.test(token.text)) return false
  }
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[first + 1]
  const opens = first === sentence.from
  if (opens ? after?.text === ',' : LEADS.has(before) || before === 'hari') return true
  if (PARTS_OF_DAY.has(after?.lower ?? '')) return true
  if (opens || !CLOSES.has(after?.text ?? '')) return false
  // "Tiba di Jakarta, Rabu.", "tiba di Jakarta Rabu."
  const place = before === ',' ? first - 2 : first - 1
  if (tokens[place - 1]?.lower === 'di' && isCapital(tokens[place])) return true
  return before === ',' && tells(context, sentence)
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower

/** Whether somebody says something in this sentence. */
function tells({ body }: Context, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (SAYING_WORDS.has(body.tokens[i]?.lower ?? '')) return true
  return false
}
