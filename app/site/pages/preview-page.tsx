import type { RevisionContent } from '../../features/stories/revision.ts'
import { HTML, markupOf } from '../html-page.tsx'
import { loadSite } from '../load-site.ts'
import { StoryArticle } from '../parts/story-article.tsx'
import { editionOf, type SiteDeps, type SiteSection } from '../site.ts'

/** As a page's policy, but the desk shows it in a frame of its own. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

export type PreviewPage = { status: 200; contentType: string; body: string; headers: Record<string, string> }

/**
 * A draft in the readers' own view, marked as what it is, for those who may read it; the caller asks who that
 * is. `header.section` is the section's slug or name; one that is not known yet is shown as it is written.
 */
export async function previewPage(deps: SiteDeps, content: RevisionContent): Promise<PreviewPage> {
  const site = await loadSite(deps)
  const { header } = content
  const edition = editionOf(site, header.language)
  const { t } = edition
  const named = site.sections.find(({ slug, name }) => slug === header.section || name === header.section)
  const section: SiteSection = named ?? { slug: '', name: header.section, language: header.language }
  const body = markupOf({
    edition,
    current: `/${section.slug}`,
    head: {
      title: `${t('preview')} · ${header.headline}`,
      description: null,
      canonical: null,
      hidden: true,
    },
    children: (
      <>
        <p className="preview-note">
          <strong>{t('preview')}</strong> {t('preview_note')}
        </p>
        <StoryArticle
          content={content}
          section={section}
          publishedAt={null}
          corrections={[]}
          revisions={[]}
          path=""
          edition={edition}
        />
      </>
    ),
  })
  return {
    status: 200,
    contentType: HTML,
    body,
    headers: {
      'content-security-policy': POLICY,
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  }
}
