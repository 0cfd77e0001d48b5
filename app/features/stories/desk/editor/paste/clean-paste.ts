import type { BodyNode } from '../../../body.ts'
import { blocksOf } from './html.ts'
import { blocksOfText } from './plain-text.ts'

export type Clipboard = { html: string; text: string }

/** Tags that carry a form which plain text has lost. */
const FORMED = /<(p|b|strong|i|em|a|ul|ol|li|h[1-6]|table|blockquote)[\s>]/i

/**
 * What was copied, as blocks of a story. `parse` turns HTML into a document without running anything in it:
 * the browser's own parser, or another in tests.
 */
export function cleanPaste(clipboard: Clipboard, parse: (html: string) => Node): BodyNode[] {
  // Messengers and editors of text files wrap the plain text in one span: its marks and line breaks are in the text.
  const formed = FORMED.test(clipboard.html)
  const blocks = formed ? blocksOf(parse(clipboard.html)) : []
  return blocks.length > 0 ? blocks : blocksOfText(clipboard.text)
}
