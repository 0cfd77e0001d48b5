import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type HtmlBlock, htmlBlocks, treeCost } from './html-blocks.ts'
import { decodeEntities, type Meta, readMeta } from './html-meta.ts'
import { judge, roleAlone } from './judge.ts'
import { tidy } from './text.ts'
import type { Block, LineRole, PageDraft } from './types.ts'

const MANY_TAGS = 20_000
// Markup quoted in scripts counts here, so this is far above what pages nest.
const DEEPEST_MARKUP = 1500
// Readability's cost grows with the square of the depth.
const MOST_COST = 3_000_000
// Void elements, those whose end tag may be left out, and the parts of drawings.
const unnested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option|path|rect|circle|use|g)$/i

/** Whether a text is a saved page and not a pasted one. */
export function isHtml(text: string, options: { contentType?: string; fileName?: string }): boolean {
  const head = text.slice(0, 4096)
  if (/<(?:!doctype html|html|head|body|article|meta|div|p|h1)\b[^<]{0,2000}>/i.test(head)) return true
  const said = /html/i.test(options.contentType ?? '') || /\.html?$/i.test(options.fileName ?? '')
  return said && /<[a-z!]/i.test(text)
}

/** Reads a saved page; scripts are never run, and a page no parser survives is read as its bare text. */
export function readHtml(html: string): PageDraft | null {
  if (isHeavy(html)) return judge(bareBlocks(html))
  try {
    return readParsed(html) ?? judge(bareBlocks(html))
  } catch {
    return judge(bareBlocks(html))
  }
}

/** Whether a page is more than the parser takes in good time: too many tags, or nested without end. */
function isHeavy(html: string): boolean {
  let opened = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1))
    if (++opened > MANY_TAGS) return true
  let depth = 0
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z\d]{0,12})\b/gi)) {
    if (name === undefined || unnested.test(name)) continue
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1))
    if (depth > DEEPEST_MARKUP) return true
  }
  return false
}

function readParsed(html: string): PageDraft | null {
  // Without a root element the parser keeps only the first one.
  const whole = /<html\b/i.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`
  const { document } = parseHTML(whole)
  if (treeCost(document.documentElement) > MOST_COST) return null
  const meta = readMeta(document)
  const blocks = htmlBlocks(document)
  const article = articleTexts(document)
  const draft = judge(assign(blocks, article, meta))
  if (draft === null) return null
  return enrich(draft, meta)
}

function articleTexts(document: Document): Set<string> {
  const content = new Readability(document, { charThreshold: 200 }).parse()?.content ?? ''
  const { document: kept } = parseHTML(`<html><body>${content}</body></html>`)
  return new Set(htmlBlocks(kept).map((block) => block.text))
}

function assign(blocks: readonly HtmlBlock[], article: ReadonlySet<string>, meta: Meta): Block[] {
  let headlined = false
  const bySite = blocks.map(({ text, inside }) => {
    const isHeadline = !headlined && text === meta.headline
    headlined ||= isHeadline
    return { line: text, text, hint: isHeadline ? 'headline' : hintOf(text, inside, article) } satisfies Block
  })
  if (headlined || meta.headline === null) return bySite
  // The headline stands only in the page's metadata: it gets a line of its own, so that it is accounted for.
  return [{ line: meta.headline, text: meta.headline, hint: 'headline' }, ...bySite]
}

function hintOf(text: string, inside: ReadonlySet<string>, article: ReadonlySet<string>): LineRole | null {
  const alone = roleAlone(text)
  if (inside.has('FIGCAPTION')) return 'caption'
  if (article.has(text)) return alone === 'text' ? 'body' : alone
  if (alone !== 'text' && alone !== 'caption') return outsideRole(alone, inside)
  if (inside.has('NAV') || inside.has('FOOTER') || inside.has('HEADER')) return 'furniture:navigation'
  return inside.has('ASIDE') ? 'furniture:related' : 'furniture:other'
}

function outsideRole(alone: LineRole, inside: ReadonlySet<string>): LineRole {
  // Times and names beside other stories are not this story's.
  const elsewhere = inside.has('NAV') || inside.has('FOOTER') || inside.has('ASIDE')
  return elsewhere && !alone.startsWith('furniture') ? 'furniture:other' : alone
}

function enrich(draft: PageDraft, meta: Meta): PageDraft {
  const { story } = draft
  const named = new Set(story.credits.map((credit) => credit.name))
  const authors = meta.authors.filter((name) => !named.has(name)).map((name) => ({ role: 'writer', name }))
  return {
    ...draft,
    story: {
      ...story,
      section: meta.section ?? story.section,
      published: meta.published ?? story.published,
      credits: [...authors, ...story.credits],
    },
  }
}

/** Text between tags, cut at block tags, in one pass whatever the page's faults. */
function bareBlocks(html: string): Block[] {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    parts.push(html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    const close = html.indexOf('>', open)
    // A tag that never closes is the end of what can be told apart.
    if (close < 0) break
    const name = /^<(\/?[a-z]\w{0,9})/i.exec(html.slice(open, open + 12))?.[1]?.toLowerCase() ?? ''
    if (/^\/?(?:p|div|br|li|h\d|tr|td|section|article|title|figcaption)$/.test(name)) parts.push('\n')
    at = name === 'script' || name === 'style' ? skipTo(html, close, name) : close + 1
  }
  return decodeEntities(parts.join(''))
    .split('\n')
    .map((line) => ({ line, text: tidy(line), hint: null }))
    .filter((block) => block.text !== '')
}

function skipTo(html: string, from: number, name: string): number {
  const end = html.indexOf(`</${name}`, from)
  return end < 0 ? html.length : end
}
