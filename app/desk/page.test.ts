import { expect, test } from 'vitest'
import type { Act, Caller } from '../features/staff/roles.ts'
import { testServer } from '../testing/server.ts'
import { deskAssets, deskPages } from './page.ts'

const rena: Caller = {
  staffId: 'rena',
  sessionId: 'pagi',
  name: 'Rena Palupi',
  email: 'rena@warta.example',
  language: 'id',
  roles: ['reporter'],
}

/** What `npm ci` has built, through the real server. */
const deskServer = async () =>
  testServer<Act, Caller>({
    staffPages: await deskPages(),
    assets: await deskAssets(),
    authenticate: async (headers) => (headers.get('cookie') === 'sesi=rena' ? rena : null),
  })

test('every address of the desk answers the one page, with a nonce of its own and nothing inline', async () => {
  const server = await deskServer()
  try {
    const nonces = new Set<string>()
    for (const path of ['/desk', '/desk/', '/desk/naskah/7k3f2m', '/desk/mulai']) {
      const answer = await server.fetch(path)
      const page = await answer.text()
      const policy = answer.headers.get('content-security-policy') ?? ''
      const [, nonce = ''] = /style-src 'self' 'nonce-([^']+)'/.exec(policy) ?? []
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
      expect(policy).not.toMatch(/unsafe|data:|\*/)
      expect(page).toContain(`nonce="${nonce}"`)
      expect(page).not.toMatch(/__[A-Z_]+__|<style|<script(?![^>]* src=)| style=| on\w+=/)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(4)
  } finally {
    await server.close()
  }
})

test('every file that the page names is served, once and for all', async () => {
  const server = await deskServer()
  try {
    const page = await (await server.fetch('/desk')).text()
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, file = '']) => file)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const answer = await server.fetch(file)
      expect([file, answer.status]).toEqual([file, 200])
      expect(answer.headers.get('cache-control')).toContain('immutable')
    }
  } finally {
    await server.close()
  }
})

test('the page says whether anybody is signed in, so that nobody is asked for twice', async () => {
  const server = await deskServer()
  try {
    const door = await (await server.fetch('/desk')).text()
    const desk = await (await server.fetch('/desk', { headers: { cookie: 'sesi=rena' } })).text()
    expect(door).toContain('name="desk-caller" content="nobody"')
    expect(desk).toContain('name="desk-caller" content="staff"')
  } finally {
    await server.close()
  }
})
