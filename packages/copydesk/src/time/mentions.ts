import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import type { Language } from '../types.ts'
import { daysIn } from './calendar.ts'
import { monthNamed } from './names.ts'

/** A date as it is written, possible or not; `year` is null where none stands there. Indexes of tokens, `last` inclusive. */
export type WrittenDate = { first: number; last: number; day: number; month: number; year: number | null }

const YEAR = /^(?:1[5-9]|2[01])\d\d$/
const DAY = /^\d{1,2}$/
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/
const SHORT = /^(\d{1,2})\/(\d{1,2})$/

/** The date that opens at a token; null for none. */
export function dateAt(document: TextDocument, at: number, language: Language): WrittenDate | null {
  const token = document.tokens[at]
  if (token?.kind === 'number') {
    return (
      numericDate(document, at, language) ?? hyphenedDate(document, at) ?? longDate(document, at, language)
    )
  }
  return language === 'en' && token?.kind === 'word' ? englishDate(document, at) : null
}

/** 29/9/2016, or month first in English; 29/9 alone only in brackets: elsewhere it is a fraction or a vote. */
function numericDate({ tokens }: TextDocument, at: number, language: Language): WrittenDate | null {
  const text = tokens[at]?.text ?? ''
  const whole = NUMERIC.exec(text)
  if (whole !== null && YEAR.test(whole[3] ?? '')) {
    const [a, b, year] = [Number(whole[1]), Number(whole[2]), Number(whole[3])]
    const [day, month] = language === 'en' && b > 12 ? [b, a] : [a, b]
    return text.includes('/') || isLikely(day, month) ? { first: at, last: at, day, month, year } : null
  }
  const short = SHORT.exec(text)
  if (short === null || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return null
  const [day, month] = [Number(short[1]), Number(short[2])]
  return day > 31 || month > 12 ? null : { first: at, last: at, day, month, year: null }
}

/** 29-9-2016: five tokens that touch. */
function hyphenedDate({ tokens, text }: TextDocument, at: number): WrittenDate | null {
  const [start, end] = [tokens[at]?.start ?? 0, tokens[at + 4]?.end ?? 0]
  if (end - start > 10 || tokens[at + 1]?.text !== '-') return null
  const parts = /^(\d{1,2})-(\d{1,2})-((?:1[5-9]|2[01])\d\d)$/.exec(text.slice(start, end))
  const [, day, month, year] = (parts ?? []).map(Number)
  if (day === undefined || month === undefined || year === undefined || !isLikely(day, month)) return null
  return { first: at, last: at + 4, day, month, year }
}

/** With full stops or hyphens figures may be anything: only what a calendar nearly has is a date. */
const isLikely = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12

/** 29 September 2016, 29 September. */
function longDate({ tokens }: TextDocument, at: number, language: Language): WrittenDate | null {
  const [number, name, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (number === undefined || !DAY.test(number.text) || !isNear(number, name)) return null
  const month = name.text.charAt(0) === name.lower.charAt(0) ? null : monthNamed(name.text, language)
  if (month === null) return null
  const hasYear = isNear(name, after) && YEAR.test(after.text)
  return {
    first: at,
    last: hasYear ? at + 2 : at + 1,
    day: Number(number.text),
    month,
    year: hasYear ? Number(after.text) : null,
  }
}

/** September 29, 2016. */
function englishDate({ tokens }: TextDocument, at: number): WrittenDate | null {
  const [name, number, comma, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (name === undefined || name.text === name.lower) return null
  const month = monthNamed(name.text, 'en')
  if (month === null || !isNear(name, number) || !DAY.test(number.text)) return null
  const hasYear = comma?.text === ',' && after !== undefined && YEAR.test(after.text)
  return {
    first: at,
    last: hasYear ? at + 3 : at + 1,
    day: Number(number.text),
    month,
    year: hasYear ? Number(after.text) : null,
  }
}

/** On the same line and a blank apart. */
function isNear(left: Token, right: Token | undefined): right is Token {
  return right !== undefined && right.start - left.end === 1
}

/** Whether the calendar has this date; the thirtieth of a February is none in any year. */
export const isPossible = ({ day, month, year }: WrittenDate): boolean =>
  day >= 1 && day <= daysIn(month, year)
