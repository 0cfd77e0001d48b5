import { type PageDraft, type ReadOptions, readPage } from '../src/index.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The page of a reading that must succeed. */
export function pageOf(input: string | Uint8Array, options: ReadOptions = {}): PageDraft {
  const reading = readPage(typeof input === 'string' ? bytesOf(input) : input, options)
  if (!reading.ok) throw new Error(`refused: ${reading.problem.code}`)
  return reading.page
}

export function codeOf(input: string | Uint8Array): string {
  const reading = readPage(typeof input === 'string' ? bytesOf(input) : input)
  return reading.ok ? 'ok' : reading.problem.code
}

/** What became of the first line that holds a text. */
export function fateOf(page: PageDraft, part: string): string | undefined {
  return page.lines.find((each) => each.line.includes(part))?.became
}
