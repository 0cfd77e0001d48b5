import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Report } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import type { Token } from '../text/tokens.ts'
import { isApart, lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { monthNamed } from '../time/names.ts'
import { standardForm } from '../words/standard-form.ts'
import { reportTokens } from './report.ts'

const JOINED_PUN = {
  id: 'Pun digabung dalam kata penghubung ini: walaupun, meskipun, ataupun.',
  en: 'pun is joined in this conjunction: walaupun, meskipun, ataupun.',
}
const PUN_APART = {
  id: 'Pun ditulis terpisah dari kata yang mendahuluinya.',
  en: 'pun is written apart from the word before it.',
}
const PER_APART = {
  id: 'Per yang berarti tiap-tiap atau mulai ditulis terpisah.',
  en: 'per meaning each or from is written apart.',
}
const FRACTION = {
  id: 'Per- dalam bilangan pecahan digabung: dua pertiga.',
  en: 'per- is joined in a fraction: dua pertiga.',
}
const SE = {
  id: 'Se- digabung dengan kata dasarnya; dengan tanda hubung hanya sebelum huruf kapital.',
  en: 'se- is joined to its word; the hyphen is for capitals only.',
}

/**
 * What takes pun as a part of itself. Source: EYD V (2022), II.I on particles. Left out are those that also mean "even"
 * when apart: sekali pun, ada pun in mid-sentence, mau pun.
 */
const WITH_PUN = wordSet('andai atau bagaimana biar jika kalau kendati meski sungguh walau')

/** The particles pun and per, and the prefix se-: "walau pun", "hujanpun", "per-jam", "dua per tiga", "se Jawa Tengah". */
export function particleForms(field: FieldText, lexicon: Lexicon): Report[] {
  return field.document.tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return []
    const fault =
      apartPun(field, at) ??
      gluedPun(token, lexicon) ??
      hyphenedPer(token, lexicon) ??
      fraction(field, at) ??
      loneSe(field, at)
    if (fault === null) return []
    return [reportTokens({ ...field, first: at, last: fault.last ?? at }, fault.message, [fault.right])]
  })
}

type Fault = { message: typeof SE; right: string; last?: number }

function apartPun({ document }: FieldText, at: number): Fault | null {
  const [token, next] = [document.tokens[at], document.tokens[at + 1]]
  if (token === undefined || next?.text !== 'pun' || !isApart(document, token, next)) return null
  const isOpener = token.text === 'Ada'
  if (!isOpener && !WITH_PUN.has(token.lower)) return null
  return { message: JOINED_PUN, right: `${token.text}pun`, last: at + 1 }
}

/** A word that the table of standard forms has is reported there. */
function gluedPun({ text, lower }: Token, lexicon: Lexicon): Fault | null {
  if (text !== lower || !lower.endsWith('pun') || lexicon.isListed(lower)) return null
  const isMade = lexicon.analyse(lower)?.clitics.includes('pun') ?? false
  if (!isMade || standardForm(lower, lexicon) !== null) return null
  return { message: PUN_APART, right: `${lower.slice(0, -'pun'.length)} pun` }
}

const FRACTIONS = wordSet('dua tiga empat lima enam tujuh delapan sembilan sepuluh seratus')

function hyphenedPer({ text }: Token, lexicon: Lexicon): Fault | null {
  if (!text.includes('-')) return null
  const [, per = '', word = ''] = /^([Pp]er)-([\p{L}\d]+)$/u.exec(text) ?? []
  if (word === '' || FRACTIONS.has(word)) return null
  const isApart = lexicon.isRoot(word) || /^\d/.test(word) || monthNamed(word, 'id') !== null
  return isApart ? { message: PER_APART, right: `${per} ${word}` } : null
}

/** "tiga per empat jam": tiga perempat jam. */
function fraction({ document }: FieldText, at: number): Fault | null {
  const [token, per, whole] = [document.tokens[at], lowerAt(document, at + 1), document.tokens[at + 2]]
  if (token === undefined || per !== 'per' || whole === undefined || !FRACTIONS.has(whole.text)) return null
  if (!isApart(document, document.tokens[at + 1], whole) || whole.text === token.lower) return null
  if (token.lower === 'satu')
    return { message: FRACTION, right: `${token.text === 'satu' ? 's' : 'S'}eper${whole.text}`, last: at + 2 }
  return FRACTIONS.has(token.lower)
    ? { message: FRACTION, right: `${token.text} per${whole.text}`, last: at + 2 }
    : null
}

function loneSe({ document }: FieldText, at: number): Fault | null {
  const [token, next] = [document.tokens[at], document.tokens[at + 1]]
  if (token?.text !== 'se' || next?.kind !== 'word' || !isApart(document, token, next)) return null
  if (document.isQuoted(at) || !/^\p{Lu}\p{Ll}/u.test(next.text)) return null
  return { message: SE, right: `se-${next.text}`, last: at + 1 }
}
