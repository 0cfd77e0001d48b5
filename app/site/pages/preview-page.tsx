import type { RevisionContent } from '../../features/stories/revision.ts'
import { HTML, markupOf } from '../html-page.tsx'
import { loadSite } from '../load-site.ts'
import { StoryArticle } from '../parts/story-article.tsx'
import { type Edition, editionOf, menuPathOf, type SiteDeps, type SiteSection } from '../site.ts'

/** As a page's policy, but the desk shows it in a frame of its own. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

/** A draft may have no section yet. */
export type PreviewContent = Omit<RevisionContent, 'header'> & {
  header: Omit<RevisionContent['header'], 'section'> & { section: string | null }
}

export type PreviewPage = { status: 200; contentType: string; body: string; headers: Record<string, string> }

/**
 * A draft in the readers' own view, marked as what it is, for those who may read it; the caller asks who that
 * is. The server adds that it is never kept.
 */
export async function previewPage(deps: SiteDeps, content: PreviewContent): Promise<PreviewPage> {
  const site = await loadSite(deps)
  const { header } = content
  const edition = editionOf(site, header.language)
  const { t } = edition
  const section = site.sections.find(({ slug }) => slug === header.section) ?? null
  const body = markupOf({
    edition,
    current: section && menuPathOf(site, section),
    head: {
      title: `${t('preview')} · ${header.headline}`,
      description: null,
      canonical: null,
      hidden: true,
    },
    children: <Draft content={content} section={section} edition={edition} />,
  })
  return {
    status: 200,
    contentType: HTML,
    body,
    headers: {
      'Content-Security-Policy': POLICY,
      'X-Robots-Tag': 'noindex',
    },
  }
}

type Props = { content: PreviewContent; section: SiteSection | null; edition: Edition }

function Draft({ content: { header, body }, section, edition }: Props) {
  const { t } = edition
  return (
    <>
      <p className="preview-note">
        <strong>{t('preview')}</strong> {t('preview_note')}
      </p>
      <StoryArticle
        content={{ header: { ...header, section: header.section ?? '' }, body }}
        section={section}
        publishedAt={null}
        corrections={[]}
        passages={[]}
        revisions={[]}
        path=""
        edition={edition}
      />
    </>
  )
}
