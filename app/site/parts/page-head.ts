import { absolute, type Edition } from '../site.ts'
import { emptyTag, escaped } from '../text/markup.ts'

/** What a page says of itself to machines. */
export type PageHead = {
  title: string
  /** What others show of the page; without it the title. */
  socialTitle?: string
  description: string | null
  /** The one address of this page; null where it must not be listed. */
  canonical: string | null
  /** Kept out of search engines. */
  hidden?: boolean
  /** The same page in other languages, by language. */
  alternates?: Readonly<Record<string, string>>
  /** OpenGraph properties of a story: `article:published_time` and the like. */
  properties?: readonly (readonly [string, string])[]
  /** JSON-LD, already escaped for a script. */
  linkedData?: string | null
}

const meta = (name: string, content: string) => emptyTag('meta', { name, content })
const link = (rel: string, href: string, more: Readonly<Record<string, string>> = {}) =>
  emptyTag('link', { rel, href, ...more })

/** What every page of an edition loads: it comes first, so that a browser begins with it. */
export function loadingMarkup({ assets, publication }: Edition): string {
  return [
    emptyTag('meta', { charset: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    ...assets.preload.map((path) =>
      link('preload', path, { as: 'font', type: 'font/woff2', crossorigin: 'anonymous' }),
    ),
    link('stylesheet', assets.stylesheet),
    link('icon', '/favicon.svg', { type: 'image/svg+xml' }),
    link('alternate', '/feed', { type: 'application/rss+xml', title: publication.name }),
    meta('color-scheme', 'light dark'),
  ].join('')
}

/**
 * The rest of a page's head. Written as text: React looks through every `meta` and `link` for what it could move
 * or share, which costs as much as the story below.
 */
export function headMarkup(edition: Edition, head: PageHead): string {
  const { description, linkedData, alternates = {} } = head
  const address = head.canonical === null ? null : absolute(edition, head.canonical)
  const isHidden = head.hidden === true || edition.publication.demo
  return [
    `<title>${escaped(head.title)}</title>`,
    description ? meta('description', description) : '',
    meta('robots', isHidden ? 'noindex' : 'max-image-preview:large'),
    address ? link('canonical', address) : '',
    ...Object.entries(alternates).map(([hreflang, path]) =>
      link('alternate', absolute(edition, path) ?? path, { hreflang }),
    ),
    ...propertiesOf(edition, head, address).map(([property, content]) =>
      emptyTag('meta', { property, content }),
    ),
    meta('twitter:card', 'summary'),
    linkedData ? `<script type="application/ld+json">${linkedData}</script>` : '',
  ].join('')
}

const LOCALES = { id: 'id_ID', en: 'en_GB' } as const

/** OpenGraph: what others show of the page. */
function propertiesOf(
  { publication, language }: Edition,
  { title, socialTitle, description, properties }: PageHead,
  address: string | null,
): (readonly [string, string])[] {
  return [
    ['og:site_name', publication.name],
    ['og:title', socialTitle ?? title],
    ['og:locale', LOCALES[language]],
    ...(description ? [['og:description', description] as const] : []),
    ...(address ? [['og:url', address] as const] : []),
    ...(properties ?? [['og:type', 'website'] as const]),
  ]
}
