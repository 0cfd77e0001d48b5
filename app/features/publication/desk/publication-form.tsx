import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type AnswerOf, answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import { MastheadFields } from './masthead-fields.tsx'
import classes from './publication.module.css'
import { publicationQuery } from './publication-api.ts'
import { SettingsFields } from './settings-fields.tsx'

type Publication = AnswerOf<'/api/publication', 'get'>
export type PublicationDraft = Omit<Publication, 'demo' | 'leadStoryId'>

/** Settings and masthead as one form: readers see both, so they change together. */
export function PublicationForm({ publication }: { publication: Publication }) {
  const t = useT()
  const client = useQueryClient()
  const { demo: _, leadStoryId: __, ...stored } = publication
  const [draft, setDraft] = useState<PublicationDraft>(stored)
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    mutationFn: () => answered(api.PUT('/api/publication', { body: withoutBlankPeople(draft) })),
    onSuccess: () => client.invalidateQueries({ queryKey: publicationQuery.queryKey }),
  })
  const change = (changes: Partial<PublicationDraft>) => {
    setDraft({ ...draft, ...changes })
    reset()
  }
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      <fieldset className={classes.group}>
        <legend>{t('publication_settings')}</legend>
        <SettingsFields draft={draft} onChange={change} />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('publication_masthead')}</legend>
        <p>{t('publication_masthead_hint')}</p>
        <MastheadFields
          masthead={draft.masthead}
          onChange={(masthead) => change({ masthead: { ...draft.masthead, ...masthead } })}
        />
      </fieldset>
      <div className={classes.foot}>
        {error !== null && <Failure error={error} title={t('publication_not_saved')} />}
        {isSuccess && <Message>{t('publication_saved')}</Message>}
        <Button type="submit" variant="filled" loading={isPending}>
          {t('publication_save')}
        </Button>
      </div>
    </form>
  )
}

/** Lines that were begun and left empty are no part of the masthead. */
function withoutBlankPeople(draft: PublicationDraft): PublicationDraft {
  const people = draft.masthead.people
    .map(({ role, names }) => ({
      role: role.trim(),
      names: names.map((name) => name.trim()).filter((name) => name !== ''),
    }))
    .filter(({ role, names }) => role !== '' && names.length > 0)
  return { ...draft, masthead: { ...draft.masthead, people } }
}
