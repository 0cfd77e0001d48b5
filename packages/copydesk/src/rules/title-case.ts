import {
  againstSentence,
  againstTitle,
  type CaseFault,
  isCapital,
  isFunctionWord,
} from '../headline/title-case.ts'
import { SMALL } from '../headline/title-words.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'

/** Up to so many single words are named one by one; beyond that the headline is one finding. */
const MOST_SINGLE = 3

/**
 * Capitals of the headline. In title case by EYD V: all words but function words; in sentence case: the first word,
 * names and acronyms. A headline that keeps to the form that the house has not chosen is a matter of style; one that
 * keeps to neither is a doubt.
 */
export const titleCase: Rule = {
  id: 'title-case',
  severity: 'warning',
  languages: ['id'],
  check: (context) => {
    const { title, house } = context
    const words = title?.tokens.filter(({ kind }) => kind === 'word') ?? []
    if (title === null || words.length < 2 || isShouted(words)) return []
    const wrong = house.headlineCase === 'title' ? againstTitle(context) : againstSentence(context)
    if (wrong.length === 0) return []
    const isOtherForm = house.headlineCase === 'title' ? isSentenceCase(words) : isTitleCase(words)
    return wrong.length > MOST_SINGLE || isOtherForm
      ? [wholeReport(context, wrong, isOtherForm)]
      : wrong.map((fault) => wordReport(context, fault))
  },
}

/** All capitals are a matter of design, not of spelling. */
const isShouted = (words: readonly Token[]): boolean => words.every(({ text }) => text === text.toUpperCase())

const isSentenceCase = (words: readonly Token[]): boolean => {
  const [first, ...rest] = words
  const small = rest.filter(({ text, lower }) => text === lower && !isFunctionWord(lower))
  const content = rest.filter(({ lower }) => !isFunctionWord(lower))
  return (
    first !== undefined &&
    isCapital(first.text) &&
    small.length * 2 >= content.length &&
    !hasBigFunctionWord(rest)
  )
}

const isTitleCase = (words: readonly Token[]): boolean =>
  words.every(({ text, lower }) => isFunctionWord(lower) || isCapital(text)) &&
  !hasBigFunctionWord(words.slice(1))

const hasBigFunctionWord = (words: readonly Token[]): boolean =>
  words.some(({ text, lower }) => SMALL.has(lower) && text !== lower)

function wordReport({ title }: Context, { at, right }: CaseFault): Report {
  const isSmall = right.charAt(0) === right.charAt(0).toLowerCase()
  return {
    field: 'title',
    span: title === null ? [0, 0] : spanOf(title, at, at),
    suggestions: [right],
    message: isSmall
      ? {
          id: 'Kata tugas di tengah judul ditulis dengan huruf kecil.',
          en: 'A function word inside a headline is not capitalised.',
        }
      : {
          id: 'Kata ini dalam judul diawali huruf kapital.',
          en: 'This word of the headline takes a capital.',
        },
    evidence: 'EYD V, I.A',
  }
}

function wholeReport({ title, house }: Context, faults: readonly CaseFault[], isOtherForm: boolean): Report {
  let text = ''
  let from = 0
  for (const { at, right } of faults) {
    const token = title?.tokens[at]
    if (token === undefined) continue
    text += (title?.raw.slice(from, token.start) ?? '') + right
    from = token.end
  }
  return {
    field: 'title',
    span: [0, title?.raw.length ?? 0],
    suggestions: [text + (title?.raw.slice(from) ?? '')],
    message:
      house.headlineCase === 'title'
        ? {
            id: 'Setiap kata judul diawali huruf kapital, kecuali kata tugas.',
            en: 'Every word of a headline but function words takes a capital.',
          }
        : {
            id: 'Judul ditulis seperti kalimat: kapital pada awal dan nama saja.',
            en: 'Headlines are written as sentences: capitals at the head and for names only.',
          },
    evidence: 'EYD V, I.A',
    severity: isOtherForm ? 'style' : 'warning',
  }
}
