import type { Context, Report, Rule } from '../rule.ts'
import { spanOf } from '../text/place.ts'
import type { Token } from '../text/tokens.ts'

/**
 * Function words that a headline keeps small but at its head. Source: EYD V (2022), I.A on capitals in titles: "kata
 * tugas, seperti di, ke, dari, dan, yang, dan untuk".
 */
const SMALL = new Set(
  'di ke dari dan yang untuk pada dengan oleh atau kepada terhadap bagi si sang'.split(' '),
)
/** Words that are function words in one use and not in another: either form is right. */
const EITHER = new Set(
  `agar antara atas bahwa bak bila buat dalam daripada demi guna hingga ialah jelang jika kala karena kalau ketika lalu lewat
  maka melalui meski meskipun menjelang menurut namun nan para per pun saat sampai sebab sebagai sebelum sejak selama
  selain sembari semenjak seperti seputar serta sesuai setelah soal supaya tanpa tapi tentang terkait tetapi usai
  walau walaupun via vs seusai kian`.split(/\s+/),
)
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

type Fault = { at: number; right: string }

/** All capitals are a matter of design, not of spelling. */
const isShouted = (words: readonly Token[]): boolean => words.every(({ text }) => text === text.toUpperCase())

const isCapital = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase()
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The first word, and one that follows a colon, a question or a quotation mark, opens anew. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || /^[:?!.“"‘'–—]$/.test(before.text)
}

function againstTitle({ title }: Context): Fault[] {
  const tokens = title?.tokens ?? []
  return tokens.flatMap(({ kind, text, lower }, at) => {
    if (kind !== 'word' || (EITHER.has(lower) && !isOpening(tokens, at))) return []
    const isSmall = SMALL.has(lower) && !isOpening(tokens, at)
    if (isSmall) return text === capitalised(lower) && text.length > 1 ? [{ at, right: lower }] : []
    const right = text
      .split('-')
      .map((part, index) => (index > 0 && !isRepeated(text) ? part : capitalised(part)))
      .join('-')
    return right === text || isOddlyCased(text) ? [] : [{ at, right }]
  })
}

/** "Buku-Buku" repeats its capital; "Sayur-mayur" does not. Source: EYD V, I.A on full reduplication in titles. */
function isRepeated(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split('-')
  return first === second
}

/** iPhone, eBay: a brand's own capitals. */
const isOddlyCased = (text: string): boolean => /^\p{Ll}\p{Lu}/u.test(text)

/** In sentence case a dictionary word in mid-headline is small, unless it is part of a name: then it is left alone. */
function againstSentence({ title, lexicon, house }: Context): Fault[] {
  const tokens = title?.tokens ?? []
  const names = new Set(house.names.flatMap(({ name }) => name.toLowerCase().split(' ')))
  const capitals = tokens.filter(({ kind, text }) => kind === 'word' && isCapital(text)).length
  return tokens.flatMap(({ kind, text, lower }, at) => {
    if (kind !== 'word') return []
    if (isOpening(tokens, at))
      return at === 0 && text === lower && !isOddlyCased(text) ? [{ at, right: capitalised(text) }] : []
    const isFunctionWord = SMALL.has(lower) && text !== lower && text.length > 1
    const isCommonWord = capitals > tokens.length / 2 && lexicon.isKnown(lower) && text === capitalised(lower)
    return isFunctionWord || (isCommonWord && !names.has(lower)) ? [{ at, right: lower }] : []
  })
}

const isSentenceCase = (words: readonly Token[]): boolean => {
  const [first, ...rest] = words
  const small = rest.filter(({ text, lower }) => text === lower && !SMALL.has(lower) && !EITHER.has(lower))
  const content = rest.filter(({ lower }) => !SMALL.has(lower) && !EITHER.has(lower))
  return (
    first !== undefined &&
    isCapital(first.text) &&
    small.length * 2 >= content.length &&
    !hasBigFunctionWord(rest)
  )
}

const isTitleCase = (words: readonly Token[]): boolean =>
  words.every(({ text, lower }) => SMALL.has(lower) || EITHER.has(lower) || isCapital(text)) &&
  !hasBigFunctionWord(words.slice(1))

const hasBigFunctionWord = (words: readonly Token[]): boolean =>
  words.some(({ text, lower }) => SMALL.has(lower) && text !== lower)

function wordReport({ title }: Context, { at, right }: Fault): Report {
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

function wholeReport({ title, house }: Context, faults: readonly Fault[], isOtherForm: boolean): Report {
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
