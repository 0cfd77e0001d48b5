import type { DeskKey, Translate } from '../../../../../desk/i18n/i18n.ts'
import type { Credit, StoryKind } from '../../../story.ts'

export const KIND_WORDS: Record<StoryKind, DeskKey> = {
  report: 'editor_kind_report',
  feature: 'editor_kind_feature',
  analysis: 'editor_kind_analysis',
  interview: 'editor_kind_interview',
  opinion: 'editor_kind_opinion',
  editorial: 'editor_kind_editorial',
  fact_check: 'editor_kind_fact_check',
  press_release: 'editor_kind_press_release',
}

export const ROLE_WORDS: Record<Credit['role'], DeskKey> = {
  writer: 'editor_role_writer',
  contributor: 'editor_role_contributor',
  editor: 'editor_role_editor',
  photographer: 'editor_role_photographer',
  translator: 'editor_role_translator',
}

/** "Penulis: A, Editor: B", to show one value beside another. */
export const creditsInWords = (credits: readonly Credit[], t: Translate): string =>
  credits.map(({ role, name }) => `${t(ROLE_WORDS[role])}: ${name}`).join(', ') || t('editor_empty_value')
