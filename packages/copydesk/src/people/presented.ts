import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isPassiveVerb } from '../words/verbs.ts'
import { isOffice } from './offices.ts'
import { isOwnSetting } from './settings.ts'
import { isNameWord } from './speakers.ts'

/** A run of words with capitals in one sentence, by tokens, `last` inclusive. */
export type NameRun = { first: number; last: number }

const remembered = new WeakMap<TextDocument, readonly NameRun[]>()

/** The runs of words that are written as names are, in order: titles with their full stops and initials among them. */
export function nameRunsOf(document: TextDocument): readonly NameRun[] {
  const known = remembered.get(document)
  if (known !== undefined) return known
  const found = readNameRuns(document)
  remembered.set(document, found)
  return found
}

function readNameRuns(document: TextDocument): NameRun[] {
  const runs: NameRun[] = []
  const { tokens } = document
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at])) continue
    const { to } = sentenceAt(document, at)
    let last = at
    while (last + 1 < to && (isNameWord(tokens[last + 1]) || isInnerPart(document, last + 1))) last++
    while (!isNameWord(tokens[last])) last--
    runs.push({ first: at, last })
    at = last
  }
  return runs
}

const PARTICLES = wordSet('bin binti van der de al el da br')
const isInnerPart = ({ tokens }: TextDocument, at: number): boolean =>
  (PARTICLES.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '.') && isNameWord(tokens[at + 1])

/** The words of names that stand somewhere beside what their bearer is, in lower case. */
export function presentedNames(document: TextDocument, lexicon: Lexicon): Set<string> {
  const names = new Set<string>()
  for (const run of nameRunsOf(document)) {
    if (!isPresented(document, run, lexicon)) continue
    for (let i = run.first; i <= run.last; i++) {
      const { kind, lower } = document.tokens[i] ?? {}
      if (kind === 'word' && lower !== undefined) names.add(lower)
    }
  }
  return names
}

function isPresented(document: TextDocument, run: NameRun, lexicon: Lexicon): boolean {
  for (let i = run.first; i <= run.last; i++) {
    const word = lowerAt(document, i)
    const isNameToo = NAMES_TOO.has(word) && (i > run.first || !THRONES.has(word))
    if (!isNameToo && isOffice(word, lexicon)) return true
  }
  return isPresentedBehind(document, run, lexicon) || isPresentedBefore(document, run, lexicon)
}

/** Offices that are names as well: Rani Putri, Bintang Ramadhan. */
const NAMES_TOO = wordSet('putra putri bintang raja ratu sultan perdana imam guru mayor satria anak')
const THRONES = wordSet('raja ratu sultan imam guru mayor')

const IS = wordSet(
  'selaku sebagai adalah merupakan ialah menjabat menjadi berperan bekerja bertugas berprofesi asal dari',
)
/** Words behind a name and a comma that may say who its bearer is: "pemilik enam kapal", "seorang petugas sapu". */
const BEHIND = 5

/** "Siti (46)", "Siti, 46 tahun", "Siti, nelayan", "Siti selaku ketua", "Siti dari Bank Seruni". */
function isPresentedBehind(document: TextDocument, { last }: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = document
  const mark = tokens[last + 1]
  if (mark?.text === '(' || mark?.text === '/') return true
  if (IS.has(mark?.lower ?? '') || (mark?.lower === 'yang' && saysWhat(document, last + 2))) return true
  if (mark?.text !== ',') return false
  if (tokens[last + 2]?.kind === 'number') return true
  for (let i = last + 2; i < last + 2 + BEHIND; i++) {
    const lower = lowerAt(document, i)
    if (tokens[i]?.kind === 'punctuation' || ASIDES.has(lower) || isPassiveVerb(lower, lexicon)) return false
    if (isOffice(lower, lexicon)) return true
  }
  return false
}

/** What tells where and when somebody spoke, rather than what he is. */
const ASIDES = wordSet(
  'di ke pada dalam saat ketika setelah usai seusai sambil kepada sebelum dari lewat melalui',
)

/** "... yang kala itu menjabat". */
function saysWhat(document: TextDocument, from: number): boolean {
  for (let i = from; i < from + BEHIND; i++) if (IS.has(lowerAt(document, i))) return true
  return false
}

/** Words of an office and its body before a name: "Kepala Dinas Pekerjaan Umum dan Penataan Ruang Kota Bandar Seruni". */
const BEFORE = 16
/** What stands between somebody else's office and this name. */
const BARRIERS =
  wordSet(`yang oleh kepada dengan bersama kata ujar tutur ucap ungkap jelas bahwa karena saat ketika untuk agar dalam pada sementara namun
  tetapi sedangkan serta atau sambil menurut`)

/** "Guru SD Siti", "Guru SD di Pulau Mantang, Siti", "Rekannya, Siti", "Perempuan 24 tahun itu, Siti". */
function isPresentedBefore(document: TextDocument, { first }: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = document
  const { from } = sentenceAt(document, first)
  const isApposed = tokens[first - 1]?.text === ','
  const start = isApposed ? first - 2 : first - 1
  if (isApposed && isOwnSetting(document, first)) return false
  if (isApposed && /(?:nya|^itu|^tersebut|^ini|^mereka|^kami)$/.test(lowerAt(document, start))) return true
  for (let i = start; i >= Math.max(from, first - BEFORE); i--) {
    const token = tokens[i]
    const lower = lowerAt(document, i)
    if (isOffice(lower, lexicon)) return true
    if (token?.kind === 'punctuation' && !/^[()./,&-]$/.test(token.text)) return false
    if (BARRIERS.has(lower) && !(isApposed && lower === 'yang')) return false
    const isSmall = token?.text === lower
    if (isSmall && (/^(?:me[mnlry]|ber)\p{L}{3}/u.test(lower) || isPassiveVerb(lower, lexicon))) return false
  }
  return false
}
