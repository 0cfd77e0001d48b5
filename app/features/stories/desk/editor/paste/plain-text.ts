import type { BodyNode, InlineNode } from '../../../body.ts'
import { type Mark, paragraphsOf, plainCharacters, textNode, withMark } from './inline.ts'

/** Who and when, as WhatsApp puts it before each message when several are copied at once. */
const MESSAGE_HEAD = /^\[[\d/.,:\s\u202f]+(?:[ap]\.?m\.?)?\]\s[^:\n]{1,60}:\s/i
const BULLET = /^\s*[-•*–·]\s+(?=\S)/
const NUMBER = /^\s*\d{1,3}[.)]\s+(?=\S)/
const QUOTE = /^\s*>\s?/

/**
 * Plain text as a messenger or an editor of text files gives it. Blank lines part paragraphs; where there are
 * none, every line is one. Dashes and numbers at the beginning of two lines in a row make a list.
 */
export function blocksOfText(text: string): BodyNode[] {
  const lines = linesOf(text)
  const blocks: BodyNode[] = []
  let start = 0
  while (start < lines.length) {
    let end = start + 1
    while (joins(lines[start], lines[end])) end += 1
    const run = lines.slice(start, end)
    blocks.push(
      ...blockOf(
        run[0]?.kind ?? 'paragraph',
        run.map(({ line }) => line),
      ),
    )
    start = end
  }
  return blocks
}

type LineKind = 'bulletList' | 'orderedList' | 'blockquote' | 'paragraph'
type Line = { line: string; kind: LineKind; group: number }

const isList = (kind: LineKind) => kind === 'bulletList' || kind === 'orderedList'

/** A list goes on over blank lines, as people type them between its items; text does not. */
const joins = (first: Line | undefined, next: Line | undefined): boolean =>
  first !== undefined && next?.kind === first.kind && (isList(first.kind) || next.group === first.group)

/** The lines that say something, with their kind and their paragraph. */
function linesOf(text: string): Line[] {
  const lines = text.replace(/\r\n?/g, '\n').trim().split('\n').map(withoutHead)
  const parted = lines.some(({ line, head }) => head || line.trim() === '')
  let group = 0
  const said = lines.flatMap(({ line, head }): Line[] => {
    const blank = line.trim() === ''
    if (!parted || head || blank) group += 1
    return blank ? [] : [{ line, kind: kindOf(line), group }]
  })
  return said.map(({ kind, ...line }, i) => ({
    ...line,
    // One line alone is text: speech begins with a dash, a sentence with a year.
    kind: isList(kind) && said[i - 1]?.kind !== kind && said[i + 1]?.kind !== kind ? 'paragraph' : kind,
  }))
}

const withoutHead = (line: string): { line: string; head: boolean } => {
  const head = MESSAGE_HEAD.test(line)
  return { line: head ? line.replace(MESSAGE_HEAD, '') : line, head }
}

function kindOf(line: string): LineKind {
  if (QUOTE.test(line)) return 'blockquote'
  if (BULLET.test(line)) return 'bulletList'
  return NUMBER.test(line) ? 'orderedList' : 'paragraph'
}

function blockOf(kind: LineKind, lines: readonly string[]): BodyNode[] {
  if (kind === 'paragraph') return paragraphs(lines)
  if (kind === 'blockquote') {
    const content = paragraphs(lines.map((line) => line.replace(QUOTE, '')))
    return content.length === 0 ? [] : [{ type: 'blockquote', content }]
  }
  const content = lines.map((line) => ({
    type: 'listItem' as const,
    content: paragraphs([line.replace(kind === 'bulletList' ? BULLET : NUMBER, '')]),
  }))
  return [{ type: kind, content }]
}

function paragraphs(lines: readonly string[]): BodyNode[] {
  const inline = lines.flatMap((line, i): InlineNode[] =>
    i === 0 ? messengerMarks(line) : [{ type: 'hardBreak' }, ...messengerMarks(line)],
  )
  return paragraphsOf(inline).map((content) => ({ type: 'paragraph', content }))
}

/**
 * A messenger's marks: `*bold*`, `_italic_`, `~struck~` and backquotes. They count only at the edges of words,
 * so that "5*3" and "nama_berkas" stay what they are. The last two become plain text.
 */
const MARKED = /(^|[^\p{L}\p{N}*_~`])(\*|_|~|`{1,3})(?=\S)([^\n]*?\S)\2(?![\p{L}\p{N}*_~`])/u

function messengerMarks(text: string, marks: readonly Mark[] = []): InlineNode[] {
  const found = MARKED.exec(text)
  if (found === null) return text === '' ? [] : [textNode(text, marks)]
  const [whole, before = '', sign = '', inner = ''] = found
  const inside =
    sign === '*'
      ? withMark(marks, { type: 'bold' })
      : sign === '_'
        ? withMark(marks, { type: 'italic' })
        : marks
  const lead = text.slice(0, found.index) + before
  return [
    ...(lead === '' ? [] : [textNode(lead, marks)]),
    ...messengerMarks(inner, inside),
    ...messengerMarks(text.slice(found.index + whole.length), marks),
  ]
}

/** Everything in one line, without a messenger's marks: for headline, kicker and dek. */
export const oneLineOf = (text: string): string =>
  plainCharacters(
    text
      .split(/\r\n?|\n/)
      .map((line) =>
        messengerMarks(line)
          .map((node) => (node.type === 'text' ? node.text : ' '))
          .join(''),
      )
      .join(' '),
  ).trim()
