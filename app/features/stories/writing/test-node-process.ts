// A node in a process of its own, to be killed: `node test-node-process.ts <JSON of the database> <port>`.
import { openDatabase } from '../../../platform/database/database.ts'
import { node } from './test-room.ts'

const [target, port] = process.argv.slice(2)
const db = openDatabase(JSON.parse(target ?? '{}'), { max: 4, onIdleError: () => process.exit(1) })
const room = await node(db, Number(port))
process.stdout.write(`${room.port}\n`)
