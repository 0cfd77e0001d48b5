import { letterOf } from '../text/entities.ts'
import { type Extract, Extraction } from './extract.ts'

/** Elements whose content no reader reads. */
const UNREAD = /^(?:head|script|style|template|noscript|svg|code|pre|textarea|select)$/
/** Elements that end a line of text. */
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|table|td|th|tr|ul)$/
/** A tag ends at its bracket, quoted or not: a reading that looks for closing quotes is not linear on broken pages. */
const PIECE = /<!--|<[!?][^<>]*>|<\/?([a-z][a-z0-9-]*)[^<>]*>|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|\s+/gi

/** The text of a page or a fragment, blocks as lines; every place of it leads back into the file. Linear. */
export function extractHtml(raw: string): Extract {
  const extraction = new Extraction(raw)
  let from = 0
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(raw); match !== null; match = PIECE.exec(raw)) {
    const { 0: found, 1: tag, 2: entity, index } = match
    extraction.keep(from, index)
    from = index + found.length
    if (found === '<!--') from = endOf(raw, '-->', from)
    else if (tag === undefined && entity === undefined && found.startsWith('<')) continue
    else if (tag !== undefined) {
      const name = tag.toLowerCase()
      if (UNREAD.test(name) && !found.startsWith('</')) from = closingOf(raw, name, from)
      else if (name === 'br') extraction.put('\n', index)
      else if (BLOCK.test(name)) extraction.put('\n\n', index)
    } else extraction.put((entity === undefined ? null : letterOf(found)) ?? ' ', index)
    PIECE.lastIndex = from
  }
  extraction.keep(from, raw.length)
  return extraction.done()
}

function endOf(raw: string, mark: string, from: number): number {
  const found = raw.indexOf(mark, from)
  return found === -1 ? raw.length : found + mark.length
}

function closingOf(raw: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi')
  closing.lastIndex = from
  return closing.exec(raw) === null ? raw.length : closing.lastIndex
}
