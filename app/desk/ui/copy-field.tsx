import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useT } from '../i18n/i18n.ts'
import classes from './copy-field.module.css'

/** Text to take along, shown whole, with a button that copies it; the field itself can be copied by hand. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useT()
  const [copied, setCopied] = useState(false)
  // The clipboard is closed to pages without TLS; the text then stays selected for the keyboard.
  const copy = () =>
    navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className={classes.copy}>
      <Textarea
        label={label}
        value={value}
        readOnly
        autosize
        minRows={1}
        maxRows={12}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()}>{copied ? t('action_copied') : t('action_copy')}</Button>
      <span role="status" className={classes.said}>
        {copied ? t('action_copied') : ''}
      </span>
    </div>
  )
}
