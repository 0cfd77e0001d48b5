import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api } from '../../../desk/api/client.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Failure } from '../../../desk/ui/failure.tsx'
import { focusOnMount } from '../../../desk/ui/focus-on-mount.ts'
import { submitting } from '../../../desk/ui/submitting.ts'
import classes from './sections.module.css'
import { sectionsQuery } from './sections-api.ts'
import type { Section } from './use-section-order.ts'

/** One section: its name, its address, its place. */
export function SectionRow({
  section,
  isFirst,
  isLast,
  onMove,
}: {
  section: Section
  isFirst: boolean
  isLast: boolean
  onMove: (by: 1 | -1) => void
}) {
  const t = useT()
  const [renaming, setRenaming] = useState(false)
  return (
    <li className={classes.row}>
      <Moves name={section.name} isFirst={isFirst} isLast={isLast} onMove={onMove} />
      {renaming ? (
        <RenameForm section={section} onDone={() => setRenaming(false)} />
      ) : (
        <>
          <div className={classes.name}>
            <strong>{section.name}</strong>
            <span>
              /{section.slug}
              {section.language === 'en' && ` · ${t('language_en')}`}
            </span>
          </div>
          <Button
            aria-label={t('sections_rename_named', { name: section.name })}
            onClick={() => setRenaming(true)}
          >
            {t('sections_rename')}
          </Button>
        </>
      )}
    </li>
  )
}

function Moves({
  name,
  isFirst,
  isLast,
  onMove,
}: {
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: 1 | -1) => void
}) {
  const t = useT()
  return (
    <div className={classes.moves}>
      <ActionIcon disabled={isFirst} aria-label={t('sections_up', { name: name })} onClick={() => onMove(-1)}>
        <IconArrowUp size={18} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon disabled={isLast} aria-label={t('sections_down', { name: name })} onClick={() => onMove(1)}>
        <IconArrowDown size={18} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}

function RenameForm({ section, onDone }: { section: Section; onDone: () => void }) {
  const t = useT()
  const client = useQueryClient()
  const [name, setName] = useState(section.name)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      answered(api.PATCH('/api/sections/{id}', { params: { path: { id: section.id } }, body: { name } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: sectionsQuery.queryKey })
      onDone()
    },
  })
  return (
    <form className={classes.rename} onSubmit={submitting(() => mutate())}>
      <TextInput
        aria-label={t('sections_name')}
        required
        maxLength={80}
        ref={focusOnMount}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" loading={isPending}>
        {t('action_save')}
      </Button>
      <Button onClick={onDone}>{t('action_cancel')}</Button>
      <small>{t('sections_address_stays', { address: `/${section.slug}` })}</small>
      {error !== null && <Failure error={error} />}
    </form>
  )
}
