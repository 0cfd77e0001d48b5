import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Report } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import type { Token } from '../text/tokens.ts'
import { isApart, lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { JOINED_PAIRS } from '../words/joined-pairs.ts'
import { reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Bentuk terikat ditulis serangkai; dengan tanda hubung hanya sebelum huruf kapital atau angka.',
  en: 'A bound form is joined to its word; the hyphen is for capitals and figures only.',
}

/**
 * Bound forms that nobody uses as words of their own, so that a blank behind them is a slip. Source: EYD V (2022),
 * II.B.3. Left out: adi, nara, tuna, swa, panca and others that are also words or names.
 */
const BOUND = wordSet('antar pasca pra non sub semi purna dwi tri')
/** Those that begin a sentence; with a capital the others begin names: Tri, Dwi. */
const OPENING = new Set(['Antar', 'Pasca', 'Non', 'Pra'])
/** These also stand alone (anti, super, se), and are no slip but with a hyphen; maha stands apart before the attributes of God. */
const HYPHENED = wordSet(
  'anti multi super mikro makro mono inter infra ultra hiper pro ekstra adi panca tuna swa pramu se',
)

/** "antar daerah", "pasca-bencana", "anti-korupsi": antardaerah, pascabencana, antikorupsi. */
export function joinedForms({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return []
    const hyphened = token.text.includes('-') ? HYPHEN.exec(token.text) : null
    if (hyphened !== null) {
      const [, bound = '', word = ''] = hyphened
      if (!isHyphened(bound.toLowerCase(), word, lexicon) || word === 'kontra') return []
      return [reportTokens({ field, document, first: at, last: at }, MESSAGE, [bound + word])]
    }
    const [next, word] = [tokens[at + 1], lowerAt(document, at + 1)]
    if (word === '' || next?.text !== word) return []
    const isPair = token.text === token.lower && JOINED_PAIRS.get(token.lower)?.has(word) === true
    if (!isPair && !isSplit(token, word, lexicon)) return []
    if (!isApart(document, token, next)) return []
    return [reportTokens({ field, document, first: at, last: at + 1 }, MESSAGE, [token.text + word])]
  })
}

const HYPHEN = /^([A-Z]?[a-z]+)-([a-z]+)$/

const isSplit = ({ text, lower }: Token, word: string, lexicon: Lexicon): boolean =>
  (BOUND.has(text) || OPENING.has(text)) && isNative(word, lexicon) && !isVerbAntar(lower, word)

/** A foreign word keeps its own form behind non-: "non-performing loan". */
const isNative = (word: string, lexicon: Lexicon): boolean =>
  isMade(word, lexicon) || (lexicon.isKnown(word) && !NUMBERS.has(word) && !ENGLISH_ENDING.test(word))

const isMade = (word: string, lexicon: Lexicon): boolean =>
  !NUMBERS.has(word) && (lexicon.isRoot(word) || lexicon.analyse(word) !== null)

const isHyphened = (bound: string, word: string, lexicon: Lexicon): boolean =>
  BOUND.has(bound) ? isNative(word, lexicon) : HYPHENED.has(bound) && isMade(word, lexicon)

/** Words of English that the lists of Indonesian have, since they are printed so often. */
const ENGLISH_ENDING = /(?:ing|[bdfgklmprstv]ery|tion|ment|[ae]nce|ed|ly)$/

/** "antar dua negara", where antara is meant. */
const NUMBERS = wordSet('dua tiga empat lima enam tujuh delapan sembilan sepuluh')

/** antar is a verb too: "antar jemput", "siap antar ke rumah". */
const AFTER_VERB = wordSet(
  'jemput ke dari di barang makanan anak paket surat jenazah pulang saja pesanan itu',
)
const isVerbAntar = (bound: string, word: string): boolean => bound === 'antar' && AFTER_VERB.has(word)
