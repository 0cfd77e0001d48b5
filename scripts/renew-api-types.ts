import { join } from 'node:path'
import { runnerImport } from 'vite'
import type * as Staff from '../app/features/staff/accounts.ts'
import type * as Pages from '../app/features/stories/page-reader.ts'
import type * as Main from '../app/main.ts'
import { openDatabase } from '../app/platform/database/database.ts'
import { createLogger } from '../app/platform/log/log.ts'
import { writeApiTypes } from './api-types.ts'

/** `npm run api`: renews the types of the desk's client. Operations are only read, so no database is asked. */
const root = join(import.meta.dirname, '..')
// Through Vite, since Node reads no JSX and the composition root holds the site's views.
const load = async <T>(file: string) => (await runnerImport<T>(join(root, file))).module
const { operationsOf } = await load<typeof Main>('app/main.ts')
const { pageReader } = await load<typeof Pages>('app/features/stories/page-reader.ts')
const { accounts } = await load<typeof Staff>('app/features/staff/accounts.ts')

const db = openDatabase({ host: '/nowhere' }, { max: 1, onIdleError: () => {} })
const secret = 'no session is ever signed with this'
const staff = accounts({ db, secret, publicUrl: null, log: createLogger('silent') })
await writeApiTypes(
  operationsOf({ db, secret }, { undoSeconds: 0 }, { staff, pages: pageReader() }),
  join(root, 'app/desk/api.generated.ts'),
)
await db.destroy()
