import { Tooltip } from '@mantine/core'
import { IconExternalLink, IconLogout } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { publicationQuery } from '../../features/publication/desk/publication-api.ts'
import { useSignOut } from '../../features/staff/desk/sign-out.tsx'
import { StoryShortcuts } from '../../features/stories/desk/story-shortcuts.tsx'
import { useT } from '../i18n/i18n.ts'
import { useFormat } from '../i18n/use-format.ts'
import { useMe } from '../session/me.ts'
import { PersonMark } from '../ui/person-mark.tsx'
import { Brand } from './brand.tsx'
import { PLACES, type Place } from './navigation.ts'
import classes from './side-bar.module.css'

/** The desk's side bar; `narrow` leaves the icons, with their words for screen readers and on hover. */
export function SideBar({ narrow }: { narrow: boolean }) {
  const t = useT()
  const me = useMe()
  return (
    <nav className={classes.bar} data-narrow={narrow} aria-label={t('nav_main')}>
      <div className={classes.inner}>
        <Masthead narrow={narrow} />
        <div className={classes.items}>
          {PLACES.filter(({ act }) => me.acts[act] !== undefined).map((place) => (
            <PlaceLink key={place.to} place={place} narrow={narrow} />
          ))}
        </div>
        {!narrow && me.acts['stories.read'] !== undefined && (
          <div className={classes.items}>
            <StoryShortcuts />
          </div>
        )}
        {!narrow && <Foot />}
      </div>
    </nav>
  )
}

function Masthead({ narrow }: { narrow: boolean }) {
  const { data } = useQuery(publicationQuery)
  return (
    <Link to="/" className={classes.brand} {...(narrow && { 'aria-label': 'Redaksi' })}>
      <Brand />
      {!narrow && (
        <span>
          <b>Redaksi</b>
          <small>{data?.name}</small>
        </span>
      )}
    </Link>
  )
}

function PlaceLink({ place, narrow }: { place: Place; narrow: boolean }) {
  const t = useT()
  const { icon: Sign, to, word } = place
  return (
    <Tooltip label={t(word)} position="right" disabled={!narrow}>
      <Link
        to={to}
        activeOptions={{ exact: to === '/', includeSearch: false }}
        // The bar is narrow while a story is written, and stories are this place.
        {...(narrow && to === '/' && { 'aria-current': 'page' })}
        {...(narrow && { 'aria-label': t(word) })}
      >
        <Sign size={18} stroke={1.75} aria-hidden="true" />
        {!narrow && t(word)}
      </Link>
    </Tooltip>
  )
}

function Foot() {
  const t = useT()
  const me = useMe()
  const format = useFormat()
  const { signOut, dialog } = useSignOut()
  return (
    <div className={classes.foot}>
      <a href="/" target="_blank" rel="noreferrer">
        <IconExternalLink size={18} stroke={1.75} aria-hidden="true" />
        {t('nav_site')}
      </a>
      <Link to="/akun">
        <PersonMark id={me.id} name={me.name} />
      </Link>
      <button type="button" onClick={() => void signOut()}>
        <IconLogout size={18} stroke={1.75} aria-hidden="true" />
        {t('nav_sign_out')}
      </button>
      <small>{t('nav_online', { zone: format.zone() })}</small>
      {dialog}
    </div>
  )
}
