import { decode } from './decode.ts'
import { isHtml, readHtml } from './html-page.ts'
import { judge } from './judge.ts'
import { problem } from './problems.ts'
import { splitLines, tidy } from './text.ts'
import type { PageReading, ReadOptions } from './types.ts'

export { formatReport } from './report.ts'
export type * from './types.ts'

const MOST_BYTES = 5 * 1024 * 1024

/** Reads a news page as it was pasted or saved: the story, and what became of every line. Never throws. */
export function readPage(bytes: Uint8Array, options: ReadOptions = {}): PageReading {
  if (bytes.length > MOST_BYTES) return problem('too_large')
  const decoded = decode(bytes, options.contentType)
  if (!decoded.ok) return problem(decoded.code)
  const { text } = decoded
  if (tidy(text) === '') return problem('empty')
  const page = isHtml(text, options)
    ? readHtml(text)
    : judge(splitLines(text).map((line) => ({ line, text: tidy(line), hint: null })))
  return page === null ? problem('no_headline') : { ok: true, page }
}
