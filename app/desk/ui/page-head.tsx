import type { ReactNode } from 'react'
import classes from './page-head.module.css'

/** The head of a screen: its name, a note beside it, its acts at the end; it names the browser's tab too. */
export function PageHead({
  title,
  note,
  children,
}: {
  title: string
  note?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className={classes.head}>
      <title>{`${title} · Redaksi`}</title>
      <h1>{title}</h1>
      {note !== undefined && <span className={classes.note}>{note}</span>}
      {children !== undefined && <div className={classes.acts}>{children}</div>}
    </header>
  )
}
