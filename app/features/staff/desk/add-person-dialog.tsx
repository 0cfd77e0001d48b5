import { Button, Modal, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import type { Role } from '../roles.ts'
import classes from './form.module.css'
import { HandOverLink } from './hand-over-link.tsx'
import { RolesField } from './roles-field.tsx'
import { staffQuery } from './staff-api.ts'

/** Adds a person; the link to set a password is shown once, for handing over in person. */
export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const client = useQueryClient()
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (body: { name: string; email: string; roles: Role[] }) =>
      answered(api.POST('/api/staff', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: staffQuery.queryKey }),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('people_add')}
      closeButtonProps={{ 'aria-label': t('action_close') }}
      closeOnClickOutside={data === undefined}
    >
      {data === undefined ? (
        <AddPersonForm pending={isPending} error={error} onAdd={mutate} />
      ) : (
        <HandOverLink name={data.person.name} link={data.link} onDone={onClose} />
      )}
    </Modal>
  )
}

function AddPersonForm({
  pending,
  error,
  onAdd,
}: {
  pending: boolean
  error: Error | null
  onAdd: (person: { name: string; email: string; roles: Role[] }) => void
}) {
  const t = useT()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<Role[]>(['reporter'])
  return (
    <form className={classes.form} onSubmit={submitting(() => onAdd({ name, email, roles }))}>
      <TextInput
        label={t('person_name')}
        description={t('person_name_hint')}
        data-autofocus
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('person_email')}
        type="email"
        required
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <RolesField value={roles} onChange={setRoles} />
      {error !== null && <Failure error={error} title={t('people_add_failed')} />}
      <Button type="submit" variant="filled" loading={pending}>
        {t('people_add')}
      </Button>
    </form>
  )
}
