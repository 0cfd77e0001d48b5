import type { ReactNode } from 'react'
import { absolute, type Edition } from '../site.ts'
import { each } from './each.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

/** What a page says of itself to machines. */
type PageHead = {
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

export type DocumentProps = {
  edition: Edition
  head: PageHead
  /** Path of the list that the page belongs to, for the navigation. */
  current?: string | null
  children: ReactNode
}

/** The whole document around a page's own content. */
export function Document({ edition, head, current = null, children }: DocumentProps) {
  return (
    <html lang={edition.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <Loading edition={edition} />
        <Descriptions edition={edition} head={head} />
        {head.linkedData && <script type="application/ld+json">{head.linkedData}</script>}
      </head>
      <body id="top">
        <a className="skip-link" href="#content">
          {edition.t('skip_to_content')}
        </a>
        <SiteHeader edition={edition} current={current} canonical={head.canonical} />
        <main id="content" className="wrap" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter edition={edition} />
      </body>
    </html>
  )
}

function Loading({ edition: { assets, publication } }: { edition: Edition }) {
  return (
    <>
      {each(assets.preload, (path) => (
        <link rel="preload" as="font" type="font/woff2" href={path} crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="alternate" type="application/rss+xml" href="/feed" title={publication.name} />
      <meta name="color-scheme" content="light dark" />
    </>
  )
}

const LOCALES = { id: 'id_ID', en: 'en_GB' } as const

function Descriptions({ edition, head }: { edition: Edition; head: PageHead }) {
  const { publication, language } = edition
  const address = head.canonical === null ? null : absolute(edition, head.canonical)
  const hidden = head.hidden === true || publication.demo
  const properties: (readonly [string, string])[] = [
    ['og:site_name', publication.name],
    ['og:title', head.socialTitle ?? head.title],
    ['og:locale', LOCALES[language]],
    ...(head.description ? [['og:description', head.description] as const] : []),
    ...(address ? [['og:url', address] as const] : []),
    ...(head.properties ?? [['og:type', 'website'] as const]),
  ]
  return (
    <>
      {head.description && <meta name="description" content={head.description} />}
      <meta name="robots" content={hidden ? 'noindex' : 'max-image-preview:large'} />
      {address && <link rel="canonical" href={address} />}
      {each(Object.entries(head.alternates ?? {}), ([spoken, path]) => (
        <link rel="alternate" hrefLang={spoken} href={absolute(edition, path) ?? path} />
      ))}
      {each(properties, ([name, value]) => (
        <meta property={name} content={value} />
      ))}
      <meta name="twitter:card" content="summary" />
    </>
  )
}
