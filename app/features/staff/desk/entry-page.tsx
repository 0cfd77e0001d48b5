import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useT } from '../../../desk/i18n/i18n.ts'
import { Brand } from '../../../desk/shell/brand.tsx'
import classes from './entry-page.module.css'
import { setupQuery } from './staff-api.ts'

/** The page of those who are not in yet: the sign, one heading, one form. */
export function EntryPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes.page}>
      <title>{`${title} · Redaksi`}</title>
      <div className={classes.brand}>
        <Brand />
        <b>Redaksi</b>
      </div>
      <h1>{title}</h1>
      {children}
    </main>
  )
}

/** Where a newsroom has no account yet, how the first one is made. */
export function FirstAccountHint() {
  const t = useT()
  const { data } = useQuery(setupQuery)
  return data?.open === true ? <p className={classes.hint}>{t('signin_no_account_yet')}</p> : null
}
