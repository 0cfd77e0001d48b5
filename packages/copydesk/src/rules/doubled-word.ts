import type { Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { isApart } from '../text/walk.ts'
import { overFields, reportTokens } from './report.ts'

const DOUBLED = { id: 'Kata ini tertulis dua kali.', en: 'This word stands twice.' }
const UNHYPHENED = {
  id: 'Kata ulang ditulis dengan tanda hubung, atau kata ini tertulis dua kali.',
  en: 'A reduplicated word takes a hyphen; or the word stands twice.',
}

/** What people say or sing twice, and words that stand twice in sound copy. */
const TWICE_IS_SOUND = new Set(
  'ayo cie dor duh ha hah hai haha hei heh hey hmm ho hore hu hus hush ih la lala na nah oh sst tidak wah waduh wow ya yeah yah yo yes no bye cha hip tok tik ting'.split(
    ' ',
  ),
)
/** Words without a plural: twice is always a slip. Pronouns, particles, conjunctions, prepositions. */
const NEVER_REDUPLICATED = new Set(
  'yang dan di ke dari untuk dengan pada adalah ialah bahwa akan telah sudah sedang oleh ini itu dalam atau tetapi karena jika agar supaya sebagai kepada para tersebut juga saya kami kita dia ia mereka tidak bukan belum lebih sangat dapat bisa harus masih maka serta antara hingga sampai sejak namun saat ketika setelah sebelum bagi terhadap seperti secara per'.split(
    ' ',
  ),
)

/** The same word twice in a row: "yang yang"; for a noun perhaps a reduplication without its hyphen: "rata rata". */
export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'error',
  languages: ['id', 'en'],
  check: overFields(read),
}

function read({ field, document }: FieldText): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    if (token.kind !== 'word' || next?.kind !== 'word' || token.lower !== next.lower) return []
    if (!isApart(document, token, next) || token.text.length < 2 || TWICE_IS_SOUND.has(token.lower)) return []
    // Two capitals are a name: Duran Duran, Bora Bora. A capital in the second word only opens one: "itu Itu".
    if (next.text !== next.lower) return []
    const isSlip = NEVER_REDUPLICATED.has(token.lower)
    if (!isSlip && document.isQuoted(at)) return []
    const run = { field, document, first: at, last: at + 1 }
    if (isSlip) return [reportTokens(run, DOUBLED, [token.text])]
    const suggestions = [`${token.text}-${next.text}`, token.text]
    return [{ ...reportTokens(run, UNHYPHENED, suggestions), severity: 'warning' as const }]
  })
}
