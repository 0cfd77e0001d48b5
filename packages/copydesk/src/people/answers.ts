import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { NameRun } from './presented.ts'
import { CUE_WORDS, SAYING_VERBS } from './saying.ts'

/** What tells that the other side was heard, or was asked. */
const ANSWERS =
  wordSet(`membantah bantahan dibantah menampik menepis menyangkal sanggahan menyanggah mengklarifikasi klarifikasi
  tanggapan menanggapi ditanggapi dikonfirmasi konfirmasi mengonfirmasi merespons respons menjawab jawaban pembelaan
  membela eksepsi pleidoi dihubungi menghubungi berkomentar komentar berdalih menyesal`)

/** Whether those who are accused, or who speaks for them, have a word in the text. */
export function isAnswered(document: TextDocument, accused: NameRun): boolean {
  if (document.tokens.some(({ lower }) => ANSWERS.has(lower))) return true
  const names = new Set<string>()
  for (let i = accused.first; i <= accused.last; i++) {
    const word = lowerAt(document, i)
    if (word.length >= SHORTEST) names.add(word)
  }
  return document.sentences.some(
    ({ from, to }) => speaksIn(document, from, to, names) || isSpokenFor(document, from, to, accused),
  )
}

/** Those who speak for somebody who cannot, or for a body: "pengacaranya", "direkturnya". */
const SPOKESMEN =
  wordSet(`pengacaranya advokatnya direkturnya manajernya pemiliknya pengelolanya pemimpinnya pimpinannya
  pengurusnya ketuanya humasnya`)
/** Whose lawyer it would be instead. */
const ACCUSERS = wordSet('pelapor korban penggugat pengadu warga')

/** "Pengacaranya, Risma, menyodorkan peta", in a sentence behind the accusation that does not speak of the accusers. */
function isSpokenFor(document: TextDocument, from: number, to: number, accused: NameRun): boolean {
  if (from <= accused.last) return false
  let isTheirs = false
  for (let i = from; i < to; i++) {
    const word = lowerAt(document, i)
    if (ACCUSERS.has(word)) return false
    if (
      SPOKESMEN.has(word) ||
      (word === 'hukumnya' && /^(?:kuasa|penasihat)$/.test(lowerAt(document, i - 1)))
    )
      isTheirs = true
  }
  return isTheirs
}

const SHORTEST = 3
/** Between a cue and the name of who speaks. */
const AFTER_CUE = 8
const BREAKS = wordSet(
  'bahwa yang karena menuding menuduh melaporkan mengadukan menggugat mencurigai mendakwa dari kepada',
)

/** "Sutopo mengatakan", "juru bicara PT Rimba, Dewi, menyatakan", "ujar Rosa", "menurut Prado". */
function speaksIn(document: TextDocument, from: number, to: number, names: ReadonlySet<string>): boolean {
  if (
    names.has(lowerAt(document, from)) &&
    /^(?:tidak|belum|bukan|me\p{L}{4,})$/u.test(lowerAt(document, from + 1))
  )
    return true
  let isNamed = false
  for (let i = from; i < to; i++) {
    const word = lowerAt(document, i)
    if (document.isQuoted(i)) continue
    if (names.has(word)) isNamed = true
    else if ((SAYING_VERBS.has(word) || word === 'mengajukan') && !BREAKS.has(word)) return isNamed
    else if (BREAKS.has(word)) isNamed = false
    if ((CUE_WORDS.has(word) || word === 'menurut') && isNamedSoon(document, i, to, names)) return true
  }
  return false
}

function isNamedSoon(document: TextDocument, cue: number, to: number, names: ReadonlySet<string>): boolean {
  for (let i = cue + 1; i < Math.min(to, cue + AFTER_CUE); i++)
    if (names.has(lowerAt(document, i))) return true
  return false
}
