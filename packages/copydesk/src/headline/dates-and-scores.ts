import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { dateAt, type WrittenDate } from '../time/mentions.ts'
import { type NumberFault, only } from './number-support.ts'

/** "Ditutup 30 Mei" over a body that has 20 Mei only. A date in figures may be that of a statement and proves nothing. */
export function contradictedDates(title: TextDocument, body: TextDocument): NumberFault[] {
  const known = datesOf(body)
  const inWords = known.filter(({ first, last }) => last > first)
  return datesOf(title).flatMap(({ first, day, month }) => {
    if (known.some((date) => date.day === day && date.month === month)) return []
    const others = inWords.filter((date) => date.month === month)
    return others.length === 0
      ? []
      : [{ first, last: first, suggestions: only(others.map((date) => String(date.day))) }]
  })
}

function datesOf(document: TextDocument): WrittenDate[] {
  return document.tokens.flatMap(({ kind }, at) =>
    kind === 'number' ? (dateAt(document, at, 'id') ?? []) : [],
  )
}

/** "Takluk 1-3" over a body that has 1-2 only, either way round. */
export function contradictedScores(title: TextDocument, body: TextDocument): NumberFault[] {
  const known = scoresOf(body.tokens)
  return scoresOf(title.tokens).flatMap(({ at, left, right }) => {
    const isSame = (score: Score) =>
      (score.left === left && score.right === right) || (score.left === right && score.right === left)
    if (known.length === 0 || known.some(isSame)) return []
    return [
      { first: at, last: at + 2, suggestions: only(known.map((score) => `${score.left}-${score.right}`)) },
    ]
  })
}

type Score = { at: number; left: string; right: string }

const GOALS = /^\d{1,2}$/

function scoresOf(tokens: readonly Token[]): Score[] {
  return tokens.flatMap(({ text: left }, at) => {
    const right = tokens[at + 2]?.text ?? ''
    const isScore = GOALS.test(left) && /^[-–]$/.test(tokens[at + 1]?.text ?? '') && GOALS.test(right)
    return isScore && tokens[at]?.end === tokens[at + 1]?.start ? [{ at, left, right }] : []
  })
}
