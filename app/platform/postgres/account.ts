import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Account = { uid: number; gid: number }

/**
 * One made for the purpose goes first; that of a system's PostgreSQL next, since `nobody` is shared with
 * whatever else runs unprivileged on the machine.
 */
const ACCOUNTS = ['redaksi', 'postgres', 'nobody']

/** An unprivileged account of this machine, by number: PostgreSQL refuses uid 0, and initdb wants a name for its uid. */
export async function unprivilegedAccount(): Promise<Account | null> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of ACCOUNTS) {
    const [, , uid, gid] = lines.find(([name]) => name === wanted) ?? []
    if (Number(uid) > 0 && Number(gid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  return null
}

/** The name of a uid on this machine, else its number. */
export async function nameOf(uid: number): Promise<string> {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n')
  const line = lines.map((each) => each.split(':')).find(([, , number]) => Number(number) === uid)
  return line?.[0] ?? String(uid)
}

/** Whether the account can enter a folder. Asked of the kernel, since modes alone do not know ACLs. */
export function canEnter(account: Account, folder: string): Promise<boolean> {
  return succeeds(['/bin/sh', '-c', 'test -x "$1"', 'sh', folder], account)
}

/**
 * What PostgreSQL and the tools around it see of the environment: where tools lie, and nothing of ours, since
 * the environment of a process can be read by the account that runs it.
 */
export const ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin',
  LC_ALL: 'C.UTF-8',
}

/** Whether a command ends well; as the account where one is given. */
export async function succeeds(words: readonly string[], account: Account | null = null): Promise<boolean> {
  const [file = '', ...rest] = words
  try {
    await run(file, rest, { ...account, cwd: '/', env: ENVIRONMENT, timeout: 10_000 })
    return true
  } catch {
    return false
  }
}
