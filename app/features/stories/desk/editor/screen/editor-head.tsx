import { ActionIcon, Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../../../desk/i18n/use-format.ts'
import { sectionsQuery } from '../../../../sections/desk/sections-api.ts'
import { countWords } from '../../../word-count.ts'
import type { Draft } from '../draft/draft.ts'
import type { Story } from '../story-api.ts'
import { countCharacters } from '../text/draft-text.ts'
import { usePartText } from '../text/use-part-text.ts'
import classes from './head.module.css'
import { PeopleHere } from './people-here.tsx'
import { SavedLine } from './saved-line.tsx'

/** The line above a story: where it belongs, how long it is, whether it is safe, who else is here. */
export function EditorHead({
  story,
  draft,
  onPreview,
}: {
  story: Story
  draft: Draft
  onPreview: () => void
}) {
  const t = useT()
  const { data: sections } = useQuery(sectionsQuery)
  const section = sections?.sections.find(({ id }) => id === story.fields.sectionId)?.name
  const headline = usePartText(draft.doc, 'headline')
  const title = t('editor_title', { headline: headline === '' ? t('editor_no_headline') : headline })
  return (
    <header className={classes.head}>
      <title>{`${headline === '' ? t('editor_no_headline') : headline} · Redaksi`}</title>
      <ActionIcon component={Link} to="/" aria-label={t('action_back_to_stories')}>
        <IconArrowLeft size={18} stroke={1.75} />
      </ActionIcon>
      <h1 className={classes.hidden}>{title}</h1>
      <p className={classes.facts}>
        <strong>{section ?? t('editor_no_section')}</strong> <span>{story.id}</span>{' '}
        <Length draft={draft} headline={headline} />
      </p>
      <div className={classes.end}>
        {story.mayWrite ? <SavedLine draft={draft} /> : <span>{t('editor_reading_only')}</span>}
        <PeopleHere draft={draft} />
        <Button onClick={onPreview}>{t('editor_preview')}</Button>
      </div>
    </header>
  )
}

function Length({ draft, headline }: { draft: Draft; headline: string }) {
  const t = useT()
  const format = useFormat()
  const words = countWords(usePartText(draft.doc, 'body'))
  const characters = countCharacters(headline)
  return (
    <span>
      · {t('editor_words', { count: words, number: format.number(words) })} ·{' '}
      {t('editor_headline_characters', { count: characters, number: format.number(characters) })}
    </span>
  )
}
