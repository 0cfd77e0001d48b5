import type { TextDocument } from '../text/document.ts'

const found = new WeakMap<TextDocument, ReadonlySet<number>>()
const OPENS = new Set(['"', '“', '„', '‘', "'", '(', '[', '–', '—', '-', '•', '*'])

/** The tokens that open a sentence: its first word, behind marks that open. */
export function startsOf(document: TextDocument): ReadonlySet<number> {
  const known = found.get(document)
  if (known !== undefined) return known
  const starts = new Set<number>()
  for (const { from, to } of document.sentences) {
    let at = from
    while (at < to && OPENS.has(document.tokens[at]?.text ?? '')) at++
    if (at < to) starts.add(at)
  }
  found.set(document, starts)
  return starts
}

const capitals = new WeakMap<TextDocument, ReadonlySet<string>>()

/** The words, in lower case, that a text has with a capital where no sentence opens: its names, whatever else they mean. */
export function namesIn(document: TextDocument): ReadonlySet<string> {
  const known = capitals.get(document)
  if (known !== undefined) return known
  const starts = startsOf(document)
  const names = new Set<string>()
  for (const [at, { kind, text, lower }] of document.tokens.entries()) {
    if (kind === 'word' && text !== lower && !starts.has(at)) names.add(lower)
  }
  capitals.set(document, names)
  return names
}
