import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { meQuery, useMe } from '../../../desk/session/me.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LanguageSelect } from '../../../desk/ui/language-select.tsx'
import { Message } from '../../../desk/ui/message.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import classes from './form.module.css'

/** Name, initials and language of the one who is signed in. */
export function ProfileForm() {
  const t = useT()
  const me = useMe()
  const client = useQueryClient()
  const [name, setName] = useState(me.name)
  const [initials, setInitials] = useState(me.initials ?? '')
  const [language, setLanguage] = useState(me.language)
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => {
      const body = { name, initials: initials.trim() === '' ? null : initials, language }
      return answered(api.PATCH('/api/me', { body }))
    },
    onSuccess: () => client.invalidateQueries({ queryKey: meQuery.queryKey }),
  })
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate())}>
      <TextInput
        label={t('person_name')}
        description={t('person_name_hint')}
        autoComplete="name"
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <InitialsField value={initials} onChange={setInitials} />
      <LanguageSelect label={t('account_language')} value={language} onChange={setLanguage} />
      {error !== null && <Failure error={error} title={t('account_not_saved')} />}
      {isSuccess && <Message>{t('account_saved')}</Message>}
      <div className={classes.acts}>
        <Button type="submit" variant="filled" loading={isPending}>
          {t('action_save')}
        </Button>
      </div>
    </form>
  )
}

function InitialsField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useT()
  return (
    <TextInput
      label={t('account_initials')}
      description={t('account_initials_hint')}
      maxLength={8}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
