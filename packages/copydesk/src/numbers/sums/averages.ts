import { before, type Line, marksOf } from '../marks/line.ts'
import { type Mark, slackOf } from '../marks/mark.ts'
import { type Miscount, miscountAt, writtenOf } from './miscount.ts'
import { MEAN_BEFORE } from './rates.ts'

/** "70, 80, dan 90, rata-rata 80": the mean of a list. */
export function averagesIn(line: Line): Miscount[] {
  const marks = marksOf(line, 'nmp')
  const mean = marks.at(-1)
  if (mean === undefined || marks.length < 3 || mean.isRough || /<[xs]\d+>/.test(line.text)) return []
  const list = listOf(line)
  if (list.length < 2 || list.includes(mean) || list.some(({ isRough }) => isRough)) return []
  const isMean =
    MEAN_BEFORE.test(before(line, mean)) ||
    (/rata-rata/.test(line.text) && /(?: ialah| adalah| menjadi| yaitu) $/.test(before(line, mean)))
  if (!isMean) return []
  const right = list.reduce((sum, { value }) => sum + value, 0) / list.length
  const slack = mean.grain / 2 + list.reduce((sum, mark) => sum + slackOf(mark), 0) / list.length
  if (Math.abs(right - mean.value) <= slack + right * 0.01) return []
  const evidence = `(${list.map((mark) => writtenOf(line, mark)).join(' + ')}) / ${list.length}`
  return [miscountAt(line, mean, { kind: 'average', evidence, rights: [right] })]
}

/** The one run of three numbers or more with nothing but their unit and a comma or "dan" between. */
function listOf(line: Line): Mark[] {
  const runs = [
    ...line.text.matchAll(
      /<[nmp]\d+>(?: [\p{L}-]+)?(?: ,(?: dan| serta)?| dan) <[nmp]\d+>(?:(?: [\p{L}-]+)?(?: ,(?: dan| serta)?| dan) <[nmp]\d+>){1,12}/gu,
    ),
  ]
  const [run, ...others] = runs
  return run === undefined || others.length > 0 ? [] : marksOf({ ...line, text: run[0] }, 'nmp')
}
