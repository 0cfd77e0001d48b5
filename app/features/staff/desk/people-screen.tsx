import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useMay } from '../../../desk/session/me.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../desk/ui/loading-bars.tsx'
import { PageHead } from '../../../desk/ui/page-head.tsx'
import { PersonMark } from '../../../desk/ui/person-mark.tsx'
import type { staffMember } from '../api.ts'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { EditPersonDialog } from './edit-person-dialog.tsx'
import classes from './people.module.css'
import { ROLE_WORDS } from './roles-field.tsx'
import { staffQuery } from './staff-api.ts'

type StaffMember = z.output<typeof staffMember>

/** Who works here and may do what. */
export function PeopleScreen() {
  const t = useT()
  const mayEdit = useMay('staff.edit')
  const { data, error, isPending, refetch } = useQuery(staffQuery)
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<StaffMember | null>(null)
  return (
    <>
      <PageHead
        title={t('nav_people')}
        note={data !== undefined && t('people_count', { count: data.people.length })}
      >
        {mayEdit && (
          <Button variant="filled" onClick={() => setAdding(true)}>
            {t('people_add')}
          </Button>
        )}
      </PageHead>
      {error !== null && <Failure error={error} retry={() => void refetch()} />}
      {isPending && <LoadingBars />}
      <ul className={classes.list}>
        {data?.people.map((person) => (
          <PersonRow key={person.id} person={person} {...(mayEdit && { onEdit: () => setEditing(person) })} />
        ))}
      </ul>
      {adding && <AddPersonDialog onClose={() => setAdding(false)} />}
      {editing !== null && <EditPersonDialog person={editing} onClose={() => setEditing(null)} />}
    </>
  )
}

function PersonRow({ person, onEdit }: { person: StaffMember; onEdit?: () => void }) {
  const t = useT()
  const roles = person.roles.map((role) => t(ROLE_WORDS[role])).join(', ')
  return (
    <li className={classes.row} data-suspended={person.suspendedAt !== null}>
      <div className={classes.person}>
        <PersonMark id={person.id} name={person.name} />
        <span className={classes.facts}>
          <span>{person.email}</span>
          <span>{roles === '' ? t('people_no_role') : roles}</span>
        </span>
      </div>
      <span className={classes.facts}>
        {person.suspendedAt !== null && <b>{t('people_suspended')}</b>}
        {!person.hasPassword && <b>{t('people_no_password')}</b>}
        <span>{t(person.twoFactor ? 'people_second_factor' : 'people_no_second_factor')}</span>
      </span>
      {onEdit !== undefined && (
        <Button aria-label={t('people_edit_named', { name: person.name })} onClick={onEdit}>
          {t('people_edit')}
        </Button>
      )}
    </li>
  )
}
