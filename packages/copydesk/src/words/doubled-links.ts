import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import type { Doubled } from './doubled-meaning.ts'
import { startsOf } from './openings.ts'

const CONCEDES = wordSet('meskipun meski walaupun walau kendati kendatipun biarpun')
const OPPOSES = wordSet('namun tetapi tapi')
const REASONS = wordSet('karena lantaran')
/** What draws a conclusion by itself, so that "maka" behind it draws it once more. */
const CONCLUDES = [
  'oleh karena itu',
  'oleh sebab itu',
  'karena itu',
  'dengan demikian',
  'untuk itu',
  'akibatnya',
]
/** A clause of more words is not looked to the end of. */
const MOST_OF_CLAUSE = 40

/** The first comma behind a token in its clause; -1 where something else ends it. */
function commaAfter({ tokens }: TextDocument, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + MOST_OF_CLAUSE); i++) {
    const token = tokens[i]
    if (token?.text === ',') return i
    if (token?.kind === 'punctuation' && token.text !== '%') return -1
  }
  return -1
}

/** "Meskipun hujan, namun …", "Karena itu, maka …": the clause is joined at its head and at its end. */
export function doubledLink(document: TextDocument, at: number, to: number): Doubled | null {
  const word = lowerAt(document, at)
  const joins = CONCEDES.has(word) ? OPPOSES : REASONS.has(word) ? THEREFORE : null
  if (joins === null || !startsOf(document).has(at)) return doubledConclusion(document, at)
  const comma = commaAfter(document, at, to)
  if (comma === -1 || !joins.has(lowerAt(document, comma + 1))) return doubledConclusion(document, at)
  return isCorrected(document, at, comma) ? null : { first: comma, last: comma + 1, rights: [','] }
}

const THEREFORE = wordSet('maka')

/** "Meskipun bukan dokter, tetapi perawat, ia …": what opposes belongs to the denial. */
function isCorrected(document: TextDocument, at: number, comma: number): boolean {
  for (let i = at + 1; i < comma; i++) if (lowerAt(document, i) === 'bukan') return true
  return false
}

function doubledConclusion(document: TextDocument, at: number): Doubled | null {
  if (!startsOf(document).has(at)) return null
  for (const phrase of CONCLUDES) {
    const words = phrase.split(' ')
    if (!words.every((word, i) => lowerAt(document, at + i) === word)) continue
    const end = at + words.length
    const isMarked = document.tokens[end]?.text === ','
    const last = isMarked ? end + 1 : end
    if (lowerAt(document, last) === 'maka') return { first: at, last, rights: [`${phrase},`] }
  }
  return null
}

const NOT_ALL: readonly (readonly string[])[] = [['antara', 'lain'], ['misalnya']]
/** What a doubled link or an open list begins with. */
export const OPENS_LINK: readonly string[] = [
  ...CONCEDES,
  ...REASONS,
  ...CONCLUDES.flatMap((phrase) => phrase.split(' ').slice(0, 1)),
  ...NOT_ALL.flatMap((words) => words.slice(0, 1)),
]

const AND_OTHERS = wordSet('lain-lain sebagainya seterusnya')
const AND_OTHERS_SHORT = wordSet('dll dsb dst')

/** "antara lain padi, jagung, dan lain-lain": either end says that the list is not whole. */
export function openList(document: TextDocument, at: number, to: number): Doubled | null {
  const head = NOT_ALL.find((words) => words.every((word, i) => lowerAt(document, at + i) === word))
  if (head === undefined) return null
  const { tokens, text } = document
  const first = at + head.length + (/^[,:]$/.test(tokens[at + head.length]?.text ?? '') ? 1 : 0)
  for (let i = first + 1; i < Math.min(to, at + MOST_OF_CLAUSE); i++) {
    if (tokens[i]?.text === ';') return null
    const word = lowerAt(document, i)
    const isWhole = AND_OTHERS.has(word) && lowerAt(document, i - 1) === 'dan'
    if (!isWhole && !AND_OTHERS_SHORT.has(word)) continue
    return { first: at, last: i, rights: [text.slice(tokens[first]?.start, tokens[i]?.end)] }
  }
  return null
}

const EVENTS = wordSet(
  'kejadian peristiwa kebakaran kecelakaan perkara penemuan ledakan longsor bencana musibah pembunuhan penembakan perampokan tabrakan jatuhnya tenggelamnya acara',
)

/** "lokasi tempat kejadian"; "lokasi tempat pemungutan suara" and "lokasi tempat korban ditemukan" say it once. */
export function placeOfPlace(document: TextDocument, at: number): Doubled | null {
  const [one, other] = [lowerAt(document, at), lowerAt(document, at + 1)]
  const isTwice = (one === 'lokasi' && other === 'tempat') || (one === 'tempat' && other === 'lokasi')
  if (!isTwice || !EVENTS.has(lowerAt(document, at + 2))) return null
  return { first: at, last: at + 1, rights: [one, other] }
}
