import type { CorrectionComment, NewsArticle, WithContext } from 'schema-dts'
import { storyPath } from '../features/stories/address.ts'
import type { StoryKind } from '../features/stories/story.ts'
import { absolute, type Edition } from './site.ts'
import type { Correction, SeenStory } from './story-queries.ts'
import { isoMoment } from './text/moments.ts'

/** Kinds that have a narrower class at schema.org; the rest are news. Source: schema.org, subtypes of NewsArticle. */
const CLASSES: Partial<Record<StoryKind, 'AnalysisNewsArticle' | 'OpinionNewsArticle'>> = {
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
}

/**
 * A story as schema.org's NewsArticle, escaped for a script element. Source of the fields: schema.org
 * (NewsArticle, CorrectionComment) and Google's guide for articles: authors one by one, times with offset.
 */
export function storyLinkedData(story: SeenStory, edition: Edition): string {
  const { header } = story.content
  const { publication, calendar } = edition
  const iso = (at: Date) => isoMoment(at, calendar.timeZone)
  const address = absolute(edition, storyPath(story.section.slug, story.slug, story.id))
  const authors = header.credits.filter(({ role }) => role === 'writer')
  const facts = story.corrections.filter(({ kind }) => kind === 'fact')
  const article: WithContext<NewsArticle> = {
    '@context': 'https://schema.org',
    '@type': CLASSES[header.kind] ?? 'NewsArticle',
    headline: header.headline,
    ...(header.dek ? { description: header.dek } : {}),
    inLanguage: header.language,
    articleSection: story.section.name,
    datePublished: iso(story.publishedAt),
    dateModified: iso(story.republishedAt ?? story.publishedAt),
    ...(header.dateline ? { dateline: header.dateline } : {}),
    ...(authors.length > 0 ? { author: authors.map(({ name }) => ({ '@type': 'Person', name })) } : {}),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: publication.name,
      ...(edition.origin ? { url: edition.origin.href, masthead: absolute(edition, '/redaksi') ?? '' } : {}),
    },
    isAccessibleForFree: true,
    ...(address ? { url: address, mainEntityOfPage: address } : {}),
    ...(facts.length > 0 ? { correction: facts.map((fact) => commentOf(fact, edition)) } : {}),
  }
  return forScript(article)
}

function commentOf({ wrong, right, note, at }: Correction, { t, calendar }: Edition): CorrectionComment {
  return {
    '@type': 'CorrectionComment',
    text: [t('correction_sentence', { wrong, right }), note].filter(Boolean).join(' '),
    datePublished: isoMoment(at, calendar.timeZone),
  }
}

/** JSON that cannot end the script element it stands in, nor begin another or a comment. */
function forScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
