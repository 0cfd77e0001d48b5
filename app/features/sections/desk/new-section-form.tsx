import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from '../../../desk/api/client.ts'
import { type Language, useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LanguageSelect } from '../../../desk/ui/language-select.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import { publicationQuery } from '../../publication/desk/publication-api.ts'
import classes from './sections.module.css'
import { sectionsQuery } from './sections-api.ts'

/** Makes a section at the end of the order. */
export function NewSectionForm() {
  const t = useT()
  const client = useQueryClient()
  const publication = useQuery(publicationQuery)
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? publication.data?.language ?? 'id'
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => answered(api.POST('/api/sections', { body: { name, language } })),
    onSuccess: () => {
      setName('')
      return client.invalidateQueries({ queryKey: sectionsQuery.queryKey })
    },
  })
  return (
    <form className={classes.new} onSubmit={submitting(() => mutate())}>
      <TextInput
        label={t('sections_new_name')}
        required
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <LanguageSelect label={t('sections_language')} value={language} onChange={setChosen} />
      <Button type="submit" variant="filled" loading={isPending}>
        {t('sections_new_act')}
      </Button>
      {error !== null && <Failure error={error} title={t('sections_new_failed')} />}
    </form>
  )
}
