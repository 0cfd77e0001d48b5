import type { Paragraph, TextDocument } from './document.ts'

/** What stands at these offsets. */
type Spanned = { span: readonly [start: number, end: number] }

/**
 * Asks a finder of each paragraph as a text of its own; of one that stands as it stood, and is asked for the same
 * purpose, no second time. While somebody types that is all but one. The finder must look at nothing else.
 */
export function inParagraphs<T extends Spanned>(): (
  document: TextDocument,
  purpose: string,
  find: (paragraph: TextDocument) => readonly T[],
) => T[] {
  const remembered = new WeakMap<TextDocument, Map<string, readonly T[]>>()
  const foundIn = (alone: TextDocument, purpose: string, find: (paragraph: TextDocument) => readonly T[]) => {
    const purposes = remembered.get(alone) ?? new Map<string, readonly T[]>()
    const found = purposes.get(purpose) ?? find(alone)
    remembered.set(alone, purposes.set(purpose, found))
    return found
  }
  return (document, purpose, find) =>
    document.paragraphs.flatMap((paragraph) =>
      foundIn(paragraph.alone, purpose, find).map((one) => placedIn(paragraph, one)),
    )
}

const placedIn = <T extends Spanned>({ start }: Paragraph, one: T): T =>
  start === 0 ? one : { ...one, span: [one.span[0] + start, one.span[1] + start] }
