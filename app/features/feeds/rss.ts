import { generateRssFeed } from 'feedsmith'
import type { Database } from '../../platform/database/database.ts'
import { type Language, translator } from '../../platform/i18n/translate.ts'
import type { Page } from '../../platform/pages/page.ts'
import { storyPath } from '../stories/address.ts'
import { type FeedStory, feedStories } from './queries.ts'

/** Stories in the feed; readers that look once a day miss none of a small newsroom's. */
const ITEMS = 50

/** What a feed says of the publication. */
type Channel = {
  name: string
  tagline: string | null
  language: Language
  demo: boolean
  /** Empty where the masthead names none. */
  company: string
}

export type Feed = {
  channel: Channel
  origin: URL | null
  /** A story's body as HTML, as the site writes it. */
  bodyHtml(story: Pick<FeedStory, 'header' | 'body'>): string
}

/**
 * The whole site as RSS 2.0. A retracted story is no item any more; a corrected one says so, and what was
 * wrong, before its text. Addresses are absolute where the site has a public origin.
 */
export async function feedPage(db: Database, { channel, origin, bodyHtml }: Feed): Promise<Page> {
  const stories = await feedStories(db, ITEMS)
  const address = (path: string) => (origin === null ? path : new URL(path, origin).href)
  const changed = stories.map(({ changedAt }) => changedAt.getTime())
  const xml = generateRssFeed({
    title: channel.name,
    link: address('/'),
    description: channel.tagline ?? channel.name,
    language: channel.language,
    ...(channel.company ? { copyright: channel.company } : {}),
    ...(changed.length > 0 ? { lastBuildDate: new Date(Math.max(...changed)) } : {}),
    atom: { links: [{ href: address('/feed'), rel: 'self', type: 'application/rss+xml' }] },
    items: stories.map((story) => itemOf(story, address, bodyHtml(story))),
  })
  return {
    status: 200,
    contentType: 'application/rss+xml; charset=utf-8',
    body: legal(xml),
    tags: ['feed', 'publication'],
    headers: {
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      ...(channel.demo ? { 'X-Robots-Tag': 'noindex' } : {}),
    },
  }
}

function itemOf(story: FeedStory, address: (path: string) => string, body: string) {
  const { header, section } = story
  const notes = correctionNotes(story)
  const summary = [...notes, header.dek ?? ''].filter((line) => line !== '').join(' ')
  const writers = header.credits.filter(({ role }) => role === 'writer').map(({ name }) => name)
  return {
    title: header.headline,
    link: address(storyPath(section.slug, story.slug, story.id)),
    // Section and slug of an address may change; the short id never does.
    guid: { value: `redaksi:story:${story.id}`, isPermaLink: false },
    ...(summary === '' ? {} : { description: summary }),
    pubDate: story.publishedAt,
    categories: [{ name: section.name }],
    dc: { creators: writers },
    content: { encoded: [...notes.map((note) => `<p><strong>${escaped(note)}</strong></p>`), body].join('') },
    atom: { updated: story.changedAt },
  }
}

function correctionNotes({ header, corrections }: FeedStory): string[] {
  const t = translator(header.language, 'site')
  return corrections.map(({ wrong, right, note }) =>
    [`${t('record_correction')}: ${t('correction_sentence', { wrong, right })}`, note]
      .filter(Boolean)
      .join(' '),
  )
}

/** Without what XML forbids even as a reference. Source: XML 1.0, section 2.2. A paste can bring such characters along. */
const legal = (xml: string): string => xml.replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text inside the HTML that an item's content is. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
