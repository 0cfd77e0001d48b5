import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useT } from '../../../../desk/i18n/i18n.ts'
import { Failure } from '../../../../desk/ui/failure.tsx'
import { LoadingBars } from '../../../../desk/ui/loading-bars.tsx'
import { creditsInWords } from '../editor/fields/words.ts'
import { type RevisionContent, revisionQuery } from '../editor/story-api.ts'
import { BodyBlocks } from './body-blocks.tsx'
import classes from './history.module.css'

/** One revision as readers saw it, without the page around it. */
export function RevisionReader({ id, number, onClose }: { id: string; number: number; onClose: () => void }) {
  const t = useT()
  const { data, error, refetch } = useQuery(revisionQuery(id, number))
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('publishing_revision', { number })}
      closeButtonProps={{ 'aria-label': t('action_close') }}
    >
      {data !== undefined && <RevisionText revision={data} />}
      {data === undefined && error === null && <LoadingBars rows={3} />}
      {data === undefined && error !== null && <Failure error={error} retry={() => void refetch()} />}
    </Modal>
  )
}

function RevisionText({ revision: { header, body, hash } }: { revision: RevisionContent }) {
  const t = useT()
  const facts = [creditsInWords(header.credits, t), header.dateline, header.source].filter(
    (fact) => fact !== null,
  )
  return (
    <article className={classes.read} lang={header.language}>
      {header.kicker !== null && <p className={classes.kicker}>{header.kicker}</p>}
      <h3>{header.headline}</h3>
      {header.dek !== null && <p className={classes.dek}>{header.dek}</p>}
      <p className={classes.facts}>{facts.join(' · ')}</p>
      <BodyBlocks nodes={body} />
      <p className={classes.facts}>{t('publishing_hash', { hash })}</p>
    </article>
  )
}
