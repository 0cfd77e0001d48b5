import { CUE_WORDS, SAYING_VERBS } from '../people/saying.ts'
import type { Report } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { isApart, lowerAt, touches } from '../text/walk.ts'
import { reportTokens } from './report.ts'

const BEFORE_CUE = {
  id: 'Kutipan ditutup dengan tanda koma sebelum kata seperti kata dan ujar.',
  en: 'A quotation ends with a comma before words such as kata and ujar.',
}
const BEFORE_QUOTE = {
  id: 'Sebelum kutipan langsung ada tanda koma.',
  en: 'A comma stands before a direct quotation.',
}

/** "“kami siap” kata Budi", "“kami siap.” kata Budi", and "Budi mengatakan “Kami sudah siap sejak kemarin.”". */
export function quoteCommas({ field, document }: FieldText): Report[] {
  return document.tokens.flatMap(({ text }, at) => {
    if (isEndBeforeCue(document, at)) {
      const end = document.tokens[at - 1]?.text ?? ''
      const right = end === '.' ? `,${text}` : `${end},${text}`
      return [reportTokens({ field, document, first: at - 1, last: at }, BEFORE_CUE, [right])]
    }
    if (!opensSpeech(document, at)) return []
    const verb = document.tokens[at - 1]?.text ?? ''
    return [reportTokens({ field, document, first: at - 1, last: at - 1 }, BEFORE_QUOTE, [`${verb},`])]
  })
}

/** A closing mark with a word or a full stop before it and a cue behind it. */
function isEndBeforeCue(document: TextDocument, at: number): boolean {
  const { tokens } = document
  const [before, mark, cue] = [tokens[at - 1], tokens[at], lowerAt(document, at + 1)]
  if (before === undefined || (mark?.text !== '"' && mark?.text !== '”') || !touches(before, mark))
    return false
  const isCue = CUE_WORDS.has(cue) || (cue.endsWith('nya') && CUE_WORDS.has(cue.slice(0, -3)))
  if (!isCue || tokens[at + 1]?.text !== cue) return false
  return (before.kind === 'word' || before.text === '.') && document.isQuoted(at - 1)
}

/** Fewer words are a term that somebody uses, no sentence that somebody says. */
const LEAST_SPOKEN = 4

/** A quoted sentence right behind a verb of saying. */
function opensSpeech(document: TextDocument, at: number): boolean {
  const { tokens } = document
  const [verb, mark, first] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark?.text !== '"' && mark?.text !== '“') return false
  if (!SAYING_VERBS.has(lowerAt(document, at - 1)) || !isApart(document, verb, mark)) return false
  if (first?.kind !== 'word' || first.text === first.lower) return false
  for (let i = at + 1; i <= at + LEAST_SPOKEN; i++) {
    const token = tokens[i]
    const isSpoken = token !== undefined && document.isQuoted(i)
    if (!isSpoken) return false
  }
  return !isTitle(document, at + 1)
}

/** "menyanyikan “Indonesia Tanah Air Beta”": capitals throughout. */
function isTitle({ tokens }: TextDocument, first: number): boolean {
  const words = tokens.slice(first + 1, first + LEAST_SPOKEN).filter(({ kind }) => kind === 'word')
  return words.every(({ text, lower }) => text !== lower)
}
