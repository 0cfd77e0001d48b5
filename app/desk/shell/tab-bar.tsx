import { Menu } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useSignOut } from '../../features/staff/desk/sign-out.tsx'
import { useT } from '../i18n/i18n.ts'
import { useMe } from '../session/me.ts'
import { PLACES } from './navigation.ts'
import classes from './tab-bar.module.css'

/** As many as a thumb can tell apart; the rest stands in the menu. */
const TABS = 3

/** The phone's navigation at the foot of the screen. */
export function TabBar() {
  const t = useT()
  const me = useMe()
  const open = PLACES.filter(({ act }) => me.acts[act] !== undefined)
  return (
    <nav className={classes.tabs} aria-label={t('nav_main')}>
      {open.slice(0, TABS).map(({ to, word, icon: Sign }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
          <Sign size={20} stroke={1.75} aria-hidden="true" />
          {t(word)}
        </Link>
      ))}
      <MoreMenu places={open.slice(TABS)} />
    </nav>
  )
}

function MoreMenu({ places }: { places: typeof PLACES }) {
  const t = useT()
  const navigate = useNavigate()
  const { signOut, dialog } = useSignOut()
  return (
    <>
      <Menu position="top-end" width={220} withinPortal={false}>
        <Menu.Target>
          <button type="button">
            <IconMenu2 size={20} stroke={1.75} aria-hidden="true" />
            {t('nav_more')}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {places.map(({ to, word }) => (
            <Menu.Item key={to} onClick={() => void navigate({ to })}>
              {t(word)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => void navigate({ to: '/akun' })}>{t('nav_account')}</Menu.Item>
          <Menu.Item component="a" href="/" target="_blank">
            {t('nav_site')}
          </Menu.Item>
          <Menu.Item onClick={() => void signOut()}>{t('nav_sign_out')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog}
    </>
  )
}
