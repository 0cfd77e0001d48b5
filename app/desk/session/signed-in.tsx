import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { SignInDialog } from '../../features/staff/desk/sign-in-dialog.tsx'
import { SignInScreen } from '../../features/staff/desk/sign-in-screen.tsx'
import type { Me } from '../api/paths.ts'
import { ApiProblem } from '../api/problem.ts'
import { speak } from '../i18n/i18n.ts'
import { Shell } from '../shell/shell.tsx'
import { Failure } from '../ui/failure.tsx'
import { LoadingBars } from '../ui/loading-bars.tsx'
import { MeContext, meQuery } from './me.ts'
import { sessionStands, useSessionLost } from './session-store.ts'

/**
 * The part of the desk behind the sign-in. Once somebody is in, it stays mounted: a sign-in that ends in the
 * middle lays a dialog over the page, and the page keeps its text.
 */
export function SignedIn() {
  const { data: me, error, refetch } = useQuery(meQuery)
  useEffect(() => {
    if (me === undefined) return
    sessionStands()
    void speak(me.language)
  }, [me])
  if (me !== undefined) return <AtWork me={me} />
  if (error instanceof ApiProblem && error.status === 401)
    return <SignInScreen onDone={() => void refetch()} />
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />
  return <LoadingBars />
}

function AtWork({ me }: { me: Me }) {
  const lost = useSessionLost()
  const client = useQueryClient()
  const resume = async () => {
    const now = await client.fetchQuery({ ...meQuery, staleTime: 0 })
    // Another person's rights and drafts are not this page's: it starts anew for them.
    if (now.id !== me.id) location.reload()
    else await client.invalidateQueries()
  }
  return (
    <MeContext value={me}>
      <Shell>
        <Outlet />
      </Shell>
      {lost && <SignInDialog email={me.email} onDone={resume} />}
    </MeContext>
  )
}
