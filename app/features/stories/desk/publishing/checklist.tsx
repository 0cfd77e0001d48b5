import { Button } from '@mantine/core'
import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react'
import { type DeskKey, useT } from '../../../../desk/i18n/i18n.ts'
import type { Story } from '../editor/story-api.ts'
import classes from './checklist.module.css'
import type { MendPlace } from './mend-place.ts'

type Check = { code: string; name: DeskKey; stops: boolean; place: MendPlace }

/** What the gate looks at, in the order of the page, each with the place where it is mended. */
const CHECKS: readonly Check[] = [
  { code: 'no_headline', name: 'publishing_check_headline', stops: true, place: 'headline' },
  { code: 'no_body', name: 'publishing_check_body', stops: true, place: 'body' },
  { code: 'no_section', name: 'publishing_check_section', stops: true, place: 'sectionId' },
  { code: 'no_language', name: 'publishing_check_language', stops: true, place: 'language' },
  { code: 'no_byline', name: 'publishing_check_byline', stops: false, place: 'credits' },
  { code: 'no_dateline', name: 'publishing_check_dateline', stops: false, place: 'dateline' },
  { code: 'no_source', name: 'publishing_check_source', stops: false, place: 'source' },
]

/** What must be there before a story goes out, and what is asked for; each open item leads to its place. */
export function Checklist({
  gate,
  onMend,
}: {
  gate: Story['gate']
  onMend: ((place: MendPlace) => void) | null
}) {
  const t = useT()
  const open = new Set([...gate.stops, ...gate.asks])
  const done = CHECKS.filter(({ code }) => !open.has(code)).length
  return (
    <section className={classes.checklist} aria-labelledby="checklist">
      <div className={classes.head}>
        <h2 id="checklist">{t('publishing_checklist')}</h2>
        <span>{t('publishing_checklist_done', { done, all: CHECKS.length })}</span>
      </div>
      <ul>
        {CHECKS.map((check) => (
          <CheckLine key={check.code} check={check} open={open.has(check.code)} onMend={onMend} />
        ))}
      </ul>
    </section>
  )
}

function CheckLine({
  check: { name, stops, place },
  open,
  onMend,
}: {
  check: Check
  open: boolean
  onMend: ((place: MendPlace) => void) | null
}) {
  const t = useT()
  const state = open ? (stops ? 'stops' : 'asks') : 'done'
  return (
    <li data-state={state}>
      <StateIcon state={state} />
      <span>
        <span className={classes.hidden}>{t(`publishing_check_${state}`)}: </span>
        {t(name)}
      </span>
      {open && onMend !== null && (
        <Button variant="subtle" className={classes.small ?? ''} onClick={() => onMend(place)}>
          {t('publishing_mend')}
          <span className={classes.hidden}>: {t(name)}</span>
        </Button>
      )}
    </li>
  )
}

function StateIcon({ state }: { state: 'stops' | 'asks' | 'done' }) {
  const size = { size: 16, stroke: 1.75, 'aria-hidden': true }
  if (state === 'stops') return <IconX {...size} />
  return state === 'asks' ? <IconCircleDashed {...size} /> : <IconCheck {...size} />
}
