import { CRIMES, SEXUAL_CRIMES } from '../people/legal.ts'
import { isNameWord } from '../people/speakers.ts'
import type { Context, Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt, spanOf } from '../text/place.ts'
import type { FieldName } from '../types.ts'

/**
 * A child's or a victim's name in a story of a crime, and initials that a caption undoes. Source: Kode Etik Jurnalistik,
 * article 5; Pedoman Pemberitaan Ramah Anak (Dewan Pers 2019): under 18 neither name nor face; UU 11/2012, article 19.
 * Off until its figures are shown.
 */
export const identity: Rule = {
  id: 'identity',
  severity: 'error',
  languages: ['id'],
  isOptional: true,
  check: (context) => {
    const { body, captions } = context
    const words = new Set(body.tokens.map(({ lower }) => lower))
    const isSexual = [...SEXUAL_CRIMES].some((word) => words.has(word))
    if (!isSexual && ![...CRIMES].some((word) => words.has(word))) return []
    const texts: { field: FieldName; text: TextDocument }[] = [{ field: 'body', text: body }, ...captions]
    return [
      ...texts.flatMap(({ field, text }) => namedPeople(field, text, isSexual)),
      ...undoneInitials(context),
    ]
  },
}

const CHILD_WORDS = new Set(
  'anak balita bocah bayi pelajar remaja siswa siswi murid santri santriwati'.split(' '),
)
const VICTIM_WORDS = new Set(['korban', 'penyintas'])
const MAJORITY = 18
/** Words between who somebody is and the name: "korban yang berinisial", "siswi SMP bernama Dita". */
const REACH = 6

const MESSAGE = {
  id: 'Identitas anak atau korban kejahatan susila tidak disebut; cukup “korban” tanpa nama dan inisial yang mudah ditebak.',
  en: 'A child or the victim of a sexual crime is not named; say “the victim”, with no initials that can be guessed.',
}

function namedPeople(field: FieldName, text: TextDocument, isSexual: boolean): Report[] {
  const { tokens } = text
  const reports: Report[] = []
  for (let at = 0; at < tokens.length; at++) {
    const lower = tokens[at]?.lower ?? ''
    const isVictim = isSexual && VICTIM_WORDS.has(lower)
    if (!isVictim && !CHILD_WORDS.has(lower)) continue
    const name = nameAfter(text, at)
    if (name === null) continue
    const age = ageAfter(text, name.last)
    const isChild = CHILD_WORDS.has(lower) && (age === null ? name.isCalled : age < MAJORITY)
    if (!isVictim && !isChild && !(VICTIM_WORDS.has(lower) && age !== null && age < MAJORITY)) continue
    reports.push({
      field,
      span: spanOf(text, name.first, name.last),
      suggestions: [],
      message: MESSAGE,
      evidence: age === null ? null : `${age} tahun`,
    })
    at = name.last
  }
  return reports
}

const CALLED = new Set(['bernama', 'nama'])
/** Capitals that follow "siswi" and name a school, not a child. */
const SCHOOLS = new Set(
  'sd sdn smp smpn sma sman smk smkn mi mts ma slb tk kelas universitas sekolah pondok'.split(' '),
)

function nameAfter(text: TextDocument, at: number) {
  const { tokens } = text
  const { to } = sentenceAt(text, at)
  let isCalled = false
  for (let i = at + 1; i < Math.min(to, at + REACH); i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'punctuation') return null
    if (CALLED.has(token.lower)) isCalled = true
    if (SCHOOLS.has(token.lower)) return null
    if (!isNameWord(token) || token.text.length < 2) continue
    if (i > at + 1 && !isCalled) return null
    let last = i
    while (last + 1 < to && isNameWord(tokens[last + 1])) last++
    return { first: i, last, isCalled }
  }
  return null
}

/** The age in brackets behind a name, in years. */
function ageAfter({ tokens }: TextDocument, last: number): number | null {
  const [open, age, close] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  const isAge = open?.text === '(' && age?.kind === 'number' && /^\d{1,2}$/.test(age.text)
  return isAge && (close?.text === ')' || close?.lower === 'tahun' || close?.lower === 'th')
    ? Number(age.text)
    : null
}

/** Initials in the body, "korban NS (14)", whose letters open a name in a caption. */
function undoneInitials({ body, captions }: Context): Report[] {
  const initials = new Set(
    body.tokens.flatMap(({ text }, at) => {
      const before = [body.tokens[at - 1]?.lower ?? '', body.tokens[at - 2]?.lower ?? '']
      const isPerson = before.some(
        (word) => VICTIM_WORDS.has(word) || CHILD_WORDS.has(word) || word === 'berinisial',
      )
      return isPerson && /^[A-Z]{2,3}$/.test(text) ? [text] : []
    }),
  )
  if (initials.size === 0) return []
  return captions.flatMap(({ field, text }) =>
    text.tokens.flatMap((token, at) => {
      if (!isNameWord(token) || isNameWord(text.tokens[at - 1])) return []
      let last = at
      while (isNameWord(text.tokens[last + 1])) last++
      const letters = text.tokens.slice(at, last + 1).map((part) => part.text.charAt(0))
      if (!initials.has(letters.join(''))) return []
      return [
        {
          field,
          span: spanOf(text, at, last),
          suggestions: [],
          message: MESSAGE,
          evidence: letters.join(''),
        },
      ]
    }),
  )
}
