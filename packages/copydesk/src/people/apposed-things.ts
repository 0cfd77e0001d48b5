import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isAnyVerb, LONGEST_ROLE, opensAdverbial } from './apposed.ts'
import { personAt } from './person-run.ts'

/** Works have their title in quotation marks behind the comma. */
const WORKS = wordSet(
  'novel film album lagu buku puisi drama sinetron serial sajak cerpen lukisan naskah antologi memoar dokumenter tesis disertasi roman',
)
/** What has a name of its own, where it is told whose it is: "anak perusahaannya", "klub lamanya". */
const BODIES = wordSet(
  'anak perusahaan induk klub partai kota desa kampung kapal sekolah band grup firma media',
)
/** A title has as many tokens at most. */
const LONGEST_TITLE = 14

/** A comma and the last token of the name of a thing that stands behind it: "Novel pertamanya, “Api di Tambak”". */
export function apposedThing(
  document: TextDocument,
  at: number,
  lexicon: Lexicon,
): { comma: number; last: number } | null {
  const [head, second] = [lowerAt(document, at), lowerAt(document, at + 1)]
  const isCapital = head === 'ibu' && second === 'kota'
  if (!isCapital && !WORKS.has(head) && !BODIES.has(head)) return null
  const comma = commaBehind(document, at, lexicon)
  if (comma === null || comma === at + 1) return null
  const isOwned = lowerAt(document, comma - 1).endsWith('nya')
  const last = WORKS.has(head)
    ? titleEnd(document, comma + 1)
    : isCapital || isOwned
      ? personAt(document, comma + 1)
      : null
  return last === null ? null : { comma, last }
}

function commaBehind(document: TextDocument, from: number, lexicon: Lexicon): number | null {
  for (let at = from; at <= from + LONGEST_ROLE; at++) {
    const { text, kind } = document.tokens[at] ?? {}
    if (text === ',') return at
    const word = lowerAt(document, at)
    if (kind !== 'word' || opensAdverbial(word) || isAnyVerb(word, lexicon)) return null
  }
  return null
}

/** The mark that closes a title, with no comma before it: behind a comma of its own the writer has parted it. */
function titleEnd({ tokens }: TextDocument, at: number): number | null {
  if (!/^[“"]$/.test(tokens[at]?.text ?? '')) return null
  for (let i = at + 1; i <= at + LONGEST_TITLE; i++) {
    if (/^[”"]$/.test(tokens[i]?.text ?? '')) return tokens[i - 1]?.text === ',' ? null : i
  }
  return null
}
