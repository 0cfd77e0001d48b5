import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { type FieldText, fieldsOf } from '../text/fields.ts'
import { phrasesIn } from '../text/phrases.ts'
import { isApart, lowerAt, withCapitalOf } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { doubledMeanings, isAnyAtAll, isWholeWay } from '../words/doubled-meaning.ts'
import { PLEONASMS } from '../words/pleonasms.ts'
import { policeProse } from '../words/police-prose.ts'
import { overParagraphs, reportTokens } from './report.ts'

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
  check: (context) => [
    ...inLines(context),
    ...fieldsOf(context).flatMap((field) => police(field, context.lexicon)),
  ],
}

const inLines = overParagraphs((field, lexicon) => [
  ...phrases(field),
  ...byMake(field, lexicon),
  ...plurals(field),
])

function phrases({ field, document }: FieldText): Report[] {
  return document.sentences.flatMap((sentence) =>
    phrasesIn(document, sentence, PLEONASMS)
      .filter(
        ({ first, last }) =>
          !document.isQuoted(first) && isWholeWay(document, last) && !isAnyAtAll(document, first),
      )
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

function byMake({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  return document.sentences.flatMap((sentence) =>
    doubledMeanings(document, sentence, lexicon)
      .filter(({ first }) => !document.isQuoted(first))
      .map(({ first, last, rights }) => {
        const model = document.tokens[first]?.text ?? ''
        const suggestions = rights.map((right) => withCapitalOf(model, right))
        return reportTokens({ field, document, first, last }, TWICE, suggestions)
      }),
  )
}

const MANY = wordSet(
  'para banyak beberapa sejumlah seluruh semua berbagai segala segenap kaum ratusan ribuan puluhan belasan jutaan dua tiga empat lima enam tujuh delapan sembilan sepuluh',
)

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
const NO_PLURAL = wordSet(
  'ubur lumba undur orong rempah umbul alun teka cita angan kisi pundi pori kuda langit umbai onde kanak kura kupu laba ubun biri undang oleh rata cumi agar anai kunang pura hal mata gado ondel alap paru orang masing sama tiba sia layang laki anting labi rama uget',
)

/** Both sexes of a group are its plural. */
const FEMININE = new Map([
  ['siswa', 'siswi'],
  ['mahasiswa', 'mahasiswi'],
  ['putra', 'putri'],
  ['pemuda', 'pemudi'],
  ['santriwan', 'santriwati'],
  ['karyawan', 'karyawati'],
  ['wartawan', 'wartawati'],
  ['saudara', 'saudari'],
])

function reduplicated(document: TextDocument, at: number): string | null {
  const [, single, feminine] = /^(\p{L}+)-(\p{L}+)$/u.exec(lowerAt(document, at)) ?? []
  if (single === undefined || feminine === undefined) return null
  return single === feminine || FEMININE.get(single) === feminine ? single : null
}

function police({ field, document }: FieldText, lexicon: Lexicon): Report[] {
  if (field !== 'body') return []
  const found = document.sentences
    .flatMap((sentence) => policeProse(document, sentence, lexicon))
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
