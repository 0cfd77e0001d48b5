import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { isApart, lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { namesIn } from '../words/openings.ts'
import { reportTokens } from './report.ts'

const DOUBLED = { id: 'Kata ini tertulis dua kali.', en: 'This word stands twice.' }
const UNHYPHENED = {
  id: 'Kata ulang ditulis dengan tanda hubung, atau kata ini tertulis dua kali.',
  en: 'A reduplicated word takes a hyphen; or the word stands twice.',
}

/** What people say or sing twice, and words that stand twice in sound copy. */
const TWICE_IS_SOUND = wordSet(
  'ayo cie dor duh ha hah hai haha hei heh hey hmm ho hore hu hus hush ih la lala na nah oh sst wah waduh wow ya yeah yah yo yes no bye cha hip tok tik ting',
)
/** Words without a plural: twice is always a slip. Pronouns, particles, conjunctions, prepositions. */
const NEVER_REDUPLICATED = wordSet(
  'yang dan di ke dari untuk dengan pada adalah ialah bahwa akan telah sudah sedang oleh ini itu dalam atau tetapi karena jika agar supaya sebagai kepada para tersebut juga saya kami kita dia ia mereka tidak bukan belum lebih sangat dapat bisa harus masih maka serta antara hingga sampai sejak namun saat ketika setelah sebelum bagi terhadap seperti secara per',
)

/** Words that print has doubled above all: a blank between them lost its hyphen. */
const CHIEFLY_DOUBLED = wordSet('kira kupu kura laki masing pura rata sama tiba undang')
/** Numbers, and what stands before one thing or a number of things: no plural follows. */
const NO_PLURAL = wordSet(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta setiap tiap suatu sebuah seorang seekor kalau',
)
const TIMES = new Set(['hari', 'minggu', 'bulan', 'tahun', 'malam', 'pagi'])

/** The same word twice in a row: "yang yang"; for a noun perhaps a reduplication without its hyphen: "rata rata". */
export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'error',
  languages: ['id', 'en'],
  check: (context) => fieldsOf(context).flatMap((field) => check(field, context)),
}

function check({ field, document }: FieldText, context: Context): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    if (token.kind !== 'word' || next?.kind !== 'word' || token.lower !== next.lower) return []
    if (!isApart(document, token, next) || token.text.length < 2 || TWICE_IS_SOUND.has(token.lower)) return []
    if (next.text !== next.lower && !(field === 'title' && isCommonNoun(token.lower, context))) return []
    const isSlip = NEVER_REDUPLICATED.has(token.lower)
    if (document.isQuoted(at) && (!isSlip || token.lower === 'tidak')) return []
    const run = { field, document, first: at, last: at + 1 }
    if (isSlip) return [reportTokens(run, DOUBLED, [token.text])]
    if (endsClause(document, at)) return []
    const hyphened = `${token.text}-${next.text}`
    const isPlural = isNoun(token.lower, context.lexicon) && !isSingular(document, at)
    const suggestions = isPlural ? [hyphened, token.text] : [token.text, hyphened]
    return [{ ...reportTokens(run, UNHYPHENED, suggestions), severity: 'warning' as const }]
  })
}

/**
 * Two capitals are a name (Duran Duran, Bora Bora), but in a headline of a word that the story has in small letters. A
 * capital in the second word only opens a name: "itu Itu".
 */
const isCommonNoun = (word: string, { body, title }: Context): boolean =>
  !namesIn(body).has(word) && title !== null && body.tokens.some(({ text }) => text === word)

/** "Warga yang mengungsi mengungsi ke masjid": the clause ends with the first, and the second is its verb. */
function endsClause(document: TextDocument, at: number): boolean {
  if (CHIEFLY_DOUBLED.has(lowerAt(document, at))) return false
  return [1, 2].some((back) => lowerAt(document, at - back) === 'yang')
}

/** What print has doubled, or a noun of persons and places by its prefix: petani-petani. */
const isNoun = (word: string, lexicon: Lexicon): boolean =>
  lexicon.isListed(`${word}-${word}`) || lexicon.analyse(word)?.prefixes[0] === 'pe'

/** "tiga negara negara", "tahun tahun ini", "tiga tiga". */
function isSingular(document: TextDocument, at: number): boolean {
  const word = lowerAt(document, at)
  if (NO_PLURAL.has(word) || NO_PLURAL.has(lowerAt(document, at - 1))) return true
  if (document.tokens[at - 1]?.kind === 'number') return true
  return TIMES.has(word) && ['ini', 'lalu', 'depan'].includes(lowerAt(document, at + 2))
}
