import { before, behind, type Line, marksOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { type Miscount, miscountAt, sumOf, writtenOf } from './miscount.ts'

const WINS = /^(?: [\p{L}-]+)? (?:kemenangan|menang)(?![\p{L}-])|^ (?:kali )?menang/u
const DRAWS = /^(?: [\p{L}-]+){0,2} (?:seri|imbang|draw|remis)(?![\p{L}-])/u
const LOSSES = /^(?: [\p{L}-]+)? (?:kekalahan|kalah)(?![\p{L}-])/u
const PLAYED = /(?<![\p{L}-])(?:bermain|bertanding|berlaga|tampil) $/u
const DOCKED =
  /(?<![\p{L}-])(?:pengurangan|dikurangi|hukuman|dihukum|sanksi|masih|tambahan|selisih|jarak|terpaut|unggul|tertinggal|bola|voli|voly|basket|bulu tangkis|kriket)(?![\p{L}-])/u

/** Wins, draws and losses against points, three for a win and one for a draw, and against matches. */
export function seasonsIn(line: Line): Miscount[] {
  const games = marksOf(line, 'n')
  if (DOCKED.test(line.text) || games.length < 3 || games.some(({ isRough }) => isRough)) return []
  const [won, drawn, lost] = [WINS, DRAWS, LOSSES].map((kind) =>
    only(games.filter((game) => kind.test(behind(line, game)) || isVerbBefore(line, game, kind))),
  )
  if (won === undefined || won === null) return []
  const points = only(games.filter(({ unit }) => unit === 'poin' || unit === 'angka'))
  const played = only(
    games.filter(
      (game) =>
        /^(?:laga|pertandingan|partai)$/.test(game.unit) ||
        (game.unit === 'kali' && PLAYED.test(before(line, game))),
    ),
  )
  const found: Miscount[] = []
  const results = [won, drawn, lost].flatMap((game) => game ?? [])
  const value = 3 * won.value + (drawn?.value ?? 0)
  const isFull = drawn !== null && drawn !== undefined
  const evidence = results
    .map((game) => `${writtenOf(line, game)} ${/\p{L}+/u.exec(behind(line, game))?.[0] ?? ''}`)
    .join(', ')
  if (isFull && points !== null && points.value !== value && Math.abs(points.value - value) < value / 2)
    found.push(miscountAt(line, points, { kind: 'score', evidence, rights: [value] }))
  const sum = sumOf(results)
  if (
    isFull &&
    lost !== null &&
    lost !== undefined &&
    played !== null &&
    played.value !== sum &&
    Math.abs(played.value - sum) < sum / 2
  )
    return [
      ...found,
      ofMatches(line, {
        played,
        last: results.toSorted((a, b) => a.first - b.first).at(-1) ?? lost,
        sum,
        evidence,
      }),
    ]
  return found
}

function ofMatches(
  line: Line,
  { played, last, sum, evidence }: { played: Mark; last: Mark; sum: number; evidence: string },
): Miscount {
  const isWhole = /(?:^| )dari(?: total)? $/.test(before(line, played))
  return isWhole
    ? miscountAt(line, last, { kind: 'total', evidence, rights: [played.value - sum + last.value] })
    : miscountAt(line, played, { kind: 'total', evidence, rights: [sum] })
}

/** "Menang tujuh kali". */
const isVerbBefore = (line: Line, game: Mark, kind: RegExp): boolean => {
  const verb = / ?([\p{L}-]+) $/u.exec(before(line, game))?.[1] ?? ''
  return /^ kali(?: ,| dan|$)/.test(behind(line, game)) && kind.test(` ${verb}`)
}

const only = (marks: readonly Mark[]): Mark | null => (marks.length === 1 ? (marks[0] ?? null) : null)
