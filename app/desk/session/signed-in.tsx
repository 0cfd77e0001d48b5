import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { SignInDialog } from '../../features/staff/desk/sign-in-dialog.tsx'
import { SignInScreen } from '../../features/staff/desk/sign-in-screen.tsx'
import { ApiProblem } from '../api/problem.ts'
import { speak } from '../i18n/i18n.ts'
import { Shell } from '../shell/shell.tsx'
import { Failure } from '../ui/failure.tsx'
import { LoadingBars } from '../ui/loading-bars.tsx'
import { type Me, MeContext, meQuery } from './me.ts'
import { sessionStands, useSessionLost } from './session-store.ts'
import { onSignOut, type SignOutGuard } from './sign-out-guards.ts'

/** The page brings it along: nobody was signed in when the server made it. */
const pageOfNobody = () =>
  document.querySelector('meta[name="desk-caller"]')?.getAttribute('content') === 'nobody'

/**
 * The part of the desk behind the sign-in. Once somebody is in, it stays mounted: a sign-in that ends in the
 * middle lays a dialog over the page, and the page keeps its text.
 */
export function SignedIn() {
  const [atDoor, setAtDoor] = useState(pageOfNobody)
  const { data: me, error, refetch } = useQuery({ ...meQuery, enabled: !atDoor })
  useEffect(() => {
    if (me === undefined) return
    sessionStands()
    void speak(me.language)
  }, [me])
  if (me !== undefined) return <AtWork me={me} />
  if (atDoor) return <SignInScreen onDone={() => setAtDoor(false)} />
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
    if (now.id !== me.id) return location.reload()
    sessionStands()
    await client.invalidateQueries()
  }
  useEffect(() => onSignOut(draftsOnThisDevice(me.id)), [me.id])
  return (
    <MeContext value={me}>
      <Shell>
        <Outlet />
      </Shell>
      {lost && <SignInDialog email={me.email} onDone={resume} />}
    </MeContext>
  )
}

/** Also drafts of an earlier visit count, when no editor was opened in this one; it loads only to be asked. */
function draftsOnThisDevice(staffId: string): SignOutGuard {
  const drafts = () =>
    import('../../features/stories/desk/editor/draft/device-drafts.ts').then(({ deviceDrafts }) =>
      deviceDrafts(staffId),
    )
  return {
    unsent: async () => (await drafts()).unsent(),
    clear: async () => (await drafts()).clear(),
  }
}
