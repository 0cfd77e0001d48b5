import type { Report } from '../rule.ts'
import { reportTokens } from '../rules/report.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { hasInSentence, PEOPLE } from './before-law.ts'
import { callingAt, messageOf } from './guilty-words.ts'
import type { Stage } from './legal-stage.ts'

/**
 * Guilt that a verb or an adjective tells before a verdict: "ayah bejat", "nekat mencuri", "terbukti menjual" outside a
 * court, and the bare deed in a headline, "Suami Bunuh Istri". The first of each kind.
 */
export function toldAsDoneIn(fields: readonly FieldText[], stage: Stage): Report[] {
  const doubt = stage === 'court' ? 'didakwa' : 'diduga'
  const seen = new Set<string>()
  return fields.flatMap(({ field, document }) =>
    document.tokens.flatMap(({ lower, text }, at) => {
      const kind = kindAt(document, at, field)
      if (kind === null || document.isQuoted(at) || seen.has(kind)) return []
      seen.add(kind)
      const first = kind === 'deed' ? at : at - 1
      const opening = document.tokens[first]?.text ?? ''
      const calling = DOERS.has(opening.toLowerCase()) ? [withCapitalOf(opening, callingAt(stage))] : []
      const told = `${withCapitalOf(opening, doubt)} ${kind === 'deed' ? text : lower}`
      const instead = kind === 'vile' ? calling : [told]
      const message = messageOf(kind === 'deed' ? text : `${opening} ${text}`)
      const report = reportTokens({ field, document, first, last: at }, message, instead)
      return [{ ...report, severity: kind === 'vile' ? 'warning' : 'style' }]
    }),
  )
}

const VILE = wordSet('bejat bejatnya biadab biadabnya durjana laknat')
const OF_PEOPLE = wordSet('cabul korup mesum')
const DOERS = wordSet(
  `ayah bapak paman kakek guru dosen ustaz kiai dukun pelatih pendeta dokter polisi hakim jaksa pejabat kades bupati ${[...PEOPLE].join(' ')}`,
)
const DARED = wordSet('tega nekat terbukti')

/** Deeds as a headline has them, and those whose first letter melts behind their prefix. */
const DEEDS = wordSet(
  `bunuh aniaya perkosa cabuli setubuhi bacok tikam tusuk curi tipu gelapkan peras culik sekap keroyok lecehkan mutilasi racuni rudapaksa bobol selundupkan edarkan`,
)
const MELTED = wordSet('erkosa etubuhi ikam usuk ipu eras ekap eroyok elundupkan')
const bare = (word: string) => word.replace(/^me(?:ng|ny|m|n)?/, '')
const isDeed = (word: string): boolean =>
  DEEDS.has(word) || (word.startsWith('me') && (DEEDS.has(bare(word)) || MELTED.has(bare(word))))
/** What is proved of somebody beyond those. */
const PROVED = wordSet('menyimpan memiliki menjual')

type Kind = 'vile' | 'dared' | 'deed'

function kindAt(document: TextDocument, at: number, field: string): Kind | null {
  const word = lowerAt(document, at)
  const before = lowerAt(document, at - 1)
  if (VILE.has(word) || (OF_PEOPLE.has(word) && DOERS.has(before))) return 'vile'
  if (DARED.has(before) && (isDeed(word) || PROVED.has(word)))
    return NO_DOERS.has(lowerAt(document, at - 2)) || isDoubted(document, at) ? null : 'dared'
  if (FIGURES.has(lowerAt(document, at + 1))) return null
  const isHeadline = field === 'title' && at > 0 && isDeed(word)
  return isHeadline && !NO_DOERS.has(before) && !isDoubted(document, at) ? 'deed' : null
}

/** "Bunuh diri", "curi perhatian". */
const FIGURES = wordSet('diri perhatian poin angka start hati')
/** Before the deed of a headline: who does it by law, and what makes it none. */
const NO_DOERS = wordSet(
  'polisi densus aparat tentara tni tim tak tidak belum bukan jangan akan hendak ingin coba mau dan atau yang anti korban',
)
/** Whoever says it, or does not say it for sure. */
const DOUBTS = wordSet(
  `diduga terduga dugaan disangka didakwa dakwaan dituduh tuduhan menuduh menuding dituding bantah membantah mengaku menurut jaksa jpu hakim pengadilan jika bila
  disebut menyebut kasus tersangka terdakwa cegah motif`,
)
const isDoubted = (document: TextDocument, at: number) => hasInSentence(document, at, DOUBTS)
