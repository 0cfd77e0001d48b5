import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Translate } from '../../../desk/i18n/i18n.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { useFormat } from '../../../desk/i18n/use-format.ts'
import { ROLE_WORDS } from '../../staff/desk/roles-field.tsx'
import { staffQuery } from '../../staff/desk/staff-api.ts'
import { isRole } from '../../staff/roles.ts'
import { ACT_WORDS, ASK_WORDS } from '../../stories/desk/publishing/words.ts'
import { PUBLISHING_ACTS } from '../../stories/story.ts'
import classes from './log.module.css'
import type { LogEntry } from './log-api.ts'
import { type LogFilter, withLogFacet } from './log-filter.ts'
import { WHY_WORDS } from './words.ts'

/** When it was, what else is known of it, and the way to all that was done to the same thing. */
export function LogFacts({ entry, filter }: { entry: LogEntry; filter: LogFilter }) {
  const t = useT()
  const format = useFormat()
  const { data } = useQuery(staffQuery)
  const holder = data?.people.find(({ id }) => id === entry.details.to)?.name
  const { at, link, subject } = entry
  return (
    <div className={classes.facts}>
      <time dateTime={at} title={format.full(at)}>
        {t('log_moment', { day: format.day(at), clock: format.clock(at), zone: format.zone() })}
      </time>
      {factsOf(entry.details, t, holder).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <span>{link === null ? t('log_unlinked') : t('log_link', { position: format.number(link) })}</span>
      {filter.subject === undefined && subject.ref.includes(':') && (
        <Link to="/catatan" search={withLogFacet({}, 'subject', subject.ref)}>
          {t('log_only_this')}
        </Link>
      )}
    </div>
  )
}

const rolesInWords = (roles: readonly string[], t: Translate): string =>
  roles
    .filter(isRole)
    .map((role) => t(ROLE_WORDS[role]))
    .join(', ') || t('people_no_role')

const askInWords = (ask: string, t: Translate): string => {
  const word = ASK_WORDS[ask]
  return word === undefined ? ask : t(word)
}

/** The details of an event in words; what is not known of it is left out. */
function factsOf(details: LogEntry['details'], t: Translate, holder: string | undefined): string[] {
  const { address, why, roles, passed, passReason, replaced } = details
  const act = PUBLISHING_ACTS.find((known) => known === details.act)
  const ended = why === undefined ? undefined : WHY_WORDS[why]
  return [
    ...(act ? [t(ACT_WORDS[act])] : []),
    ...(address ? [t('log_from', { address })] : []),
    ...(ended ? [t(ended)] : []),
    ...roleChange(details, t),
    ...(roles ? [rolesInWords(roles, t)] : []),
    ...(holder ? [t('log_to', { name: holder })] : []),
    ...(passed?.length
      ? [t('log_passed', { asks: passed.map((ask) => askInWords(ask, t)).join(', ') })]
      : []),
    ...(passReason ? [t('log_reason', { reason: passReason })] : []),
    ...(replaced ? [t('log_replaced')] : []),
  ]
}

/** Which roles came and which went. */
function roleChange({ before = [], after = [] }: LogEntry['details'], t: Translate): string[] {
  const given = after.filter((role) => !before.includes(role))
  const taken = before.filter((role) => !after.includes(role))
  return [
    ...(given.length > 0 ? [t('log_roles_given', { roles: rolesInWords(given, t) })] : []),
    ...(taken.length > 0 ? [t('log_roles_taken', { roles: rolesInWords(taken, t) })] : []),
  ]
}
