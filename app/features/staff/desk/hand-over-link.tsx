import { Button } from '@mantine/core'
import type { z } from 'zod'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../desk/i18n/use-format.ts'
import { CopyField } from '../../../desk/ui/copy-field.tsx'
import type { staffLink } from '../api.ts'
import classes from './form.module.css'

/** A one-time link, shown this once: the server keeps only its hash. */
export function HandOverLink({
  name,
  link,
  onDone,
}: {
  name: string
  link: z.output<typeof staffLink>
  onDone: () => void
}) {
  const t = useT()
  const format = useFormat()
  return (
    <div className={classes.form}>
      <p>{t('people_link_hint', { name, until: format.full(link.expiresAt) })}</p>
      <CopyField label={t('people_link')} value={`${location.origin}/desk/sandi#${link.token}`} />
      <Button variant="filled" onClick={onDone}>
        {t('people_link_done')}
      </Button>
    </div>
  )
}
