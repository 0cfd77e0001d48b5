import { decode } from './decode.ts'
import { isHtml, readHtml } from './html-page.ts'
import { judge } from './judge.ts'
import { problem } from './problems.ts'
import { splitLines, tidy } from './text.ts'
import type { PageDraft, PageReading, ReadOptions, StoryDraft } from './types.ts'

export { formatReport } from './report.ts'
export type * from './types.ts'

const MOST_BYTES = 5 * 1024 * 1024
/** The longest reportage has some hundreds. Each may become a paragraph, and a few bytes are enough for a line. */
const MOST_LINES = 10_000
/** Letters of a story: a book. The rest of 5 MB is markup, and whoever opens a draft has to carry all of it. */
const MOST_LETTERS = 1_000_000

/** Reads a news page as it was pasted or saved: the story, and what became of every line. Never throws. */
export function readPage(bytes: Uint8Array, options: ReadOptions = {}): PageReading {
  if (bytes.length > MOST_BYTES) return problem('too_large')
  const decoded = decode(bytes, options.contentType)
  if (!decoded.ok) return problem(decoded.code)
  const { text } = decoded
  if (tidy(text) === '') return problem('empty')
  return isHtml(text, options) ? result(readHtml(text)) : readText(text)
}

function readText(text: string): PageReading {
  const lines = splitLines(text)
  if (lines.length > MOST_LINES) return problem('too_many_lines')
  return result(judge(lines.map((line) => ({ line, text: tidy(line), hint: null }))))
}

function result(page: PageDraft | null): PageReading {
  if (page === null) return problem('no_headline')
  if (page.lines.length > MOST_LINES) return problem('too_many_lines')
  return lettersOf(page.story) > MOST_LETTERS ? problem('too_long') : { ok: true, page }
}

function lettersOf({ kicker, headline, dek, body }: StoryDraft): number {
  return [kicker ?? '', headline, dek ?? '', ...body].reduce((sum, { length }) => sum + length, 0)
}
