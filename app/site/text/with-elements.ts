import type { ReactNode } from 'react'
import { each } from '../parts/each.ts'

/** Private-use characters stand in for the elements; a sentence of the catalogue has none of its own. */
const FIRST_MARK = 0xe000

/**
 * Fills a whole sentence of the catalogue with elements: the sentence keeps its order of words in each
 * language, and nothing is put together from pieces.
 */
export function withElements(
  write: (values: Record<string, string>) => string,
  elements: Readonly<Record<string, ReactNode>>,
): ReactNode[] {
  const names = Object.keys(elements)
  const marks = names.map((name, index) => [name, String.fromCharCode(FIRST_MARK + index)] as const)
  const pieces = write(Object.fromEntries(marks)).split(/([\ue000-\ue0ff])/)
  return each(pieces, (piece) => {
    const name = piece === '' ? undefined : names[piece.charCodeAt(0) - FIRST_MARK]
    return name === undefined ? piece : elements[name]
  })
}
