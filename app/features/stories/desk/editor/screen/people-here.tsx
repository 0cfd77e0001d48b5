import { useT } from '../../../../../desk/i18n/i18n.ts'
import { useMe } from '../../../../../desk/session/me.ts'
import { PersonMark } from '../../../../../desk/ui/person-mark.tsx'
import type { Draft } from '../draft/draft.ts'
import type { PersonHere } from '../draft/server-messages.ts'
import { useDraftState } from '../draft/use-draft.ts'
import classes from './head.module.css'

/** Who else has this story open; the server names each person once. */
export function PeopleHere({ draft }: { draft: Draft }) {
  const t = useT()
  const me = useMe()
  const { people } = useDraftState(draft)
  const others = people.filter(({ id }) => id !== me.id)
  if (others.length === 0) return null
  const name = ({ name: who, writes }: PersonHere) => (writes ? who : t('editor_person_reads', { name: who }))
  return (
    <ul className={classes.people} aria-label={t('editor_people')}>
      {others.map((person) => (
        <li key={person.id}>
          <PersonMark id={person.id} name={name(person)} />
        </li>
      ))}
    </ul>
  )
}
