import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { hasInSentence, isWhom } from './before-law.ts'

/**
 * What a word tells of the end of a trial: that it has come to one, that somebody was convicted, or that nothing can
 * be appealed any more.
 */
export type Ruling = 'verdict' | 'convicted' | 'final'

const CONVICTED = wordSet('divonis memvonis dihukum menghukum dipidana')
const IMPOSING = wordSet('menjatuhkan dijatuhi menjatuhi')
const PENALTIES = wordSet('hukuman vonis pidana')
const ENDED = wordSet('vonis narapidana napi kasasi lapas grasi remisi memutus putusan')
const FINAL = wordSet('inkrah inkracht dieksekusi mengeksekusi berkekuatan')
const BENCH = wordSet('hakim majelis pengadilan mahkamah dinyatakan')

/** What the word at a token tells of a ruling, where the story tells it as done. */
export function rulingAt(document: TextDocument, at: number, lexicon: Lexicon): Ruling | null {
  const word = lowerAt(document, at)
  const next = lowerAt(document, at + 1)
  if (word === 'terpidana') return isOfCase(next) ? 'verdict' : null
  if (word === 'terbukti') return hasInSentence(document, at, BENCH) ? 'convicted' : null
  const isFinal = FINAL.has(word) || (word === 'kasasi' && isRefused(document, at))
  if (isFinal) return hasPerson(document, at, lexicon) ? 'final' : 'verdict'
  if (word === 'bersalah') return hasInSentence(document, at, BENCH) ? 'convicted' : 'verdict'
  const isConviction = CONVICTED.has(word) || (IMPOSING.has(word) && PENALTIES.has(next))
  if ((!isConviction && !ENDED.has(word)) || isAwaited(document, at)) return null
  if (next === 'sela' || next === 'bebas' || next === 'praperadilan') return null
  return isConviction && !ELSEWHERE.has(lowerAt(document, at - 1)) ? 'convicted' : 'verdict'
}

/** "Pernah dihukum", "dapat dihukum": what was in another case, or may be in any. */
const ELSEWHERE = wordSet('pernah dapat bisa terancam diancam')

const isRefused = (document: TextDocument, at: number): boolean =>
  /^(?:menolak|tolak)$/.test(lowerAt(document, at - 1)) ||
  [1, 2, 3].some((step) => lowerAt(document, at + step) === 'ditolak')

/** "Terpidana kasus suap", "terdakwa perusakan": the case behind a status. */
export const isOfCase = (word: string): boolean => /^(?:kasus|perkara|korupsi|suap|pe.+an)$/.test(word)

/** A ruling that is asked for or still to come is none: "agar dihukum", "menunggu putusan", "putusan akan dibacakan". */
const AWAITING = wordSet(
  `membacakan dibacakan pembacaan menunggu menanti jadwal sebelum agar supaya menuntut dituntut meminta minta memohon jika bila akan`,
)
const TO_COME = wordSet('akan dijadwalkan diperkirakan direncanakan rencananya')
const REACH = 4
export function isAwaited(document: TextDocument, at: number): boolean {
  if (TO_COME.has(lowerAt(document, at + 1))) return true
  for (let i = at - 1; i >= at - REACH; i--) {
    if (document.tokens[i]?.kind !== 'word') return false
    if (AWAITING.has(lowerAt(document, i))) return true
  }
  return false
}

function hasPerson(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  const { from, to } = sentenceAt(document, at)
  for (let i = from; i < to; i++) if (isWhom(document, i, lexicon)) return true
  return false
}
