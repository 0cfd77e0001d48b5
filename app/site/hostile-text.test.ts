import { parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BodyNode } from '../features/stories/body.ts'
import type { RevisionContent } from '../features/stories/revision.ts'
import { errorPage } from './error-page.tsx'
import { previewPage } from './pages/preview-page.tsx'
import {
  aPublishedStory,
  aSection,
  followUp,
  type Published,
  paragraph,
  retract,
} from './testing/published-story.ts'
import { documentOf, type ReadersSite, readersSite, textOf } from './testing/readers-site.ts'

/** Each tries to leave the place it stands in: text, attribute, script, comment, CDATA, address. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><script>alert(1)</script>',
  '</title></style></textarea><svg onload=alert(1)>',
  'javascript:alert(1)',
  '&lt;b&gt; &amp;amp; &#60;script&#62;',
  '\u2028\u2029\u202e{{name}} $t(to_top) \ue000',
  'satu\u0001\u000b\ud800dua',
]

/** What a page may hold of what can act. */
const ALLOWED = new Set(
  'html head meta title link script body a header div p nav ul ol li main article section h1 h2 h3 footer dl dt dd b strong em time del ins span details summary svg path blockquote br'.split(
    ' ',
  ),
)

function faultsOf(page: Document): string[] {
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const acts = [...element.attributes].filter(
      ({ name: attribute, value }) =>
        /^on|^style$|^srcdoc$/.test(attribute) ||
        (/^(href|src)$/.test(attribute) && /^\s*(javascript|data):/i.test(value)),
    )
    const isScript = name === 'script' && element.getAttribute('type') !== 'application/ld+json'
    return ALLOWED.has(name) && acts.length === 0 && !isScript ? [] : [element.outerHTML]
  })
}

const VOID = new Set(['meta', 'link', 'br'])

/** Whether every tag that is opened is closed in order; a parser would mend it and hide the fault. */
function isBalanced(html: string): boolean {
  const open: string[] = []
  const withoutScripts = html.replace(/<script[^>]*>.*?<\/script>/gs, '')
  for (const [, closes, name = '', empty] of withoutScripts.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*?)?(\/?)>/gi,
  )) {
    if (closes && open.pop() !== name) return false
    if (!closes && !empty && !VOID.has(name)) open.push(name)
  }
  return open.length === 0
}

/** Text that XML 1.0 allows. Source: XML 1.0, section 2.2. */
const LEGAL_XML = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u

let site: ReadersSite
let section: number

beforeAll(async () => {
  site = await readersSite()
  section = await aSection(site.db, 'laut', 'Laut')
})
afterAll(() => site.close())

const headerOf = (text: string): RevisionContent['header'] => ({
  language: 'id',
  kind: 'press_release',
  section: 'laut',
  kicker: text,
  headline: text,
  dek: text,
  credits: [
    { role: 'writer', name: text },
    { role: 'editor', name: text },
  ],
  dateline: text,
  source: text,
})

const bodyOf = (text: string): BodyNode[] => [
  paragraph(text),
  { type: 'heading', level: 2, content: [{ type: 'text', text }] },
  { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text)] }] },
  { type: 'blockquote', content: [paragraph(text)] },
  {
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text,
        marks: [{ type: 'bold' }, { type: 'link', href: 'https://lain.example/?a="><script>' }],
      },
      { type: 'text', text, marks: [{ type: 'link', href: 'javascript:alert(1)' }] },
      { type: 'text', text, marks: [{ type: 'link', href: 'https://' }] },
    ],
  },
]

async function hostileStory(text: string): Promise<Published> {
  const masthead = {
    editorInChief: text.slice(0, 120),
    company: text,
    phone: text.slice(0, 60),
    email: text,
    people: [{ role: text, names: [text] }],
  }
  await site.db
    .updateTable('publication')
    .set({ name: text, tagline: text, masthead: JSON.stringify(masthead) })
    .execute()
  await site.db.updateTable('sections').set({ name: text }).where('id', '=', section).execute()
  const story = await aPublishedStory(site.db, {
    sectionId: section,
    header: headerOf(text),
    body: bodyOf(text),
  })
  await followUp(site.db, story, { act: 'update', at: new Date('2026-11-12T10:00:00Z'), line: text })
  await followUp(site.db, story, {
    act: 'correction',
    at: new Date('2026-11-12T11:00:00Z'),
    corrections: [
      { kind: 'fact', wrong: text, right: text, note: text },
      { kind: 'typo', wrong: text, right: text },
    ],
  })
  return story
}

/** A lone surrogate cannot be stored; a database gives back what stands for it. */
const stored = (text: string) => text.replace('\ud800', '\ufffd')

test.each(HOSTILE.map(stored))('%j stays text in every field of every page', async (text) => {
  const story = await hostileStory(text)
  for (const address of [
    '/',
    '/laut',
    '/indeks',
    '/redaksi',
    '/tiada',
    story.path,
    `${story.path}?riwayat=2`,
  ]) {
    const page = await site.get(address)
    expect(faultsOf(documentOf(page)), address).toEqual([])
    expect(isBalanced(page.body), address).toBe(true)
  }
  const page = await site.read(story.path)
  const expected = text.replace(/\s+/g, ' ').trim()
  for (const place of [
    'h1',
    '.dek',
    '.kicker',
    '.prose > h2',
    '.prose li',
    '.prose blockquote',
    '.record del',
  ])
    expect(textOf(page.querySelector(place)), place).toBe(expected)
  expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(text)
  const data = JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
  expect(data.headline).toBe(text)
  expect(data.author).toEqual([{ '@type': 'Person', name: text }])
  const { body } = await site.get('/feed')
  expect(body).toMatch(LEGAL_XML)
  const item = parseRssFeed(body).items?.find(({ guid }) => guid?.value === `redaksi:story:${story.id}`)
  expect(item?.title?.trim()).toBe(text.replace(/\p{Cc}/gu, '').trim())
  expect(
    faultsOf(documentOf({ ...(await site.get('/feed')), body: `<body>${item?.content?.encoded}</body>` })),
  ).toEqual([])
  await retract(site.db, story, { hidesHeadline: false, explanation: text, decidedBy: text.slice(0, 120) })
  expect(faultsOf(await site.read(story.path))).toEqual([])
})

test('a draft in preview and the page of an error are as guarded', async () => {
  for (const text of HOSTILE) {
    const preview = await previewPage(site.deps, {
      id: 'zzzzzz',
      content: { header: headerOf(text), body: bodyOf(text) },
    })
    expect(faultsOf(documentOf({ ...preview, status: 200, tags: [] }))).toEqual([])
    expect(preview.headers['Content-Security-Policy']).toContain("frame-ancestors 'self'")
    const body = errorPage(site.deps.assets, 'id', { title: text, reference: text })
    expect(faultsOf(documentOf({ ...preview, status: 200, tags: [], body }))).toEqual([])
  }
})

test('the checks find what they are for', () => {
  const found = (body: string) =>
    faultsOf(
      documentOf({
        status: 200,
        contentType: '',
        tags: [],
        headers: {},
        body: `<html><body>${body}</body></html>`,
      }),
    )
  expect(found('<p>Aman</p>')).toEqual([])
  for (const body of [
    '<script>1</script>',
    '<img src="x">',
    '<p onclick="a()">',
    '<a href="javascript:1">x</a>',
  ])
    expect(found(body), body).toHaveLength(1)
  expect(isBalanced('<p><b>x</p></b>')).toBe(false)
  expect(LEGAL_XML.test('a\u0001')).toBe(false)
})
