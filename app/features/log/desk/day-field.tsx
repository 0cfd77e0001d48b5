import { useEffect, useState } from 'react'
import type { DeskKey } from '../../../desk/i18n/i18n.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import classes from './log.module.css'
import { isDay } from './log-filter.ts'

/**
 * A day of the publication's zone; the browser's own field is known to whoever uses the machine. While a year is
 * typed the field says one of the first century: it is shown, and narrows nothing yet.
 */
export function DayField({
  word,
  value = '',
  least,
  most,
  onChange,
}: {
  word: DeskKey
  value?: string | undefined
  least?: string | undefined
  most?: string | undefined
  onChange: (day: string | undefined) => void
}) {
  const t = useT()
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const type = (day: string) => {
    setTyped(day)
    if (day === '' || isDay(day)) onChange(day || undefined)
  }
  return (
    <label className={classes.day}>
      <span>{t(word)}</span>
      <input
        type="date"
        value={typed}
        min={least}
        max={most}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
    </label>
  )
}
