import type { TextDocument } from '../../text/document.ts'
import type { Range } from '../../text/sentences.ts'
import { wordSet } from '../../text/word-set.ts'
import { type Line, marksOf } from '../marks/line.ts'
import { type Miscount, miscountAt } from './miscount.ts'

/** A list of more is seldom told by its number, and a number of more seldom by its names. */
const MOST = 12
/** Words between a number and what opens the list: "lima kota di Sumatra yang rusak". */
const REACH = 6
const OPENERS = /^(?:yakni|yaitu|:)$/
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
    if (
      stated.value < 2 ||
      stated.value > MOST ||
      stated.isRough ||
      (stated.kind === 'ordinal' && !isGroup(document, stated.first))
    )
      return []
    const opener = openerBehind(document, stated.last + 1, to)
    const items = opener === null ? null : itemsFrom(document, opener + 1, to)
    if (items === null || items === stated.value || items < 2 || Math.abs(items - stated.value) > 2) return []
    if (PLACES.test(stated.unit) && items > stated.value) return []
    return [miscountAt(line, stated, { kind: 'listed', evidence: `${items}`, rights: [items] })]
  })
}

/** "Kedua film itu" is a group; "film kedua" is the second. */
const isGroup = ({ tokens }: TextDocument, at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || /^[.!?“"]$/.test(before.text)
}

function openerBehind({ tokens }: TextDocument, from: number, to: number): number | null {
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
