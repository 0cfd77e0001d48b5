import { pino } from 'pino'
import { expect, test } from 'vitest'
import { testRoom } from '../../../testing/room.ts'
import { collaboration } from './collab.ts'
import { aStory, editor, isSaved, stored, type } from './test-room.ts'
import { eventually } from './test-setup.ts'

test('through the real server and accounts: text is written, and signing out ends the WebSocket', async () => {
  let handshake: ReturnType<typeof collaboration>['upgrade'] = (_request, socket) => socket.destroy()
  const room = await testRoom({
    upgrade: new Map([['/api/collab', (request, socket, head) => handshake(request, socket, head)]]),
  })
  const { db } = room
  const { authenticate } = room.accounts
  const log = pino({ level: 'silent' })
  const writing = collaboration({ db, authenticate, subscribe: () => () => false, log })
  handshake = writing.upgrade
  const rena = await room.signedIn('editor')
  const story = await aStory(db, { headline: 'Satu' })
  const headers = { cookie: rena.cookie(), origin: room.server.url.origin }
  const a = editor(Number(room.server.url.port), { sessionId: '' }, story.id, { headers })
  await eventually(() => a.provider.isSynced)
  type(a.doc, ' lagi')
  await eventually(() => isSaved(a))
  expect((await stored(db, story.number)).headline).toBe('Satu lagi')
  expect(writing.connections()).toBe(1)
  expect((await rena.send('POST', '/api/auth/sign-out', {})).ok).toBe(true)
  await eventually(() => a.closings.includes(4401), 5_000)
  await eventually(() => writing.connections() === 0)
  a.close()
  await writing.close()
  await room.close()
})
