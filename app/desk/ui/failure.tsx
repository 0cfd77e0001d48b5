import { Button } from '@mantine/core'
import { ApiProblem, sentenceOf } from '../api/problem.ts'
import { useT } from '../i18n/i18n.ts'
import { Message } from './message.tsx'

/** What was refused or did not arrive: the sentence, a way on where there is one, the code last. */
export function Failure({ error, title, retry }: { error: unknown; title?: string; retry?: () => void }) {
  const t = useT()
  const code = codeFor(error)
  return (
    <Message
      tone="error"
      {...(title !== undefined && { title })}
      acts={retry !== undefined && <Button onClick={retry}>{t('action_retry')}</Button>}
    >
      <span>{sentenceOf(error, t)}</span> {code !== null && <small>{t('error_code', { code })}</small>}
    </Message>
  )
}

/** What a technician asks for; a refusal that the person can mend needs none. */
function codeFor(error: unknown): string | null {
  if (!(error instanceof ApiProblem)) return 'unexpected'
  return error.status >= 500 || error.status === 0 || error.message === '' ? error.code : null
}
