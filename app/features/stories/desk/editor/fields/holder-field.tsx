import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useT } from '../../../../../desk/i18n/i18n.ts'
import { useMay, useMe } from '../../../../../desk/session/me.ts'
import { Failure } from '../../../../../desk/ui/failure.tsx'
import { staffNamesQuery } from '../../../../staff/desk/staff-api.ts'
import { type Story, useGive } from '../story-api.ts'
import { NOBODY, peopleToHold } from './holders.ts'

/** Who works on the story now. An editor gives it to anybody; a writer takes it, or lets go of it. */
export function HolderField({ story }: { story: Story }) {
  const t = useT()
  const me = useMe()
  const givesToAll = useMay('stories.edit')
  const { data } = useQuery(staffNamesQuery)
  const { mutate, isPending, error } = useGive(story.id)
  const people = peopleToHold(data?.people ?? [], { holder: story.holder, me, givesToAll })
  return (
    <div>
      <Select
        id="field-holder"
        label={t('stories_holder')}
        data={[
          { value: NOBODY, label: t('filter_holder_nobody') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={story.holder?.id ?? NOBODY}
        readOnly={!story.mayWrite || isPending}
        allowDeselect={false}
        searchable={people.length > 8}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(chosen) => chosen !== null && mutate(chosen === NOBODY ? null : chosen)}
      />
      {error !== null && <Failure error={error} />}
    </div>
  )
}
