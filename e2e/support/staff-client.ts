/** Somebody of the newsroom as a program: signs in, keeps the cookies and calls the API as the desk does. */
export type StaffClient = {
  /** The cookies of this sign-in, for a browser or a socket. */
  cookie(): string
  call<T = unknown>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>
}

export const PERSON = {
  name: 'Laksmi Wardana',
  email: 'laksmi@warta.example',
  password: 'mercusuar di ujung tanjung',
}

type Person = typeof PERSON

/** Signs in with a password. Throws where the newsroom refuses. */
export async function signIn(url: string, person: Pick<Person, 'email' | 'password'>): Promise<StaffClient> {
  const client = staffClient(url)
  const { email, password } = person
  const answer = await client.call('POST', '/api/auth/sign-in/email', { email, password })
  if (answer.status !== 200) throw new Error(`sign-in answered ${answer.status}`)
  return client
}

/** Makes the newsroom's first account with its one-time token and signs in. */
export async function firstAccount(
  url: string,
  token: string,
  person: Person = PERSON,
): Promise<StaffClient> {
  const answer = await staffClient(url).call('POST', '/api/setup', { token, ...person })
  if (answer.status >= 300) throw new Error(`the first account was refused: ${JSON.stringify(answer.body)}`)
  return signIn(url, person)
}

/** Makes an account for a colleague with these roles, sets its password by the one-time link, and signs in. */
export async function colleague(
  url: string,
  administrator: StaffClient,
  person: Person & { roles: readonly string[] },
): Promise<StaffClient> {
  const { name, email, roles, password } = person
  const made = await administrator.call<{ link: { token: string } }>('POST', '/api/staff', {
    name,
    email,
    roles,
  })
  if (made.status >= 300) throw new Error(`the colleague was refused: ${JSON.stringify(made.body)}`)
  await staffClient(url).call('POST', '/api/password', { token: made.body.link.token, password })
  return signIn(url, person)
}

function staffClient(url: string): StaffClient {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return {
    cookie,
    call: async <T>(method: string, path: string, body?: unknown) => {
      const answer = await fetch(url + path, {
        method,
        headers: {
          origin: url,
          ...(cookies.size > 0 && { cookie: cookie() }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (name !== undefined) cookies.set(name, value ?? '')
      }
      const text = await answer.text()
      return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as T }
    },
  }
}
