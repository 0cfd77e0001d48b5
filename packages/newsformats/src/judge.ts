import { bylineOf, takeInitials } from './byline.ts'
import { isCaption, readCaption } from './caption.ts'
import { takeDateline } from './dateline.ts'
import { publishedLine } from './dates.ts'
import { furnitureOf, opensRelated } from './furniture.ts'
import { layHead } from './head.ts'
import { isParagraph, languageOf } from './text.ts'
import type { Block, LineFate, LineRole, PageDraft, StoryDraft } from './types.ts'

export type Judged = { line: string; text: string; role: LineRole | 'text' }

/** Judges every block and gathers the story; null where nothing can be the headline. */
export function judge(blocks: readonly Block[]): PageDraft | null {
  const judged = blocks.map(judgeAlone)
  setRunsAside(judged)
  if (!layHead(judged)) return null
  return gather(judged)
}

function judgeAlone({ line, text, hint }: Block): Judged {
  return { line, text, role: text === '' ? 'blank' : (hint ?? roleAlone(text)) }
}

/** What a line is by itself, without its neighbours; 'text' where only they can tell. */
export function roleAlone(text: string): LineRole | 'text' {
  const furniture = furnitureOf(text)
  if (furniture !== null) return furniture
  const moment = publishedLine(text)
  if (moment !== null) return moment.updated ? 'updated' : 'published'
  const byline = bylineOf(text)
  if (byline !== null) return byline.moment === null ? 'byline' : 'byline+published'
  if (text.length < 160 && /^(?:sumber|source) ?: ?\S/i.test(text)) return 'source'
  if (isCaption(text)) return 'caption'
  if (text.length < 40 && /^\([a-z]{2,4}(?:\/[a-z]{2,4}){0,3}\)$/.test(text)) return 'byline'
  return 'text'
}

/** Lines under a heading of comments, copyright or related stories share its fate. */
function setRunsAside(judged: Judged[]): void {
  let paragraphs = 0
  let run: LineRole | null = null
  let once = false
  for (const each of judged) {
    if (each.role === 'furniture:comments' || each.role === 'furniture:comment-rule') {
      // Above the story these are counters and buttons, not the thread.
      if (paragraphs > 1) run = 'furniture:comments'
    } else if (each.role === 'furniture:copyright' && paragraphs > 0) run = 'furniture:other'
    else if (each.role === 'furniture:related' && run === null && opensRelated(each.text)) {
      run = 'furniture:related'
      once = /^(?:baca|read|also|see|simak|lihat)/i.test(each.text)
    } else if (each.role === 'text') {
      if (run === 'furniture:related' && isParagraph(each.text)) run = null
      if (run === null) paragraphs += isParagraph(each.text) ? 1 : 0
      else each.role = run
      if (once) run = null
      once = false
    }
  }
}

function gather(judged: readonly Judged[]): PageDraft {
  const story = emptyStory()
  const lines: LineFate[] = []
  const lastBody = judged.findLastIndex((each) => each.role === 'text' || each.role === 'body')
  let paragraphs = 0
  for (const [index, each] of judged.entries()) {
    const isBody = each.role === 'text' || each.role === 'body'
    const became = isBody ? addBody(story, each.text, paragraphs++, index === lastBody) : addRole(story, each)
    lines.push({ line: each.line, became })
  }
  story.language = languageOf(story.body.length > 0 ? story.body : [story.headline])
  return { story, lines }
}

function emptyStory(): StoryDraft {
  return {
    section: null,
    kicker: null,
    headline: '',
    dek: null,
    body: [],
    credits: [],
    dateline: null,
    language: 'id',
    published: null,
    images: [],
  }
}

function addBody(story: StoryDraft, text: string, nth: number, last: boolean): LineRole {
  let became: LineRole = 'body'
  let rest = text
  const opened = nth < 2 && story.dateline === null ? takeDateline(text) : null
  if (opened !== null) {
    story.dateline = opened.place
    rest = opened.text
    became = 'body+dateline'
  }
  const signed = last ? takeInitials(rest) : null
  if (signed !== null && signed.text !== '') {
    story.credits.push(...signed.credits)
    rest = signed.text
    if (opened === null) became = 'body+byline'
  }
  story.body.push(rest)
  return became
}

function addRole(story: StoryDraft, { role, text }: Judged): LineRole {
  if (role === 'text') return 'body'
  if (role === 'section') story.section ??= text.split(/ ?[>»›/|] ?/).findLast((part) => part !== '') ?? null
  if (role === 'kicker') story.kicker ??= text
  if (role === 'headline' && story.headline === '') story.headline = text
  if (role === 'dek') story.dek ??= text
  if (role === 'published') story.published ??= publishedLine(text)?.iso ?? null
  if (role === 'caption') story.images.push(readCaption(text))
  if (role === 'byline' || role === 'byline+published') {
    const byline = bylineOf(text)
    story.credits.push(...(byline?.credits ?? takeInitials(text)?.credits ?? []))
    story.published ??= byline?.moment?.iso ?? null
  }
  return role
}
