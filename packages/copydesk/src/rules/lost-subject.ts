import type { Lexicon } from '../lexicon/lexicon.ts'
import { SAYING_VERBS } from '../people/saying.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { startsOf } from '../words/openings.ts'
import { overFields, reportTokens } from './report.ts'

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
  check: overFields((field, { lexicon }) => [...afterThat(field, lexicon), ...swallowed(field, lexicon)]),
}

const AUXILIARIES = new Set('akan telah sudah sedang harus'.split(' '))
/** An active verb with me-; "menteri" only begins like one. */
const isActive = (word: string, lexicon: Lexicon): boolean =>
  /^me[lmnr]\p{L}{3,}$/u.test(word) && lexicon.analyse(word)?.prefixes[0] === 'me'

/** bahwa, an auxiliary and an active verb: nobody stands between. */
function afterThat({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  return document.tokens.flatMap(({ lower }, at) => {
    if (lower !== 'bahwa' || !SAYING_VERBS.has(lowerAt(document, at - 1))) return []
    const hasFault =
      AUXILIARIES.has(lowerAt(document, at + 1)) && isActive(lowerAt(document, at + 2), lexicon)
    return hasFault ? [reportTokens({ field, document, first: at, last: at + 2 }, AFTER_THAT)] : []
  })
}

const OPENING = new Set(['dalam', 'pada', 'dari', 'bagi', 'kepada'])
const DETERMINERS = new Set(['itu', 'ini', 'tersebut'])
/** A noun phrase between preposition and determiner holds as many words at most. */
const LONGEST_PHRASE = 4

/** "Dalam rapat itu membahas": preposition, noun, determiner, active verb. The verb's subject may follow a comma only. */
function swallowed({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  if (field === 'title') return []
  return [...startsOf(document)].flatMap((at) => {
    if (!OPENING.has(lowerAt(document, at)) || document.isQuoted(at)) return []
    const verb = verbAfterPhrase(document, at, lexicon)
    if (verb === null) return []
    const { text = '' } = document.tokens[at + 1] ?? {}
    const suggestion = text.charAt(0).toUpperCase() + text.slice(1)
    return [reportTokens({ field, document, first: at, last: at + 1 }, SWALLOWED, [suggestion])]
  })
}

function verbAfterPhrase(document: TextDocument, at: number, lexicon: Lexicon): number | null {
  const { to } = sentenceAt(document, at)
  for (let i = at + 2; i <= Math.min(to - 1, at + 1 + LONGEST_PHRASE); i++) {
    const word = lowerAt(document, i)
    if (word === '' || word === 'yang' || isActive(word, lexicon)) return null
    if (DETERMINERS.has(word)) return isActive(lowerAt(document, i + 1), lexicon) ? i + 1 : null
  }
  return null
}
