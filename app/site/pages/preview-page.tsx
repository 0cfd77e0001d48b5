import { storyPath } from '../../features/stories/address.ts'
import type { RevisionContent } from '../../features/stories/revision.ts'
import { HTML } from '../html-page.ts'
import { loadSite } from '../load-site.ts'
import { passagesOf, recordsOf } from '../parts/corrections.tsx'
import { documentMarkup } from '../parts/document.ts'
import { StoryArticle } from '../parts/story-article.tsx'
import { type Edition, editionOf, menuPathOf, type SiteDeps, type SiteSection } from '../site.ts'
import { type SeenStory, seenStory } from '../story-queries.ts'
import type { Passage } from '../text/passages.ts'

/** As a page's policy, but the desk shows it in a frame of its own. */
const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

/** A draft may have no section yet. */
export type PreviewContent = Omit<RevisionContent, 'header'> & {
  header: Omit<RevisionContent['header'], 'section'> & { section: string | null }
}

export type PreviewPage = { status: 200; contentType: string; body: string; headers: Record<string, string> }

/**
 * A draft in the readers' own view with the public record that its story has by now, marked as what it is, for
 * those who may read it; the caller asks who that is. The server adds that it is never kept.
 */
export async function previewPage(
  deps: SiteDeps,
  { id, content }: { id: string; content: PreviewContent },
): Promise<PreviewPage> {
  const [site, record] = await Promise.all([loadSite(deps), publicRecord(deps, id)])
  const { header } = content
  const edition = editionOf(site, header.language)
  const { t } = edition
  const section = site.sections.find(({ slug }) => slug === header.section) ?? null
  const body = documentMarkup({
    edition,
    current: section && menuPathOf(site, section),
    head: {
      title: `${t('preview')} · ${header.headline}`,
      description: null,
      canonical: null,
      hidden: true,
    },
    children: <Draft content={content} section={section} record={record} edition={edition} />,
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

/** What readers have been told of a story; null where they have seen nothing of it. */
type PublicRecord = { story: SeenStory; passages: Passage[] } | null

async function publicRecord({ db }: SiteDeps, id: string): Promise<PublicRecord> {
  const story = await seenStory(db, id)
  return story && { story, passages: passagesOf(recordsOf(story.corrections), story.replaced) }
}

type Props = {
  content: PreviewContent
  section: SiteSection | null
  record: PublicRecord
  edition: Edition
}

function Draft({ content: { header, body }, section, record, edition }: Props) {
  const { t } = edition
  const story = record?.story
  return (
    <>
      <p className="preview-note">
        <strong>{t('preview')}</strong> {t('preview_note')}
      </p>
      <StoryArticle
        content={{ header: { ...header, section: header.section ?? '' }, body }}
        section={section}
        publishedAt={story?.publishedAt ?? null}
        corrections={story?.corrections ?? []}
        passages={record?.passages ?? []}
        revisions={story?.revisions ?? []}
        path={story ? storyPath(story.section.slug, story.slug, story.id) : ''}
        edition={edition}
      />
    </>
  )
}
