import { Button } from '@mantine/core'
import { ApiProblem, sentenceOf } from '../api/problem.ts'
import { useT } from '../i18n/i18n.ts'
import { Message } from './message.tsx'

/** What was refused or did not arrive: the sentence, a way on where there is one, the code last. */
export function Failure({ error, title, retry }: { error: unknown; title?: string; retry?: () => void }) {
  const t = useT()
  const code = error instanceof ApiProblem ? error.code : 'unexpected'
  return (
    <Message
      tone="error"
      {...(title !== undefined && { title })}
      acts={retry !== undefined && <Button onClick={retry}>{t('action_retry')}</Button>}
    >
      <span>{sentenceOf(error, t)}</span> <small>{t('error_code', { code })}</small>
    </Message>
  )
}
