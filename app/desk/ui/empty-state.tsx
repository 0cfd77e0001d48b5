import type { ReactNode } from 'react'
import classes from './empty-state.module.css'

/** Says why there is nothing and offers one act. */
export function EmptyState({
  title,
  heading = false,
  children,
  act,
}: {
  title: string
  /** Where it is all that the page says. */
  heading?: boolean
  children?: ReactNode
  act?: ReactNode
}) {
  return (
    <div className={classes.empty}>
      {heading ? <h1>{title}</h1> : <strong>{title}</strong>}
      {children !== undefined && <p>{children}</p>}
      {act}
    </div>
  )
}
