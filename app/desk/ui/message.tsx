import type { ReactNode } from 'react'
import classes from './message.module.css'

/** A block that says what happened. Its rule's colour only repeats what the words say. */
export function Message({
  tone = 'plain',
  title,
  children,
  acts,
}: {
  tone?: 'plain' | 'warning' | 'error'
  title?: string
  children?: ReactNode
  acts?: ReactNode
}) {
  return (
    <div className={classes.message} data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <div>
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </div>
      {acts !== undefined && <div className={classes.acts}>{acts}</div>}
    </div>
  )
}
