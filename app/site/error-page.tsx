import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../features/stories/story.ts'
import { translator } from '../platform/i18n/translate.ts'
import type { SiteAssets } from './assets.ts'

/**
 * What a reader sees when a page could not be made. It asks no database, which may be what failed, and so
 * knows neither the publication's name nor its sections. `title` says what
 * is known of the fault; `reference` finds a defect in the log and is empty where there is none.
 */
export function errorPage(
  assets: SiteAssets,
  language: Language,
  { title, reference }: { title: string; reference: string },
): string {
  const t = translator(language, 'site')
  const isDefect = reference !== ''
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t('error_heading')}</title>
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <main className="wrap">
          <div className="notice">
            <h1>{t('error_heading')}</h1>
            <p>{isDefect ? t('error_explanation') : title}</p>
            {isDefect && <p className="meta">{t('error_reference', { reference })}</p>}
            <p className="actions">
              <a className="button" href="/">
                {t('to_front')}
              </a>
            </p>
          </div>
        </main>
      </body>
    </html>,
  )}`
}
