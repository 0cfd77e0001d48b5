import { inWords } from '../numbers/in-words.ts'
import type { Report } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { isApart, touches } from '../text/walk.ts'
import { startsOf } from '../words/openings.ts'
import { reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Kalimat tidak diawali angka: tulis dengan huruf, atau dahului dengan sebanyak.',
  en: 'A sentence does not open with a figure: write it in words, or begin with sebanyak.',
}
/** Fewer tokens are a line of a list or of a table. */
const LEAST_TOKENS = 8

/** "15 perahu rusak": a figure at the head of a sentence of the body. Source: EYD V (2022), II.F. */
export function openingFigures({ field, document }: FieldText): Report[] {
  if (field !== 'body') return []
  const { tokens } = document
  const starts = startsOf(document)
  return document.sentences.flatMap(({ from, to }) => {
    const [token, next] = [tokens[from], tokens[from + 1]]
    if (token?.kind !== 'number' || !starts.has(from) || to - from < LEAST_TOKENS || document.isQuoted(from))
      return []
    const isProse = next?.kind === 'word' && next.text === next.lower && tokens[to - 1]?.text === '.'
    if (!isProse || !isApart(document, token, next) || touches(tokens[from - 1], token)) return []
    const mends = mendsOf(token.text)
    return mends.length === 0
      ? []
      : [reportTokens({ field, document, first: from, last: from }, MESSAGE, mends)]
  })
}

/** A year may open a sentence. */
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Words are plainer than "sebanyak" up to here. */
const MOST_IN_WORDS = 99

function mendsOf(figure: string): string[] {
  if (YEAR.test(figure) || !/^[1-9]\d{0,2}(?:\.\d{3}){0,3}$/.test(figure)) return []
  const value = Number(figure.replaceAll('.', ''))
  const words = inWords(value)
  const many = `Sebanyak ${figure}`
  if (words === null) return [many]
  const spelled = words.charAt(0).toUpperCase() + words.slice(1)
  const isShort = value <= MOST_IN_WORDS || !/ .* /.test(words)
  return isShort ? [spelled, many] : [many]
}
