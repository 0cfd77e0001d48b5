import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { answered, api, type BodyOf } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { submitting } from '../../../desk/ui/submitting.ts'
import type { staffMember } from '../api.ts'
import classes from './form.module.css'
import { HandOverLink } from './hand-over-link.tsx'
import { RolesField } from './roles-field.tsx'
import { staffQuery } from './staff-api.ts'

type StaffMember = z.output<typeof staffMember>

/** A person's roles, whether they may sign in, and a new link where the password is lost. */
export function EditPersonDialog({ person, onClose }: { person: StaffMember; onClose: () => void }) {
  const t = useT()
  const link = useMutation({
    mutationFn: () => answered(api.POST('/api/staff/{id}/link', { params: { path: { id: person.id } } })),
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={person.name}
      closeButtonProps={{ 'aria-label': t('action_close') }}
      closeOnClickOutside={link.data === undefined}
    >
      {link.data !== undefined ? (
        <HandOverLink name={person.name} link={link.data} onDone={onClose} />
      ) : (
        <div className={classes.form}>
          <RolesForm person={person} onDone={onClose} />
          {link.error !== null && <Failure error={link.error} />}
          <div className={classes.acts}>
            <SuspendButton person={person} onDone={onClose} />
            {person.suspendedAt === null && (
              <Button loading={link.isPending} onClick={() => link.mutate()}>
                {t('people_new_link')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Modal>
  )
}

function useChangePerson(id: string, onDone: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: BodyOf<'/api/staff/{id}', 'patch'>) =>
      answered(api.PATCH('/api/staff/{id}', { params: { path: { id } }, body })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: staffQuery.queryKey })
      onDone()
    },
  })
}

function RolesForm({ person, onDone }: { person: StaffMember; onDone: () => void }) {
  const t = useT()
  const [roles, setRoles] = useState(person.roles)
  const { mutate, isPending, error } = useChangePerson(person.id, onDone)
  return (
    <form className={classes.form} onSubmit={submitting(() => mutate({ roles }))}>
      <RolesField value={roles} onChange={setRoles} />
      {error !== null && <Failure error={error} title={t('people_not_changed')} />}
      <Button type="submit" variant="filled" loading={isPending}>
        {t('people_save_roles')}
      </Button>
    </form>
  )
}

function SuspendButton({ person, onDone }: { person: StaffMember; onDone: () => void }) {
  const t = useT()
  const suspended = person.suspendedAt !== null
  const { mutate, isPending, error } = useChangePerson(person.id, onDone)
  return (
    <>
      {error !== null && <Failure error={error} title={t('people_not_changed')} />}
      <Button
        variant={suspended ? 'default' : 'outline'}
        loading={isPending}
        onClick={() => mutate({ suspended: !suspended })}
      >
        {t(suspended ? 'people_restore' : 'people_suspend')}
      </Button>
    </>
  )
}
