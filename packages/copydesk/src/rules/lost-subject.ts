import type { Lexicon } from '../lexicon/lexicon.ts'
import { SAYING_VERBS } from '../people/saying.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { startsOf } from '../words/openings.ts'
import { type Swallowed, swallowedSubject } from '../words/swallowed/subject.ts'
import { isActiveVerb, isMiddleVerb } from '../words/verbs.ts'
import { overParagraphs, reportTokens } from './report.ts'

const AFTER_THAT = {
  id: 'Klausa setelah bahwa tidak bersubjek: siapa yang akan melakukannya?',
  en: 'The clause after bahwa has no subject: who will do it?',
}
const SWALLOWED = {
  id: 'Kata depan di awal kalimat membuat kalimat ini tidak bersubjek.',
  en: 'The preposition at the beginning leaves this sentence without a subject.',
}

/** A subject that is not there: "memperingatkan bahwa akan mengakhiri", "Dalam rapat itu membahas". */
export const lostSubject: Rule = {
  id: 'lost-subject',
  severity: 'warning',
  languages: ['id'],
  check: overParagraphs((field, lexicon) => [...afterThat(field, lexicon), ...swallowed(field, lexicon)]),
}

const AUXILIARIES = wordSet(
  'akan telah sudah sedang harus tidak belum dapat bisa siap ingin mampu masih hanya bersedia sanggup hendak sempat pernah berniat',
)

/** bahwa, one or two auxiliaries and an active verb: nobody stands between. */
function afterThat({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  return document.tokens.flatMap(({ lower }, at) => {
    if (lower !== 'bahwa' || !SAYING_VERBS.has(lowerAt(document, at - 1)) || document.isQuoted(at)) return []
    let verb = at + 1
    while (verb <= at + 2 && AUXILIARIES.has(lowerAt(document, verb))) verb++
    const hasFault =
      verb > at + 1 ? isDone(lowerAt(document, verb), lexicon) : isBareVerb(lowerAt(document, verb))
    return hasFault ? [reportTokens({ field, document, first: at, last: verb }, AFTER_THAT)] : []
  })
}

const isDone = (word: string, lexicon: Lexicon): boolean =>
  isActiveVerb(word, lexicon) || isMiddleVerb(word, lexicon) || word === 'hadir' || word === 'mundur'

/** "menyatakan bahwa menolak usul itu"; other bare verbs may be subjects themselves: "menilai bahwa menggunakan ... boros". */
const isBareVerb = (word: string): boolean => SAYING_VERBS.has(word) && !word.startsWith('ber')

/** A preposition before the subject of a sentence: "Dalam rapat itu membahas". What people say is left as they said it. */
function swallowed({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  if (field === 'title') return []
  return [...startsOf(document)].flatMap((at) => {
    if (document.isQuoted(at)) return []
    const found = swallowedSubject(document, at, lexicon)
    return found === null
      ? []
      : [reportTokens({ field, document, ...found }, SWALLOWED, mendOf(document, found))]
  })
}

const NO_MEND = wordSet('dengan atas menurut sebagai usai seusai')

/** Without its preposition the phrase is the subject; where it takes more than that, a person writes it. */
function mendOf(document: TextDocument, { first, last }: Swallowed): string[] {
  const [preposition, next, noun] = [first, first + 1, first + 2].map((at) => lowerAt(document, at))
  if (NO_MEND.has(preposition ?? '') || next === 'dengan') return []
  const from =
    document.tokens[preposition === 'di' && next === 'dalam' && noun !== '' ? first + 2 : first + 1]?.start
  const text = document.text.slice(from, document.tokens[last]?.end)
  return [text.charAt(0).toUpperCase() + text.slice(1)]
}
