import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { hasInSentence, isWhom } from './before-law.ts'
import { isAwaited } from './rulings.ts'

/** Where a story tells that somebody is cleared, and the name that stands there. */
export type Clearance = { at: number; name: string | null }

const BENCH = wordSet('hakim majelis pengadilan mahkamah')
const CHARGE = wordSet('terdakwa didakwa dakwaan')
const RULING = wordSet('divonis memvonis vonis putusan')
const GROUNDS = wordSet('bukti damai berdamai restoratif bukan')
const PLEA = wordSet('praperadilan')
const INQUIRY = wordSet('penyidikan')

/** The words that may tell of it, and the sets that their sentence must have a word of each. */
const CLEARING: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map([
  ['membebaskan', [BENCH, CHARGE]],
  ['dibebaskan', [BENCH, CHARGE]],
  ['lepas', [wordSet('tuntutan'), BENCH]],
  ['mengabulkan', [PLEA]],
  ['dikabulkan', [PLEA]],
  ['sah', [wordSet('penetapan penetapannya'), wordSet('tersangka'), wordSet('tidak tak')]],
  ['menghentikan', [INQUIRY, GROUNDS]],
  ['dihentikan', [INQUIRY, GROUNDS]],
])

/**
 * An acquittal, a pre-trial plea that was granted, a suspicion that is void or an inquiry that was closed: from there
 * on its person is neither suspect nor doer. `isTold` says whether the story tells what stands at a token as done.
 * Source: KUHAP (UU 8/1981), articles 77, 109 and 191.
 */
export function clearanceIn(
  document: TextDocument,
  isTold: (at: number) => boolean,
  lexicon: Lexicon,
): Clearance | null {
  const at = document.tokens.findIndex(({ lower }, i) => {
    if (lower === 'bebas') return RULING.has(lowerAt(document, i - 1)) && isTold(i)
    const needed = CLEARING.get(lower)
    if (needed === undefined || isAwaited(document, i)) return false
    return needed.every((set) => hasInSentence(document, i, set)) && (lower === 'sah' || isTold(i))
  })
  if (at === -1) return null
  const { from, to } = sentenceAt(document, at)
  for (let i = from; i < to; i++)
    if (isWhom(document, i, lexicon)) return { at, name: document.tokens[i]?.text ?? null }
  return { at, name: null }
}

/** Whether a token stands behind the clearance, where there is one: before it people were what they were until then. */
export const isAfter = (clearance: Clearance | null, field: string, at: number): boolean =>
  clearance === null || (field === 'body' && at > clearance.at)
