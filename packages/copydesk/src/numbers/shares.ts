import { decimalsOf, inFigures, readAmount } from './amounts.ts'
import { type Miscount, roughness, WORTH_NAMING } from './miscount.ts'

const PART_OF =
  /(?:^|[^\p{L}\p{N}.,])(\d[\d.]{0,14}) (?:\p{L}+ )?dari (?:total )?(\d[\d.]{0,14})(?: \p{L}+){0,4} (?:atau|\()(?: ?(?:sekitar|setara|hanya))? ?((\d{1,3}(?:,\d{1,4})?) ?(?:persen|%))/giu

/** "30 dari 120 orang atau 25 persen". */
export function partsIn(sentence: string): Miscount[] {
  return [...sentence.matchAll(PART_OF)].flatMap((match): Miscount[] => {
    const [whole, a = '', b = '', written = '', figures = ''] = match
    const [part, total] = [readAmount(a)?.value, readAmount(b)?.value]
    if (part === undefined || total === undefined || total === 0 || part > total) return []
    const share = (part / total) * 100
    const decimals = decimalsOf(figures)
    const stated = Number(figures.replace(',', '.'))
    const slack = 10 ** -decimals + roughness(whole, stated)
    if (Math.abs(share - stated) <= slack + WORTH_NAMING) return []
    const start = match.index + whole.lastIndexOf(written)
    return [
      {
        start,
        end: start + written.length,
        suggestions: [`${inFigures(share, decimals)} persen`],
        kind: 'percent',
        evidence: `${a} / ${b} = ${inFigures(share, 2)} persen`,
      },
    ]
  })
}

const REST = /\bsisanya(?: (?:sebesar|sebanyak|yakni|sekitar))? (\d{1,3}(?:,\d{1,4})?) ?(?:persen|%)/iu
/** Answers of which nobody gives two. */
const ONE_ANSWER = /\b(?:abstain|golput|tidak menjawab|tidak tahu)\b/iu
const SHARE = /(?<![\d.,])(\d{1,3}(?:,\d{1,4})?) ?(?:persen|%)/giu

/** Shares that close with "sisanya" make a hundred. */
export function sharesIn(sentence: string): Miscount[] {
  const rest = REST.exec(sentence)
  if (rest === null || /\b(?:naik|turun|dari|dibanding)\b/i.test(sentence)) return []
  const shares = [...sentence.slice(0, rest.index).matchAll(SHARE)].map(([, figures = '']) =>
    Number(figures.replace(',', '.')),
  )
  const last = Number((rest[1] ?? '').replace(',', '.'))
  const sum = shares.reduce((total, share) => total + share, last)
  if (shares.length === 0 || Math.abs(sum - 100) <= WORTH_NAMING) return []
  const figures = rest[1] ?? ''
  const start = rest.index + rest[0].indexOf(figures)
  const right = 100 - (sum - last)
  return [
    {
      start,
      end: start + figures.length,
      suggestions: right > 0 ? [inFigures(right, 2)] : [],
      kind: 'shares',
      evidence: `${[...shares, last].map((share) => inFigures(share, 2)).join(' + ')} = ${inFigures(sum, 2)}`,
    },
  ]
}

/** Answers that shut each other out make no more than a hundred: "setuju 62 persen, menolak 28 persen, abstain 15 persen". */
export function answersIn(sentence: string): Miscount[] {
  const found = [...sentence.matchAll(SHARE)]
  const last = found.at(-1)
  if (last === undefined || found.length < 3 || REST.test(sentence) || !ONE_ANSWER.test(sentence)) return []
  if (/\b(?:naik|turun|dari|dibanding|lebih)\b/i.test(sentence)) return []
  const shares = found.map(([, figures = '']) => Number(figures.replace(',', '.')))
  const sum = shares.reduce((total, share) => total + share, 0)
  if (sum <= 100 + WORTH_NAMING) return []
  const right = 100 - (sum - (shares.at(-1) ?? 0))
  return [
    {
      start: last.index,
      end: last.index + last[0].length,
      suggestions: right > 0 ? [`${inFigures(right, 2)} persen`] : [],
      kind: 'shares',
      evidence: `${shares.map((share) => inFigures(share, 2)).join(' + ')} = ${inFigures(sum, 2)}`,
    },
  ]
}
