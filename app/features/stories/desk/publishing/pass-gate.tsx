import { Button, Textarea } from '@mantine/core'
import { useT } from '../../../../desk/i18n/i18n.ts'
import classes from './act-dialog.module.css'
import type { MendPlace } from './mend-place.ts'
import { ASK_WORDS } from './words.ts'

const PLACES: Readonly<Record<string, MendPlace>> = {
  no_byline: 'credits',
  no_dateline: 'dateline',
  no_source: 'source',
}

/** What the gate asks for, with a way to mend each, and the reason that is kept where it goes out without. */
export function PassGate({
  asks,
  reason,
  missing,
  onChange,
  onMend,
}: {
  asks: readonly string[]
  reason: string
  missing: boolean
  onChange: (reason: string) => void
  onMend: (place: MendPlace) => void
}) {
  const t = useT()
  return (
    <section className={classes.pass} aria-labelledby="pass-gate">
      <h3 id="pass-gate">{t('publishing_pass_title', { count: asks.length })}</h3>
      <ul>
        {asks.map((ask) => (
          <AskLine key={ask} ask={ask} onMend={onMend} />
        ))}
      </ul>
      <Textarea
        label={t('publishing_pass_reason')}
        description={t('publishing_pass_reason_help')}
        value={reason}
        maxLength={500}
        autosize
        minRows={2}
        error={missing && t('publishing_pass_reason_missing')}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </section>
  )
}

function AskLine({ ask, onMend }: { ask: string; onMend: (place: MendPlace) => void }) {
  const t = useT()
  const [name, place] = [ASK_WORDS[ask], PLACES[ask]]
  return (
    <li>
      <span>{name === undefined ? ask : t(name)}</span>
      {place !== undefined && (
        <Button className={classes.small ?? ''} onClick={() => onMend(place)}>
          {t('publishing_mend')}
        </Button>
      )}
    </li>
  )
}
