import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { phrasesIn } from '../text/phrases.ts'
import { isApart, lowerAt, withCapitalOf } from '../text/walk.ts'
import { PLEONASMS, POLICE_PROSE } from '../words/pleonasms.ts'
import { overFields, reportTokens } from './report.ts'

const TWICE = { id: 'Dua kata ini menyatakan hal yang sama.', en: 'These words say the same thing twice.' }
const PLURAL = {
  id: 'Jamak sudah dinyatakan oleh kata sebelumnya; kata ulang tidak perlu.',
  en: 'The word before already says that there are many; it need not be doubled.',
}
const POLICE = {
  id: 'Ragam laporan polisi; pembaca lebih terbantu oleh kata biasa.',
  en: 'The prose of police reports; plain words serve the reader better.',
}

/** What is said twice, and the prose of police reports, which is reported once for each text. */
export const pleonasm: Rule = {
  id: 'pleonasm',
  severity: 'style',
  languages: ['id'],
  check: overFields((field) => [...phrases(field), ...plurals(field), ...police(field)]),
}

function phrases({ field, document }: FieldText): Report[] {
  return document.sentences.flatMap((sentence) =>
    phrasesIn(document, sentence, PLEONASMS)
      .filter(({ first }) => !document.isQuoted(first))
      .map(({ first, last, meaning }) => {
        const model = document.tokens[first]?.text ?? ''
        const run = { field, document, first, last }
        return reportTokens(
          run,
          TWICE,
          meaning.map((right) => withCapitalOf(model, right)),
        )
      }),
  )
}

const MANY = new Set(['para', 'banyak', 'beberapa', 'sejumlah', 'seluruh', 'kaum'])

/** "para guru-guru", "banyak rumah-rumah"; "banyak kura-kura" is one animal. */
function plurals({ field, document }: FieldText): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]
    if (!MANY.has(token.lower) || !isApart(document, token, next) || document.isQuoted(at)) return []
    const single = reduplicated(document, at + 1)
    if (single === null || NO_PLURAL.has(single)) return []
    return [reportTokens({ field, document, first: at, last: at + 1 }, PLURAL, [`${token.text} ${single}`])]
  })
}

/** What is always written twice and is no plural. */
const NO_PLURAL = new Set(
  'kura kupu laba ubun biri undang oleh rata cumi agar anai kunang pura hal mata gado ondel alap paru orang masing sama tiba sia layang'.split(
    ' ',
  ),
)

function reduplicated(document: TextDocument, at: number): string | null {
  const match = /^(\p{L}+)-\1$/u.exec(lowerAt(document, at))
  return match?.[1] ?? null
}

function police({ field, document }: FieldText): Report[] {
  if (field !== 'body') return []
  const found = document.sentences
    .flatMap((sentence) => phrasesIn(document, sentence, POLICE_PROSE))
    .filter(({ first }) => !document.isQuoted(first))
  const [one] = found
  if (one === undefined) return []
  const evidence = found.map(({ first, last, meaning }) => {
    const [start, end] = [document.tokens[first]?.start ?? 0, document.tokens[last]?.end ?? 0]
    return `${document.text.slice(start, end)}: ${meaning}`
  })
  const { first, last, meaning } = one
  const right = withCapitalOf(document.tokens[first]?.text ?? '', meaning)
  return [
    {
      ...reportTokens({ field, document, first, last }, POLICE, [right]),
      evidence: evidence.slice(0, MOST_SHOWN).join('; '),
    },
  ]
}

/** Places named in one finding. */
const MOST_SHOWN = 10
