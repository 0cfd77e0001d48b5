import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isActiveVerb } from '../words/verbs.ts'
import { ACCUSERS, isOther, tellsOfAnswer } from './answer-words.ts'
import { isWrongBetween } from './deeds.ts'
import { namesOfAccused } from './names-of-accused.ts'
import type { NameRun } from './presented.ts'
import { CUE_WORDS, SAYING_VERBS } from './saying.ts'

/** A sentence of a text, by tokens. */
type Sentence = { document: TextDocument; from: number; to: number }

/** Whether those who are accused, or who speaks for them, have a word in the text, or were asked for one. */
export function isAnswered(document: TextDocument, accused: NameRun, lexicon: Lexicon): boolean {
  const names = namesOfAccused(document, accused, lexicon)
  const isTrial = document.tokens.some(({ lower }) => /^(?:men|di|ter)dakwa$/.test(lower))
  return document.sentences.some(({ from, to }) => {
    const sentence = { document, from, to }
    if (tellsOfAnswer(document, from, to, names)) return true
    if (from <= accused.first && accused.first < to) return false
    return (
      speaksIn(sentence, names) ||
      actsIn(sentence, names, lexicon) ||
      (from > accused.last && isSpokenFor(sentence, isTrial))
    )
  })
}

/** Those who speak for somebody who cannot, or for a body: "pengacaranya", "kuasa hukum terdakwa". */
const SPOKESMAN =
  /^(?:pengacara|direktur|manajer|pemilik|pengelola|pimpinan|pengurus|ketua|humas|kuasa hukum|penasihat hukum)(?:nya| terdakwa| tersangka)\b/

const LAWYER = /^(?:pengacara|(?:kuasa|penasihat) hukum) /

/** "Pengacaranya, Risma, menyodorkan peta", and in a trial any lawyer, in a sentence that does not speak of the accusers. */
function isSpokenFor({ document, from, to }: Sentence, isTrial: boolean): boolean {
  let isTheirs = false
  for (let i = from; i < to; i++) {
    if (ACCUSERS.has(lowerAt(document, i))) return false
    const words = `${lowerAt(document, i)} ${lowerAt(document, i + 1)} ${lowerAt(document, i + 2)}`
    isTheirs ||= SPOKESMAN.test(words) || (isTrial && LAWYER.test(words))
  }
  return isTheirs
}

/** Between a cue and the name of who speaks. */
const AFTER_CUE = 8
const BREAKS = wordSet(
  'bahwa yang karena menuding menuduh melaporkan mengadukan menggugat mencurigai mendakwa dari kepada',
)

/** "Sutopo mengatakan", "juru bicara PT Rimba, Dewi, menyatakan", "ujar Rosa", "menurut Prado". */
function speaksIn({ document, from, to }: Sentence, names: ReadonlySet<string>): boolean {
  let [isNamed, isBesideOther] = [false, false]
  for (let i = from; i < to; i++) {
    const word = lowerAt(document, i)
    if (document.isQuoted(i)) continue
    if (isOther(word)) isBesideOther = true
    else if (document.tokens[i]?.text === ',') isBesideOther = false
    if (names.has(word)) isNamed = !isBesideOther
    else if ((SAYING_VERBS.has(word) || word === 'mengajukan') && !BREAKS.has(word)) return isNamed
    else if (BREAKS.has(word)) isNamed = false
    if ((CUE_WORDS.has(word) || word === 'menurut') && isNamedSoon(document, i, to, names)) return true
  }
  return false
}

function isNamedSoon(document: TextDocument, cue: number, to: number, names: ReadonlySet<string>): boolean {
  for (let i = cue + 1; i < Math.min(to, cue + AFTER_CUE); i++) {
    if (isOther(lowerAt(document, i))) return false
    if (names.has(lowerAt(document, i))) return true
  }
  return false
}

/** Words of a name before its verb: "PT Laut Biru", "Pihak museum". */
const LONGEST_NAME = 6
/** Before what a body is called for short, or before a name. */
const SIDES = /^(?:pihak|manajemen|pengelola|pemilik|pengurus|pimpinan|keluarga|pt|cv|ud|rs|adapun)$/

/** "Sutopo tidak merasa bersalah", "Sutopo membuka buku kas", "Rumah sakit itu meminta": who does no wrong in it. */
function actsIn({ document, from, to }: Sentence, names: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const first = SIDES.test(lowerAt(document, from)) ? from + 1 : from
  for (let i = first; i < Math.min(to, first + LONGEST_NAME); i++) {
    const word = lowerAt(document, i)
    if (names.has(word)) continue
    if (i === first || word === '') return false
    if (/^(?:tidak|belum|bukan|berjanji|siap|bersedia|enggan)$/.test(word) || SAYING_VERBS.has(word))
      return true
    if (isActiveVerb(word, lexicon))
      return names.has(lowerAt(document, i - 1)) && !isWrongBetween(document, i, to, lexicon)
  }
  return false
}
