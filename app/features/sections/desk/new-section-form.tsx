import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answered, api } from '../../../desk/api/client.ts'
import { type Language, useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  return (
    <form className={classes.new} onSubmit={submit}>
      <TextInput
        label={t('sections_new_name')}
        required
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('sections_language')}
        value={language}
        onChange={(event) => setChosen(event.currentTarget.value === 'en' ? 'en' : 'id')}
        data={[
          { value: 'id', label: t('language_id') },
          { value: 'en', label: t('language_en') },
        ]}
      />
      <Button type="submit" variant="filled" loading={isPending}>
        {t('sections_new_act')}
      </Button>
      {error !== null && <Failure error={error} title={t('sections_new_failed')} />}
    </form>
  )
}
