import type { StoryRecord } from '../types.ts'
import { type Extract, wholeOf } from './extract.ts'
import { readFrontMatter } from './front-matter.ts'
import { extractHtml } from './html.ts'
import { extractMarkdown } from './markdown.ts'

export type FileKind = 'text' | 'markdown' | 'html'

/** A file as the copy desk reads it: a bare text, or a record where the file names the fields of one. */
export type FileDocument = {
  input: string | StoryRecord
  /** Where a place of a field stands in the file. */
  offsetOf(field: string, position: number): number
}

/** What a file is, by its name. */
export function kindOf(name: string): FileKind {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown'
  return /\.x?html?$/i.test(name) ? 'html' : 'text'
}

export function readDocument(raw: string, kind: FileKind): FileDocument {
  if (kind === 'markdown') return markdownDocument(raw)
  return bare(kind === 'html' ? extractHtml(raw) : wholeOf(raw))
}

const bare = ({ text, offsetOf }: Extract): FileDocument => ({
  input: text,
  offsetOf: (_, position) => offsetOf(position),
})

function markdownDocument(raw: string): FileDocument {
  const front = readFrontMatter(raw)
  const body = extractMarkdown(raw, front?.end ?? 0)
  if (front === null || !front.fields.has('title')) return bare(body)
  const values = [...front.fields].map(([field, { value }]) => [field, value] as const)
  return {
    input: { ...Object.fromEntries(values), body: body.text },
    offsetOf: (field, position) => {
      if (field === 'body') return body.offsetOf(position)
      const found = [...front.fields].find(([name]) => name === field)
      return found === undefined ? 0 : found[1].from + position
    },
  }
}
