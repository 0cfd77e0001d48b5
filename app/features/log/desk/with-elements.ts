import { createElement, Fragment, type ReactNode } from 'react'

/** Characters that no name has stand in for the elements. */
const FIRST_MARK = 0xe000

/**
 * Fills a whole sentence of the catalogue with elements: it keeps its order of words in each language, and nothing
 * that somebody wrote is ever read as markup.
 */
export function withElements(
  write: (marks: Record<string, string>) => string,
  elements: Readonly<Record<string, ReactNode>>,
): ReactNode {
  const names = Object.keys(elements)
  const marks = names.map((name, index) => [name, String.fromCharCode(FIRST_MARK + index)] as const)
  const pieces = write(Object.fromEntries(marks)).split(/([\ue000-\ue0ff])/)
  const filled = pieces.map((piece) => {
    const name = piece === '' ? undefined : names[piece.charCodeAt(0) - FIRST_MARK]
    return name === undefined ? piece : elements[name]
  })
  return createElement(Fragment, null, ...filled)
}
