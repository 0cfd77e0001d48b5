import { type Edition, hasEnglishList } from '../site.ts'
import { each } from './each.ts'

type Entry = { href: string; name: string; lang?: string | undefined }

/** The way through the site: sections of the publication's language, the archive, the list in English. */
function entriesOf(edition: Edition): Entry[] {
  const { sections, publication, t, language } = edition
  const named = sections
    .filter((section) => section.language === publication.language)
    .map(
      ({ slug, name, language: spoken }): Entry => ({
        href: `/${slug}`,
        name,
        lang: spoken === language ? undefined : spoken,
      }),
    )
  const english: Entry[] = hasEnglishList(edition)
    ? [{ href: '/en', name: 'English', lang: language === 'en' ? undefined : 'en' }]
    : []
  return [...named, { href: '/indeks', name: t('nav_index') }, ...english]
}

type Options = {
  edition: Edition
  /** Path of the list that the page belongs to. */
  current: string | null
  /** Whether the page is that list itself. */
  isCurrent: boolean
}

/** The publication's name over its sections. */
export function SiteHeader({ edition, current, isCurrent }: Options) {
  const { publication, t } = edition
  const entries = entriesOf(edition)
  const mark = (href: string) => (href !== current ? undefined : isCurrent ? 'page' : 'true')
  return (
    <header className="site-header">
      <div className="wrap">
        <div
          className="site-name"
          lang={publication.language === edition.language ? undefined : publication.language}
        >
          <a href="/" aria-current={mark('/')}>
            {publication.name}
          </a>
          {publication.tagline && <p>{publication.tagline}</p>}
        </div>
        <nav className="section-nav" aria-label={t('nav_sections')}>
          <ul>
            {each(entries, ({ href, name, lang }) => (
              <li>
                <a href={href} lang={lang} hrefLang={lang} aria-current={mark(href)}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {publication.demo && (
        <div className="demo-note">
          <p className="wrap">{t('demo_note')}</p>
        </div>
      )}
    </header>
  )
}
