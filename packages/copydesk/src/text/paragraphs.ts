import type { Paragraph, TextDocument } from './document.ts'

/** Asks a finder of each paragraph of a text; `purpose` says what the finder looks at besides the paragraph. */
export type ParagraphFinder<T> = (
  document: TextDocument,
  purpose: string,
  find: (paragraph: TextDocument) => readonly T[],
) => T[]

/**
 * Asks a finder of each paragraph as a text of its own; of one that stands as it stood, and was last asked for the same
 * purpose, no second time. While somebody types that is all but one. The finder must look at nothing else. `placed`
 * moves what was found to where the paragraph stands.
 */
export function inParagraphs<T>(placed: (one: T, paragraph: Paragraph) => T): ParagraphFinder<T> {
  const remembered = new WeakMap<TextDocument, { purpose: string; found: readonly T[] }>()
  const foundIn = (alone: TextDocument, purpose: string, find: (paragraph: TextDocument) => readonly T[]) => {
    const known = remembered.get(alone)
    if (known?.purpose === purpose) return known.found
    const found = find(alone)
    remembered.set(alone, { purpose, found })
    return found
  }
  return (document, purpose, find) =>
    document.paragraphs.flatMap((paragraph) => {
      const found = foundIn(paragraph.alone, purpose, find)
      return paragraph.start === 0 ? found : found.map((one) => placed(one, paragraph))
    })
}

/** The same for what stands at a span of offsets. */
export const spansInParagraphs = <
  T extends { span: readonly [start: number, end: number] },
>(): ParagraphFinder<T> =>
  inParagraphs((one, { start }) => ({ ...one, span: [one.span[0] + start, one.span[1] + start] }))
