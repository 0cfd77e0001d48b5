import { useQuery } from '@tanstack/react-query'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { publicationQuery } from '../../../../publication/desk/publication-api.ts'
import { sectionsQuery } from '../../../../sections/desk/sections-api.ts'
import { LANGUAGES, STORY_KINDS } from '../../../story.ts'
import type { Story } from '../story-api.ts'
import { ChoiceField } from './choice-field.tsx'
import { CreditsField } from './credits-field.tsx'
import classes from './fields.module.css'
import { HolderField } from './holder-field.tsx'
import { TextField } from './text-field.tsx'
import { useField } from './use-field.ts'
import { KIND_WORDS } from './words.ts'

/** The fields of a story beside its text; each saves by itself. */
export function FieldsPanel({ story }: { story: Story }) {
  const t = useT()
  const editable = story.mayWrite
  const { data: publication } = useQuery(publicationQuery)
  const template = publication?.datelineTemplate.replace('{MEDIA}', publication.name.toLocaleUpperCase('id'))
  return (
    <div className={classes.fields}>
      <HolderField story={story} />
      <ChosenFields story={story} editable={editable} />
      <CreditsField field={useField(story, 'credits')} editable={editable} />
      <TextField
        field={useField(story, 'dateline')}
        label={t('editor_dateline')}
        {...(template !== undefined && { description: t('editor_dateline_help', { template }) })}
        maxLength={120}
        editable={editable}
      />
      <TextField
        field={useField(story, 'source')}
        label={t('editor_source')}
        description={t('editor_source_help')}
        maxLength={200}
        editable={editable}
      />
    </div>
  )
}

function ChosenFields({ story, editable }: { story: Story; editable: boolean }) {
  const t = useT()
  const { data: sections } = useQuery(sectionsQuery)
  return (
    <>
      <ChoiceField
        field={useField(story, 'sectionId')}
        label={t('editor_section')}
        editable={editable}
        choices={(sections?.sections ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
        as={{
          text: (id) => (id === null ? '' : String(id)),
          value: (text) => (text === '' ? null : Number(text)),
        }}
      />
      <ChoiceField
        field={useField(story, 'kind')}
        label={t('editor_kind')}
        editable={editable}
        choices={STORY_KINDS.map((kind) => ({ value: kind, label: t(KIND_WORDS[kind]) }))}
        as={{ text: (kind) => kind, value: (text) => STORY_KINDS.find((kind) => kind === text) }}
      />
      <ChoiceField
        field={useField(story, 'language')}
        label={t('editor_language')}
        editable={editable}
        choices={LANGUAGES.map((language) => ({ value: language, label: t(`language_${language}`) }))}
        as={{
          text: (language) => language,
          value: (text) => LANGUAGES.find((language) => language === text),
        }}
      />
    </>
  )
}
