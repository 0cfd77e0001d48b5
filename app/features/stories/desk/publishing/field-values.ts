import type { Translate } from '../../../../desk/i18n/i18n.ts'
import { isCreditRole, LANGUAGES, STORY_KINDS } from '../../story.ts'
import { KIND_WORDS, ROLE_WORDS } from '../editor/fields/words.ts'

/** A field's value as a comparison gives it (codes; credits as `role: name` joined by `; `), in words. */
export function valueInWords(field: string, value: string, t: Translate): string {
  if (value === '') return t('editor_empty_value')
  if (field === 'kind') {
    const kind = STORY_KINDS.find((known) => known === value)
    return kind === undefined ? value : t(KIND_WORDS[kind])
  }
  if (field === 'language') {
    const language = LANGUAGES.find((known) => known === value)
    return language === undefined ? value : t(`language_${language}`)
  }
  if (field !== 'credits') return value
  return value.replace(/(^|; )(\w+): /g, (whole, before: string, role: string) =>
    isCreditRole(role) ? `${before}${t(ROLE_WORDS[role])}: ` : whole,
  )
}
