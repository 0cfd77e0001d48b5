import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeApiTypes } from '../../scripts/api-types.ts'
import { pageReader } from '../features/stories/page-reader.ts'
import { operationsOf } from '../main.ts'
import { testRoom } from '../testing/room.ts'

const room = await testRoom()
const folder = await mkdtemp(join(tmpdir(), 'redaksi-api-'))
afterAll(async () => {
  await room.close()
  await rm(folder, { recursive: true })
})

test('the client is typed by the operations as they are; after a change, `npm run api`', async () => {
  const file = join(folder, 'api.ts')
  await writeApiTypes(
    operationsOf(room, { undoSeconds: 10 }, { staff: room.accounts, pages: pageReader() }),
    file,
  )
  const committed = new URL('api.generated.ts', import.meta.url)
  expect(await readFile(committed, 'utf8')).toBe(await readFile(file, 'utf8'))
})
