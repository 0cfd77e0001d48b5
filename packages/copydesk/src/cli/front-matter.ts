import type { StoryRecord } from '../types.ts'

/** What stands at the head of a Markdown file: fields with the offset of their values, and where the text begins. */
export type FrontMatter = { fields: ReadonlyMap<RecordField, { value: string; from: number }>; end: number }

type RecordField = Extract<
  keyof StoryRecord,
  'title' | 'byline' | 'section' | 'published' | 'dateline' | 'source'
>

/** Names that content systems use for the fields of a story's record. */
const NAMES: ReadonlyMap<string, RecordField> = new Map(
  Object.entries<RecordField>({
    author: 'byline',
    byline: 'byline',
    category: 'section',
    date: 'published',
    dateline: 'dateline',
    headline: 'title',
    judul: 'title',
    penulis: 'byline',
    published: 'published',
    rubrik: 'section',
    section: 'section',
    source: 'source',
    sumber: 'source',
    title: 'title',
  }),
)

/** Reads `key: value` lines between two lines of dashes; null where a file has none. */
export function readFrontMatter(raw: string): FrontMatter | null {
  const block = /^---\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(raw)
  if (block === null) return null
  const fields = new Map<RecordField, { value: string; from: number }>()
  for (const match of block[0].matchAll(/^([a-z_]{2,20}):[ \t]*(["']?)(.*?)\2[ \t]*\r?$/gim)) {
    const { 1: name = '', 2: mark = '', 3: value = '', index } = match
    const field = NAMES.get(name.toLowerCase())
    if (field === undefined) continue
    fields.set(field, {
      value,
      from: index + match[0].indexOf(`${mark}${value}`, name.length + 1) + mark.length,
    })
  }
  return { fields, end: block[0].length }
}
