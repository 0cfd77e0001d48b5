import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ApiProblem } from '../../../desk/api/problem.ts'
import { useT } from '../../../desk/i18n/i18n.ts'
import { clearDevice, unsentChanges } from '../../../desk/session/sign-out-guards.ts'
import { ConfirmDialog } from '../../../desk/ui/confirm-dialog.tsx'
import { signOut } from './auth-api.ts'

/**
 * Signs out and empties this device of drafts. Where text has not reached the server yet, says so first:
 * after the sign-out it would be gone.
 */
export function useSignOut(): { signOut: () => Promise<void>; dialog: ReactNode } {
  const t = useT()
  const [unsent, setUnsent] = useState(0)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await signOut().catch(unlessAlreadyOut)
      await clearDevice()
    },
    onSuccess: () => location.assign('/desk'),
  })
  const ask = async () => {
    const count = await unsentChanges()
    if (count === 0) mutate()
    else setUnsent(count)
  }
  const dialog = (
    <ConfirmDialog
      title={t('signout_heading')}
      act={t('signout_act')}
      opened={unsent > 0 || error !== null}
      pending={isPending}
      error={error}
      onConfirm={() => mutate()}
      onClose={() => setUnsent(0)}
    >
      {unsent > 0 && t('signout_unsent', { count: unsent })}
    </ConfirmDialog>
  )
  return { signOut: ask, dialog }
}

/** A sign-in that has ended by itself is out too, and the device is still to be emptied. */
function unlessAlreadyOut(error: unknown): void {
  if (!(error instanceof ApiProblem) || error.status !== 401) throw error
}
