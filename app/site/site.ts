import type { Masthead } from '../features/publication/masthead.ts'
import type { Language } from '../features/stories/story.ts'
import type { Database } from '../platform/database/database.ts'
import type { SiteAssets } from './assets.ts'
import type { Calendar } from './text/moments.ts'
import { SENTENCES, type Sentences } from './text/sentences.ts'

export type SiteDeps = {
  db: Database
  /** The public origin that absolute addresses are made with; null where none is configured. */
  origin(): URL | null
  assets: SiteAssets
}

export type Publication = {
  name: string
  tagline: string | null
  language: Language
  timeZone: string
  masthead: Masthead
  demo: boolean
}

export type SiteSection = { slug: string; name: string; language: Language }

/** What every page of the site shows around its own content. */
export type Site = {
  publication: Publication
  sections: readonly SiteSection[]
  origin: URL | null
  assets: SiteAssets
}

/** The site in the language of one page. */
export type Edition = Site & {
  language: Language
  calendar: Calendar
  /** A sentence of the catalogue `site`. */
  t: Sentences
}

const editions = new WeakMap<Site, Map<Language, Edition>>()

/** The same edition each time, as long as the site is kept: what is drawn for one serves all its pages. */
export function editionOf(site: Site, language: Language): Edition {
  const known = editions.get(site) ?? new Map<Language, Edition>()
  editions.set(site, known)
  const edition = known.get(language) ?? {
    ...site,
    language,
    calendar: { language, timeZone: site.publication.timeZone },
    t: SENTENCES[language],
  }
  known.set(language, edition)
  return edition
}

/** Whether an Indonesian publication has a list in English beside it. */
export const hasEnglishList = ({ publication, sections }: Site): boolean =>
  publication.language === 'id' && sections.some(({ language }) => language === 'en')

/** The list in the menu that a section's stories belong to; a section in another language stands in no menu. */
export const menuPathOf = ({ publication }: Site, { slug, language }: SiteSection): string =>
  language === publication.language ? `/${slug}` : `/${language}`

/** The absolute address of a path; null where the site has no public origin. */
export function absolute(site: Pick<Site, 'origin'>, path: string): string | null {
  return site.origin === null ? null : new URL(path, site.origin).href
}
