import { CUE_WORDS } from '../people/saying.ts'
import type { Report } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import type { Range } from '../text/sentences.ts'
import { isApart } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { reportTokens } from './report.ts'

const END = { id: 'Kalimat ini tidak ditutup tanda baca.', en: 'This sentence has no mark at its end.' }

/** Sentences of the body that nothing ends: at the end of their paragraph, or before a word that opens the next. */
export const unended = (field: FieldText): Report[] => [...atTheEnd(field), ...inside(field)]

/** A paragraph of fewer tokens may be a subhead or an item of a list. */
const LEAST_TOKENS = 12
const LEAST_LETTERS = 3

function atTheEnd({ field, document }: FieldText): Report[] {
  const { tokens, paragraphs } = document
  return paragraphs.flatMap((paragraph) => {
    const { from, to } = paragraph
    const last = tokens[to - 1]
    if (last?.kind !== 'word' || last.text !== last.lower || to - from < LEAST_TOKENS) return []
    if (last.text.length < LEAST_LETTERS || isListItem(document, paragraph)) return []
    // A paragraph that ends on a line of its own, in the middle of a sentence, is broken, not unfinished.
    const next = tokens[to]
    if (next === undefined ? paragraphs.length === 1 : next.text.charAt(0) === next.lower.charAt(0)) return []
    return [reportTokens({ field, document, first: to - 1, last: to - 1 }, END, [`${last.text}.`])]
  })
}

/** "Belanja pegawai: Rp3 miliar", "15. Kabupaten Sikka Rp1,8 triliun". */
function isListItem({ tokens }: TextDocument, { from, to }: Range): boolean {
  if (tokens[to - 2]?.kind === 'number' || tokens[to - 2]?.kind === 'opaque') return true
  const first = tokens[from]
  return first?.kind !== 'word' ? !/^["“]$/.test(first?.text ?? '') : tokens[from + 1]?.text === '.'
}

/** What stands with a capital at the head of a sentence only. Dia and Kami also stand for God. */
const OPENS = wordSet(
  'Mereka Ia Namun Selain Sementara Menurut Akibatnya Sebelumnya Adapun Meski Meskipun Karena Akan Hal Saat Setelah Oleh',
)
/** After these a clause goes on, whatever its capital. */
const GOES_ON = wordSet(
  'dan atau bahwa karena agar untuk oleh dengan yang di ke dari dalam pada saat ketika jika bila kalau tetapi tapi sehingga sementara kepada bagi lalu serta seperti para menurut hanya judul lagu film buku novel puisi album program bertajuk berjudul kata',
)

/** "Pedagang menolak direlokasi Mereka beralasan": a small word, then one that only opens sentences, then prose. */
function inside({ field, document }: FieldText): Report[] {
  const { tokens } = document
  return tokens.flatMap((token, at) => {
    if (!OPENS.has(token.text)) return []
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (before?.kind !== 'word' || before.text !== before.lower || GOES_ON.has(before.lower)) return []
    if (CUE_WORDS.has(before.lower) || !isApart(document, before, token)) return []
    if (next?.kind !== 'word' || next.text !== next.lower) return []
    return [reportTokens({ field, document, first: at - 1, last: at - 1 }, END, [`${before.text}.`])]
  })
}
