import { useEffect, useState } from 'react'
import { useT } from '../i18n/i18n.ts'
import classes from './loading-bars.module.css'

/** Whoever waits less than this sees nothing flicker (milliseconds). */
const PATIENCE = 300

/** Still bars in the shape of a list, shown only once waiting is noticed. */
export function LoadingBars({ rows = 4 }: { rows?: number }) {
  const t = useT()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className={classes.bars} role="status">
      {Array.from({ length: rows }, (_, row) => `bar ${row}`).map((key) => (
        <div key={key} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
      <span>{t('state_loading')}</span>
    </div>
  )
}
