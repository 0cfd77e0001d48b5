import type { TextDocument } from '../../text/document.ts'
import type { Range } from '../../text/sentences.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Line, marksOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { type Miscount, miscountAt } from './miscount.ts'

/** A list of more is seldom told by its number, and a number of more seldom by its names. */
const MOST = 12
/** Words between a number and what opens the list: "lima kota di Sumatra yang rusak". */
const REACH = 9
const OPENERS = /^(?:yakni|yaitu|ialah|adalah|masing-masing|berinisial|bernama|:)$/
/** The list is not the whole. */
const OPEN = wordSet(
  'antara antaranya lain lain-lain termasuk seperti misalnya sebagainya beserta bersama masing-masing si pasangan per',
)
/** Where a name is followed by that of its region, a comma parts no two. */
const PLACES =
  /^(?:kota|kabupaten|tempat|lokasi|titik|daerah|wilayah|bandara|pelabuhan|stasiun|kampus|universitas|perguruan|sekolah)$/

/** A number of things against their names behind "yakni" or a colon: "tiga tersangka, yakni AR, BM, SK, dan YD". */
export function listedIn(line: Line, { to }: Range): Miscount[] {
  const { document } = line
  return marksOf(line, 'nr').flatMap((stated) => {
    if (stated.kind === 'ordinal' && !isFirst(document, stated.first)) return []
    const opener = openerBehind(document, stated, to)
    // "Lima orang di tiga kota, yakni": the nearer number is the one of the list.
    if (opener === null || line.marks.some(({ first }) => first > stated.last && first < opener)) return []
    const items = itemsFrom(document, opener + 1, to) ?? phrasesFrom(document, opener + 1, to)
    return judge(line, stated, items)
  })
}

/** "Dua orang menjadi tersangka. Mereka adalah AR, BS, dan CD." */
export function listedInNext(earlier: Line, next: Line, { from, to }: Range): Miscount[] {
  const [stated, ...others] = marksOf(earlier, 'n')
  if (
    stated === undefined ||
    others.length > 0 ||
    !/^mereka (?:adalah|ialah|yakni|yaitu|berinisial) /.test(next.text)
  )
    return []
  return judge(earlier, stated, itemsFrom(next.document, from + 2, to))
}

function judge(line: Line, stated: Mark, items: number | null): Miscount[] {
  if (stated.value < 2 || stated.value > MOST || stated.isRough) return []
  if (items === null || items === stated.value || items < 2 || Math.abs(items - stated.value) > 2) return []
  if (PLACES.test(stated.unit) && items > stated.value) return []
  return [miscountAt(line, stated, { kind: 'listed', evidence: `${items}`, rights: [items] })]
}

/** "Kedua film itu" is a group; "film kedua" is the second. */
const isFirst = ({ tokens }: TextDocument, at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || /^[.!?“"]$/.test(before.text)
}

function openerBehind({ tokens }: TextDocument, { last }: Mark, to: number): number | null {
  const from = last + 1
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const { kind, text = '' } = tokens[at] ?? {}
    if (OPENERS.test(text)) return at
    if (kind !== 'word' && text !== ',') return null
    if (text === ',' && !OPENERS.test(tokens[at + 1]?.text ?? '')) return null
  }
  return null
}

/** How many names a list holds that a comma, "dan" or "serta" parts; null where it is not of names alone, or not closed by "dan". */
function itemsFrom({ tokens }: TextDocument, from: number, to: number): number | null {
  let [items, inItem, closings, isQuoted] = [0, false, 0, false]
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const { kind, text = '', lower = '' } = tokens[at] ?? {}
    if (/^["“”]$/.test(text)) {
      isQuoted = text === '"' ? !isQuoted : text === '“'
      if (isQuoted && !inItem) [items, inItem] = [items + 1, true]
      continue
    }
    if (isQuoted || inBrackets(tokens, at)) continue
    if (OPEN.has(lower)) return null
    if (lower === 'dan' || lower === 'serta') {
      if (++closings > 1) return null
      inItem = false
    } else if (text === ',') {
      if (closings > 0) return inItem ? items : null
      inItem = false
    } else if (kind === 'word' && text !== lower) {
      if (!inItem) [items, inItem] = [items + 1, true]
    } else if (closings > 0 && inItem && (/^[.;?!]$/.test(text) || kind === 'word')) {
      return FOLLOWS.test(lower) ? null : items
    } else return null
  }
  return closings > 0 && inItem ? items : null
}
/** Words of which no phrase of a plain list is made: behind them a sentence goes on. */
const GOES_ON = /^(?:yang|untuk|dengan|di|ke|dari|oleh|karena|agar|akan|sudah|tidak|itu|pada|atau|dua|tiga)$/
/** Words of a phrase in such a list. */
const LONGEST_PHRASE = 4

/** How many phrases a list holds that ends its sentence: "menyanyi, menari, dan melukis", "wakil Aceh, Riau, dan Bali"; null for any other. */
function phrasesFrom({ tokens }: TextDocument, from: number, to: number): number | null {
  let [items, words, closings, capitals] = [1, 0, 0, 0]
  for (let at = from + (tokens[from]?.lower === 'pada' ? 1 : 0); at < Math.min(to, from + LONGEST); at++) {
    const { kind, text = '', lower = '' } = tokens[at] ?? {}
    const isEnd = text === '.'
    const isPart = text === ',' || lower === 'dan' || lower === 'serta'
    if (!isEnd && !isPart) {
      if (kind !== 'word' || OPEN.has(lower) || GOES_ON.test(lower) || ++words > LONGEST_PHRASE) return null
      continue
    }
    if (words > 0 && tokens[at - 1]?.text !== tokens[at - 1]?.lower) capitals++
    if (isEnd)
      return closings === 1 && words > 0 && items > 2 && (capitals === 0 || capitals === items) ? items : null
    if (text !== ',') closings++
    if (closings > 1 || (closings === 1 && text === ',')) return null
    if (words > 0) items++
    words = 0
  }
  return null
}

/** Tokens of twelve names. */
const LONGEST = 60
/** A last name that goes on in small letters: "Persib dan klub asal Malang". */
const FOLLOWS = /^(?:dari|asal|bin|binti|alias|yang)$/

const inBrackets = (tokens: TextDocument['tokens'], at: number): boolean =>
  tokens[at]?.text === '(' ||
  tokens[at]?.text === ')' ||
  (tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')') ||
  (tokens[at - 2]?.text === '(' && tokens[at + 1]?.text === ')') ||
  (tokens[at - 1]?.text === '(' && tokens[at + 2]?.text === ')')
