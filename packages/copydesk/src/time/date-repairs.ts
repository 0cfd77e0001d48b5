import { type Day, daysIn, type Weekday, weekdayOf } from './calendar.ts'
import { isPossible, type WrittenDate } from './mentions.ts'

/** What is known beside a date that no calendar has. */
export type Near = { named: Weekday | null; published: Day | null }

/**
 * What an impossible date can have meant, the likeliest first, in the form in which it is written: day and month the
 * wrong way round, another month, the last day that the month has. A weekday beside it tells which.
 */
export function repairs(written: WrittenDate, text: string, { named, published }: Near): string[] {
  const { day, month, year } = written
  const most = daysIn(month, year)
  const isFigures = /^\d+([/.-])\d+/.test(text)
  const guesses = [
    ...(isFigures ? [{ day: month, month: day }] : []),
    ...(isFigures && named !== null && published !== null ? near(day, month, published) : []),
    ...(most > 0 && day > most && day <= 31 ? [{ day: most, month }] : []),
  ].filter((guess) => isPossible({ ...written, ...guess }))
  const right = guesses.filter(
    (guess) => named === null || weekdayOf(inYear(guess, year, published)) === named,
  )
  const forms = right.map((guess) =>
    isFigures ? inFigures(guess, text) : text.replace(String(day), String(guess.day)),
  )
  return [...new Set(forms)]
}

type DayOfYear = Pick<Day, 'day' | 'month'>

/** The days of the month of publication, or of the one before, that share a figure with what is written. */
function near(day: number, month: number, published: Day): DayOfYear[] {
  return [published.month, published.month - 1]
    .filter((other) => other > 0)
    .flatMap((other) => [
      { day, month: other },
      { day: month, month: other },
    ])
}

const inYear = (guess: DayOfYear, year: number | null, published: Day | null): Day => ({
  ...guess,
  year: year ?? published?.year ?? 0,
})

/** With the marks and the year that stand there. */
function inFigures({ day, month }: DayOfYear, text: string): string {
  const [mark = '/'] = /[/.-]/.exec(text) ?? []
  const year = /\d{4}$/.exec(text)?.[0]
  return [day, month, ...(year === undefined ? [] : [year])].join(mark)
}
