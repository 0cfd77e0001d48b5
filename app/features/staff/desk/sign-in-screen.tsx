import { useT } from '../../../desk/i18n/i18n.ts'
import { EntryPage, FirstAccountHint } from './entry-page.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The door of the desk. */
export function SignInScreen({ onDone }: { onDone: () => void }) {
  const t = useT()
  return (
    <EntryPage title={t('signin_heading')}>
      <FirstAccountHint />
      <SignInForm onDone={onDone} />
    </EntryPage>
  )
}
