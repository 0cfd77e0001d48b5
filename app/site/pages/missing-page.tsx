import type { Page } from '../../platform/pages/page.ts'
import { htmlPage } from '../html-page.ts'
import { editionOf, type Site } from '../site.ts'

/** 404 in the publication's language. `tags` name what may come to stand there. */
export function missingPage(site: Site, tags: readonly string[]): Page {
  const edition = editionOf(site, site.publication.language)
  const { t, publication } = edition
  return htmlPage(
    {
      edition,
      head: {
        title: `${t('missing_heading')} · ${publication.name}`,
        description: null,
        canonical: null,
        hidden: true,
      },
      children: (
        <div className="notice">
          <p className="label">404</p>
          <h1>{t('missing_heading')}</h1>
          <p>{t('missing_explanation')}</p>
          <p className="actions">
            <a className="button" href="/">
              {t('to_front')}
            </a>
            <a className="button" href="/indeks">
              {t('index_heading')}
            </a>
          </p>
        </div>
      ),
    },
    { status: 404, tags },
  )
}
