import { Textarea, TextInput } from '@mantine/core'
import type { DeskKey } from '../../../desk/i18n/i18n.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import type { Masthead } from '../masthead.ts'
import { MastheadPeople } from './masthead-people.tsx'

type Line = Exclude<keyof Masthead, 'people' | 'address'>
const LINES: readonly { name: Line; word: DeskKey; most: number }[] = [
  { name: 'editorInChief', word: 'masthead_editor_in_chief', most: 120 },
  { name: 'managingEditor', word: 'masthead_managing_editor', most: 120 },
  { name: 'company', word: 'masthead_company', most: 160 },
  { name: 'phone', word: 'masthead_phone', most: 60 },
  { name: 'email', word: 'masthead_email', most: 254 },
]

/** Who answers for the publication and where it can be reached. */
export function MastheadFields({
  masthead,
  onChange,
}: {
  masthead: Masthead
  onChange: (changes: Partial<Masthead>) => void
}) {
  const t = useT()
  return (
    <>
      {LINES.map(({ name, word, most }) => (
        <TextInput
          key={name}
          label={t(word)}
          maxLength={most}
          value={masthead[name]}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
      <Textarea
        label={t('masthead_address')}
        maxLength={300}
        autosize
        minRows={2}
        value={masthead.address}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
      <MastheadPeople people={masthead.people} onChange={(people) => onChange({ people })} />
    </>
  )
}
