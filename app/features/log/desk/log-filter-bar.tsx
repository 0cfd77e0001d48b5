import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useT } from '../../../desk/i18n/i18n.ts'
import { staffQuery } from '../../staff/desk/staff-api.ts'
import { FacetMenu } from '../../stories/desk/facet-menu.tsx'
import { GROUPS } from '../kinds.ts'
import { DayField } from './day-field.tsx'
import classes from './log.module.css'
import { isLogFiltered, type LogFilter, withLogFacet } from './log-filter.ts'
import { GROUP_WORDS } from './words.ts'

type Set = <K extends keyof LogFilter>(facet: K, value: LogFilter[K] | undefined) => void

/** Kind, person, days, one thing. Every change is a new address, so that "back" takes it off again. */
export function LogFilterBar({ filter }: { filter: LogFilter }) {
  const t = useT()
  const navigate = useNavigate()
  const go = (search: LogFilter) => void navigate({ to: '/catatan', search })
  const set: Set = (facet, value) => go(withLogFacet(filter, facet, value))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll sideways on a phone in every browser
    <div className={classes.bar} role="group" aria-label={t('filter_group')}>
      <FacetMenu
        word={t('log_group')}
        options={GROUPS.map((group) => ({ value: group, label: t(GROUP_WORDS[group]) }))}
        value={filter.group}
        onChange={(value) => set('group', value)}
      />
      <PersonFacet value={filter.actor} set={set} />
      {filter.subject !== undefined && (
        <FacetMenu
          word={t('log_subject')}
          options={[{ value: filter.subject, label: t('log_subject_chosen') }]}
          value={filter.subject}
          onChange={(value) => set('subject', value)}
        />
      )}
      <DayField
        word="log_from_day"
        value={filter.from}
        most={filter.to}
        onChange={(day) => set('from', day)}
      />
      <DayField word="log_to_day" value={filter.to} least={filter.from} onChange={(day) => set('to', day)} />
      {isLogFiltered(filter) && (
        <Button variant="subtle" onClick={() => go({})}>
          {t('stories_clear_filter')}
        </Button>
      )}
    </div>
  )
}

function PersonFacet({ value, set }: { value: string | undefined; set: Set }) {
  const t = useT()
  const { data } = useQuery(staffQuery)
  const options = (data?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FacetMenu
      word={t('log_actor')}
      options={options}
      value={value}
      onChange={(actor) => set('actor', actor)}
    />
  )
}
