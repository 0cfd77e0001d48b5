import { Button, Textarea, TextInput } from '@mantine/core'
import { useT } from '../../../desk/i18n/i18n.ts'
import type { Masthead } from '../masthead.ts'
import classes from './publication.module.css'

type Group = Masthead['people'][number]

/** As many groups of people as the masthead holds. */
const MOST = 40

/** Further people by what they do, in the order in which readers see them; one name on each line. */
export function MastheadPeople({
  people,
  onChange,
}: {
  people: readonly Group[]
  onChange: (people: Group[]) => void
}) {
  const t = useT()
  const change = (place: number, changes: Partial<Group>) =>
    onChange(people.map((group, index) => (index === place ? { ...group, ...changes } : group)))
  return (
    <div className={classes.people}>
      <h2>{t('masthead_people')}</h2>
      {people.map((group, place) => (
        <PeopleGroup
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no id, and none is moved while it is typed in
          key={place}
          group={group}
          onChange={(changes) => change(place, changes)}
          onRemove={() => onChange(people.filter((_, index) => index !== place))}
        />
      ))}
      <Button disabled={people.length >= MOST} onClick={() => onChange([...people, { role: '', names: [] }])}>
        {t('masthead_add')}
      </Button>
    </div>
  )
}

function PeopleGroup({
  group,
  onChange,
  onRemove,
}: {
  group: Group
  onChange: (changes: Partial<Group>) => void
  onRemove: () => void
}) {
  const t = useT()
  return (
    <div className={classes.person}>
      <TextInput
        label={t('masthead_role')}
        maxLength={80}
        value={group.role}
        onChange={(event) => onChange({ role: event.currentTarget.value })}
      />
      <Textarea
        label={t('masthead_names')}
        autosize
        minRows={1}
        value={group.names.join('\n')}
        onChange={(event) => onChange({ names: event.currentTarget.value.split('\n') })}
      />
      <Button variant="subtle" aria-label={t('masthead_remove', { role: group.role })} onClick={onRemove}>
        {t('action_remove')}
      </Button>
    </div>
  )
}
