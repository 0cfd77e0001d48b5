import type { Language } from './types.ts'

/** The page's lines by any line ending; a final line ending leaves one empty line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}

/** Ordinary spaces in place of every other kind, runs collapsed, invisible characters out, ends trimmed. */
export function tidy(line: string): string {
  return line
    .replace(/[\u200B\u2060\uFEFF\u00AD\u200E\u200F]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words, for short lines. */
export function wordCount(text: string): number {
  return text === '' ? 0 : text.split(' ').length
}

/** Whether a tidied line reads as a paragraph and not as a heading. */
export function isParagraph(text: string): boolean {
  if (text.length > 200) return true
  return wordCount(text) >= 14 && /[.!?…]["'”’)]*$/.test(text.slice(-6))
}

const indonesian = new Set(
  'yang dan di ke dari untuk dengan pada tidak ini itu akan telah oleh dalam kata juga adalah'.split(' '),
)
const english = new Set(
  'the and of to in for with on not this that will has by is was said as are'.split(' '),
)

/** Indonesian or English by their commonest words; Indonesian where nothing tells. */
export function languageOf(paragraphs: readonly string[]): Language {
  let balance = 0
  for (const word of paragraphs
    .join(' ')
    .slice(0, 20_000)
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (indonesian.has(word)) balance++
    if (english.has(word)) balance--
  }
  return balance < 0 ? 'en' : 'id'
}
