import { randomInt } from 'node:crypto'

export type Asked = {
  method?: string
  /** The Cookie header of a sign-in; none for a reader. */
  cookie?: string
  /** On top of a browser's own; null leaves one of those out. */
  headers?: Readonly<Record<string, string | null>>
  /** A string goes out as it is, anything else as JSON. */
  body?: unknown
}

export type Answered = { status: number; headers: Headers; text: string }

/**
 * Asks as a browser on our own pages does, each time from another address: the newsroom must be told to believe
 * `X-Forwarded-For` from this machine (`TRUSTED_PROXIES`), else all calls of a test share one limit. Redirects are
 * not followed.
 */
export async function ask(
  url: string,
  path: string,
  { method = 'GET', cookie, headers = {}, body }: Asked = {},
): Promise<Answered> {
  const all = {
    origin: url,
    'x-forwarded-for': anAddress(),
    ...(cookie !== undefined && { cookie }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  }
  const answer = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const anAddress = () => `10.${[0, 1, 2].map(() => randomInt(1, 255)).join('.')}`
