import { type Extract, Extraction } from './extract.ts'

/** What Markdown puts around text, each bounded or ended by a mark that it may not hold, so that reading stays linear. */
const MARKUP = new RegExp(
  [
    // A fence of code, with its first line.
    /^ {0,3}(`{3,}|~{3,})[^\n]*$/u,
    // Code in running text.
    /`[^`\n]{1,1000}`/u,
    // Pictures; the address of a link; the bracket that opens one.
    /!\[[^[\]\n]{0,1000}\]\([^()\n]{0,2000}\)/u,
    /\]\([^()\n]{0,2000}\)/u,
    /\[(?=[^[\]\n]{1,1000}\]\()/u,
    // Headings, quotations, items of lists, rules.
    /^ {0,3}#{1,6} +/u,
    /^ {0,3}> ?/u,
    /^ {0,8}(?:[-*+]|\d{1,3}[.)]) +/u,
    /^ {0,3}(?:-{3,}|\*{3,}|_{3,}|={3,}) *$/u,
    // Stress, and tags of HTML.
    /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/u,
    /(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/u,
    /<\/?[a-z][^<>\n]{0,500}>/u,
    // A line that goes on in the next one.
    /(?<=\S)\r?\n(?=[^\s#>*+\-\d`~|=])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
)

/** The text of a Markdown file from an offset on, without its markup; every place of it leads back into the file. */
export function extractMarkdown(raw: string, start: number): Extract {
  const extraction = new Extraction(raw)
  let from = start
  MARKUP.lastIndex = start
  for (let match = MARKUP.exec(raw); match !== null; match = MARKUP.exec(raw)) {
    const { 0: found, 1: fence, index } = match
    extraction.keep(from, index)
    if (found.endsWith('\n')) extraction.put(' ', index)
    from = fence === undefined ? index + found.length : fenceEnd(raw, fence, index + found.length)
    MARKUP.lastIndex = Math.max(from, index + 1)
  }
  extraction.keep(from, raw.length)
  return extraction.done()
}

/** Where a fenced block of code ends: at its closing fence, else with the file. */
function fenceEnd(raw: string, fence: string, from: number): number {
  const close = raw.indexOf(`\n${fence}`, from)
  return close === -1 ? raw.length : close + 1 + fence.length
}
