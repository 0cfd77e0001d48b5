import { dataFolder, type Redaksi, startRedaksi } from '../support/redaksi.ts'
import { colleague, firstAccount, PERSON, type StaffClient } from '../support/staff-client.ts'

const COLLEAGUES = ['reporter', 'contributor', 'photographer', 'editor', 'moderator'] as const
type Colleague = (typeof COLLEAGUES)[number]

/** The built product on a data folder of its own, with somebody of every role signed in. */
export type SecuredNewsroom = {
  redaksi: Redaksi
  url: string
  /** The first account: administrator and managing editor at once. */
  head: StaffClient
  people: Record<Colleague, StaffClient>
  close(): Promise<void>
}

/** Starts it with `env` on top. This machine counts as a proxy, so that a test can speak for many addresses. */
export async function securedNewsroom(env: Record<string, string> = {}): Promise<SecuredNewsroom> {
  const folder = await dataFolder()
  const redaksi = await startRedaksi(folder.path, {
    args: ['--empty'],
    env: { HOST: '127.0.0.1', UNDO_SECONDS: '0', TRUSTED_PROXIES: '127.0.0.1', ...env },
  })
  const { url } = redaksi
  const head = await firstAccount(url, await redaksi.firstAccountToken())
  const signedIn = async (role: Colleague) => {
    const person = { ...PERSON, name: `Rekan ${role}`, email: `${role}@warta.example` }
    return [role, await colleague(url, head, { ...person, roles: [role] })] as const
  }
  const entries: (readonly [Colleague, StaffClient])[] = []
  for (const role of COLLEAGUES) entries.push(await signedIn(role))
  return {
    redaksi,
    url,
    head,
    people: Object.fromEntries(entries) as Record<Colleague, StaffClient>,
    close: async () => {
      await redaksi.stop()
      await folder.remove()
    },
  }
}
