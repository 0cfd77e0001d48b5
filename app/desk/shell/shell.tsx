import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '../i18n/i18n.ts'
import { OfflineBar } from './offline-bar.tsx'
import classes from './shell.module.css'
import { SideBar } from './side-bar.tsx'
import { TabBar } from './tab-bar.tsx'

/** The frame around every screen: side bar on a desk, tabs on a phone. A story gets the room of both. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useT()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  const writing = path.startsWith('/naskah/')
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    // A screen reader hears the new screen; the keyboard goes on inside it.
    main.current?.focus({ preventScroll: true })
  }, [path])
  return (
    <div className={classes.shell} data-writing={writing}>
      <a className={classes.skip} href="#main">
        {t('nav_skip')}
      </a>
      <SideBar narrow={writing} />
      <main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <OfflineBar />
        {children}
      </main>
      {!writing && <TabBar />}
    </div>
  )
}
