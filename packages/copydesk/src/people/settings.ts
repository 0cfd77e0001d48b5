import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'

/** What is done by somebody rather than by a body, in the passive: "disampaikan Marlina Tawakal". */
const DONE_BY = wordSet(
  `disampaikan dikatakan diungkapkan diutarakan dituturkan diceritakan dibacakan diakui ditandatangani dipimpin dipandu dibawakan
  dimainkan ditulis dilukis dijahit ditenun dimasak diucapkan dikemukakan dipaparkan dibeberkan`,
)

/** Whether the name stands as who did it, right behind a passive verb or behind "oleh". */
export function isAgent(document: TextDocument, first: number): boolean {
  const before = first - (lowerAt(document, first - 1) === 'oleh' ? 2 : 1)
  return DONE_BY.has(lowerAt(document, before))
}

/** Words of a clause between a subject and its verb. */
const LONGEST_CLAUSE = 10

/** The last token of "Marlina, yang ditemui seusai rapat,": the name itself where no clause stands behind it. */
export function behindClause({ tokens }: TextDocument, last: number): number {
  if (tokens[last + 1]?.text !== ',' || tokens[last + 2]?.lower !== 'yang') return last
  for (let at = last + 3; at <= last + LONGEST_CLAUSE; at++) {
    if (tokens[at]?.text === ',') return at
    if (tokens[at]?.kind === 'punctuation') return last
  }
  return last
}

/** What opens a sentence by telling where, when or by what means. */
const SETTING_OPENERS = wordSet(
  `di dari dalam pada sejak selama melalui lewat setelah sebelum seusai usai hingga sampai sambil malam pagi siang sore petang hari minggu
  pekan bulan tahun namun sementara`,
)
const LONGEST_SETTING = 8

/** "Dari balkon lantai tiga, Yohanis", "Malam pertama, Yohanis", "Namun, Yohanis". */
export function isBehindSetting(document: TextDocument, first: number): boolean {
  const { tokens } = document
  const { from } = sentenceAt(document, first)
  if (tokens[first - 1]?.text !== ',' || first - from > LONGEST_SETTING) return false
  if (!SETTING_OPENERS.has(lowerAt(document, from))) return false
  for (let i = from; i < first - 1; i++) if (tokens[i]?.kind === 'punctuation') return false
  return true
}

/** What opens a sentence with the means of a person's own: "Melalui akun pribadinya, Yohanis". */
const MEANS = wordSet('melalui lewat dalam dari di pada sejak')

/** Whether the words before the comma tell of a thing of the person's rather than of who it is. */
export function isOwnSetting(document: TextDocument, first: number): boolean {
  return MEANS.has(lowerAt(document, sentenceAt(document, first).from)) && isBehindSetting(document, first)
}
