import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

/** Says why there is nothing and offers one act. */
export function EmptyState({
  title,
  children,
  act,
}: {
  title: string
  children?: ReactNode
  act?: ReactNode
}) {
  return (
    <div className={classes.empty}>
      <strong>{title}</strong>
      {children !== undefined && <p>{children}</p>}
      {act}
    </div>
  )
}
