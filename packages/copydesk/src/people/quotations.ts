import type { TextDocument } from '../text/document.ts'
import type { QuoteSpan } from '../text/quotes.ts'
import { wordSet } from '../text/word-set.ts'
import { SAYING_NOUNS, SAYING_WORDS } from './saying.ts'

/** A quotation with the sentences that it stands in, `last` inclusive. */
export type Quotation = {
  span: QuoteSpan
  first: number
  last: number
  /** Words inside it. */
  words: number
  /** Whether those sentences hold nothing but it, and so nobody who speaks. */
  isAlone: boolean
  isAttributed: boolean
}

/** The quotations of a text, each with whether somebody near it is said to speak. Linear in the length of the text. */
export function quotationsOf(document: TextDocument): Quotation[] {
  const tells = document.sentences.map((_, index) => tellsOfSaying(document, index))
  const unquoted = countUnquoted(document)
  const found: Quotation[] = []
  let [sentence, token] = [0, 0]
  for (const span of document.quotes) {
    while (endOf(document, sentence) <= span.start && sentence < document.sentences.length - 1) sentence++
    while ((document.tokens[token]?.start ?? span.start) < span.start) token++
    const quotation = read(document, span, { sentence, token }, unquoted)
    const isAttributed = isSaid(document, quotation, tells, found.at(-1))
    found.push({ ...quotation, isAttributed })
  }
  return found
}

/** How a sentence tells of saying outside its quotations: by a verb, by a noun such as surat, or not at all. */
type Telling = 'verb' | 'noun' | null

/** What things do as well: a loom, a sign. */
const SOUNDS = wordSet('berbunyi bertuliskan bertulisan tertulis bernyanyi')
/** Before a quotation they tell who speaks as well as a verb of saying does: "Ucok menggeleng." */
const GESTURES = wordSet(
  'menggeleng menggelengkan mengangguk tersenyum tertawa terkekeh tergelak terisak mengernyit ditanya jawaban',
)

function tellsOfSaying(document: TextDocument, index: number): Telling {
  const { from, to } = document.sentences[index] ?? { from: 0, to: 0 }
  let telling: Telling = null
  for (let i = from; i < to; i++) {
    const { lower = '' } = document.tokens[i] ?? {}
    if (document.isQuoted(i)) continue
    if (GESTURES.has(lower)) return 'verb'
    if (!SAYING_WORDS.has(lower)) continue
    if (!SAYING_NOUNS.has(lower) && !SOUNDS.has(lower)) return 'verb'
    telling = 'noun'
  }
  return telling
}

const endOf = ({ sentences, tokens }: TextDocument, index: number): number =>
  tokens[(sentences[index]?.to ?? 1) - 1]?.end ?? 0

/** For each token, and for the end, how many words stand before it and outside quotations. */
function countUnquoted({ tokens, isQuoted }: TextDocument): Uint32Array {
  const counts = new Uint32Array(tokens.length + 1)
  for (const [at, { kind }] of tokens.entries())
    counts[at + 1] = (counts[at] ?? 0) + (kind === 'word' && !isQuoted(at) ? 1 : 0)
  return counts
}

/** Reads one quotation, whose sentence and first token are known. */
function read(
  document: TextDocument,
  span: QuoteSpan,
  { sentence, token }: { sentence: number; token: number },
  unquoted: Uint32Array,
): Omit<Quotation, 'isAttributed'> {
  let last = sentence
  while (endOf(document, last) < span.end && last < document.sentences.length - 1) last++
  const { from } = document.sentences[sentence] ?? { from: 0 }
  const { to } = document.sentences[last] ?? { to: 0 }
  let words = 0
  for (let i = token; (document.tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= span.end; i++)
    if (document.tokens[i]?.kind === 'word') words++
  return { span, first: sentence, last, words, isAlone: unquoted[from] === unquoted[to] }
}

/** In its own sentences, in those beside it, or as the speaker of the quotation before goes on. */
function isSaid(
  document: TextDocument,
  { first, last }: Omit<Quotation, 'isAttributed'>,
  tells: readonly Telling[],
  previous: Quotation | undefined,
): boolean {
  for (let index = first; index <= last; index++) if (tells[index]) return true
  const before = besides(document, first, -1)
  if (tells[before] === 'verb' || tells[besides(document, last, 1)]) return true
  return previous?.isAttributed === true && previous.last >= before
}

/** Lines that newsrooms put between paragraphs of a story. */
const FURNITURE = /^(?:[^\p{Ll}]+|(?:Baca|Lihat|Simak|Tonton)\b.*)$/u

/** The sentence beside another, over lines of furniture. */
function besides(document: TextDocument, index: number, step: 1 | -1): number {
  let at = index + step
  for (let steps = 0; steps < 3 && isFurniture(document, at); steps++) at += step
  return at
}

function isFurniture({ sentences, tokens, text }: TextDocument, index: number): boolean {
  const sentence = sentences[index]
  if (sentence === undefined) return false
  const [start, end] = [tokens[sentence.from]?.start ?? 0, tokens[sentence.to - 1]?.end ?? 0]
  return end - start < 200 && FURNITURE.test(text.slice(start, end))
}
