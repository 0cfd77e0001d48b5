import { matchesOf } from '../../text/matches.ts'
import { before, type Line, mark, markNamed, marksOf, words } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { type Miscount, miscountAt, miscountOf, writtenOf } from './miscount.ts'

const S = mark('s')
const AGGREGATE = new RegExp(`agregat${words(2)} ${S}`, 'u')
const SETS = new RegExp(
  String.raw`${mark('n')} (?:gim|set)(?: langsung)?(?: ,| dengan skor| \(){1,2} (${mark('s')}(?: ,(?: dan)?| dan)? ?){2,5}`,
  'u',
)

/** Two legs against what they come to: "menang 3-1 di kandang dan bermain imbang 2-2". */
export function aggregatesIn(line: Line): Miscount[] {
  const stated = markNamed(line, AGGREGATE.exec(line.text)?.[1])
  const [first, second, ...more] = marksOf(line, 's').filter((score) => score !== stated)
  if (
    stated === null ||
    first === undefined ||
    second === undefined ||
    more.length > 0 ||
    /penalti|adu/.test(line.text)
  )
    return []
  const [a = 0, b = 0] = turned(line, first)
  const [c = 0, d = 0] = turned(line, second)
  const [own, theirs] = [a + c, b + d]
  const [x = 0, y = 0] = stated.parts
  const isFit =
    (x === own && y === theirs) || (x === theirs && y === own) || fitsTurned(stated, first, second)
  if (isFit) return []
  const evidence = `${writtenOf(line, first)} + ${writtenOf(line, second)}`
  return [
    miscountOf(line, [stated.first, stated.last], {
      kind: 'score',
      evidence,
      suggestions: [`${own}-${theirs}`],
    }),
  ]
}

/** Which of two figures is whose may be told either way round. */
function fitsTurned({ parts: [x, y] }: Mark, one: Mark, other: Mark): boolean {
  const [a = 0, b = 0] = one.parts
  const [c = 0, d = 0] = other.parts
  return [
    [a + d, b + c],
    [b + c, a + d],
  ].some(([own, theirs]) => own === x && theirs === y)
}

/** A defeat is told with the winner's goals first or last. */
function turned(line: Line, score: Mark): number[] {
  const [a = 0, b = 0] = score.parts
  const isLoss = /(?<![\p{L}-])(?:kalah|takluk|tumbang|menyerah)(?: [\p{L}-]+){0,2} $/u.test(
    before(line, score),
  )
  return isLoss === a > b ? [b, a] : [a, b]
}

/** "Menang dalam tiga gim, 21-15, 14-21, 21-18": as many as are told. */
export function setsIn(line: Line): Miscount[] {
  const found = SETS.exec(line.text)
  const stated = markNamed(line, found?.[1])
  if (found === null || stated === null) return []
  const sets = marksOf({ ...line, text: found[0] }, 's')
  if (sets.length === stated.value || sets.some(({ parts }) => Math.max(...parts) < 6)) return []
  return [
    miscountAt(line, stated, {
      kind: 'score',
      evidence: sets.map((set) => writtenOf(line, set)).join(', '),
      rights: [sets.length],
    }),
  ]
}

const LEAD = new RegExp(
  `(?:menang|unggul|kemenangan)${words(1)} ${S}(?:[^<.;]{0,60}) (?:unggul|selisih|margin|keunggulan)${words(1)} ${mark('n')} gol`,
  'u',
)

/** "Menang 5-1 dan unggul empat gol." */
export function leadsIn(line: Line): Miscount[] {
  const found = LEAD.exec(line.text)
  const [score, goals] = [markNamed(line, found?.[1]), markNamed(line, found?.[2])]
  if (score === null || goals === null || marksOf(line, 's').length > 1 || /agregat/.test(line.text))
    return []
  const right = Math.abs((score.parts[0] ?? 0) - (score.parts[1] ?? 0))
  return right === goals.value
    ? []
    : [miscountAt(line, goals, { kind: 'score', evidence: writtenOf(line, score), rights: [right] })]
}

const LEVEL = new RegExp(String.raw`(?<![\p{L}-])(?:imbang|seri|remis)(?: [\p{L}-]+){0,2} ${S}`, 'gu')
const WON = new RegExp(
  String.raw`(?<![\p{L}-])(?:menang|mengalahkan|menundukkan|menaklukkan)(?: [\p{L}-]+){0,3} ${S}`,
  'gu',
)

/** A draw has two like figures and a win has not. */
export function resultsIn(line: Line): Miscount[] {
  if (
    /(?<![\p{L}-])(?:penalti|adu|agregat|sempat|gagal|walau|sebelum|kemudian|setelah|lalu|unggul)(?![\p{L}-])/u.test(
      line.text,
    )
  )
    return []
  const isLevel = ({ parts: [a, b] }: Mark) => a === b
  const wrong = [
    ...matchesOf(LEVEL, line.text)
      .map(([, name]) => markNamed(line, name))
      .filter((score) => score !== null && !isLevel(score)),
    ...matchesOf(WON, line.text)
      .map(([, name]) => markNamed(line, name))
      .filter((score) => score !== null && isLevel(score)),
  ]
  return wrong.flatMap((score) =>
    score === null
      ? []
      : [
          miscountOf(line, [score.first, score.last], {
            kind: 'score',
            evidence: writtenOf(line, score),
            suggestions: [],
          }),
        ],
  )
}
