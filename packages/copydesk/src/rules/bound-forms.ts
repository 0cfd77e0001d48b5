import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Report } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { isApart, lowerAt } from '../text/walk.ts'
import { reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Bentuk terikat ditulis serangkai; dengan tanda hubung hanya sebelum huruf kapital atau angka.',
  en: 'A bound form is joined to its word; the hyphen is for capitals and figures only.',
}

/**
 * Bound forms that nobody uses as words of their own. Source: EYD V (2022), II.B.3. Left out: anti, super, mini, multi,
 * which also stand alone in copy, and maha, which stands apart before the attributes of God.
 */
const BOUND = new Set('antar pasca pra non sub semi purna dwi tri panca adi nara tuna swa pramu'.split(' '))

/** "antar daerah", "pasca-bencana", "non aktif": antardaerah, pascabencana, nonaktif. */
export function joinedForms({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return []
    const hyphened = /^([a-z]+)-([a-z]+)$/.exec(token.text)
    if (hyphened !== null) {
      const [, bound = '', word = ''] = hyphened
      if (!BOUND.has(bound) || !lexicon.isKnown(word)) return []
      return [reportTokens({ field, document, first: at, last: at }, MESSAGE, [bound + word])]
    }
    const next = tokens[at + 1]
    if (!BOUND.has(token.lower) || !isApart(document, token, next)) return []
    const word = lowerAt(document, at + 1)
    if (word === '' || next?.text !== word || !lexicon.isKnown(word) || isVerbAntar(token.lower, word))
      return []
    return [reportTokens({ field, document, first: at, last: at + 1 }, MESSAGE, [token.text + word])]
  })
}

/** antar is a verb too: "antar jemput", "siap antar ke rumah". */
const AFTER_VERB = new Set(
  'jemput ke dari di barang makanan anak paket surat jenazah pulang saja pesanan itu'.split(' '),
)
const isVerbAntar = (bound: string, word: string): boolean => bound === 'antar' && AFTER_VERB.has(word)
