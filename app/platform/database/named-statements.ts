import type { PostgresPool } from 'kysely'
import type pg from 'pg'

/** How a statement begins that has a name. */
const NAME = /^\/\* ([a-z_]+) \*\//

/**
 * A pool whose connections parse and plan a statement once, where it begins with its name in a comment:
 * `/* story_page *\/ select ...`. Such a text is the same on each call but for its parameters; `pg` refuses two
 * texts of one name.
 */
export function withNamedStatements(pool: pg.Pool): PostgresPool {
  // Kysely knows a connection again by the object that it was given for it.
  const known = new WeakMap<pg.PoolClient, pg.PoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const named = known.get(client) ?? naming(client)
      known.set(client, named)
      return named
    },
  }
}

function naming(client: pg.PoolClient): pg.PoolClient {
  const query = (text: string, parameters: readonly unknown[]) => {
    const name = NAME.exec(text)?.[1]
    const values = [...parameters]
    return name === undefined ? client.query(text, values) : client.query({ name, text, values })
  }
  return new Proxy(client, {
    get: (target, property) => (property === 'query' ? query : Reflect.get(target, property)),
  })
}
