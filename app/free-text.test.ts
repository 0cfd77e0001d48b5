import { expect, test } from 'vitest'
import { z } from 'zod'
import { accounts } from './features/staff/accounts.ts'
import { pageReader } from './features/stories/page-reader.ts'
import { operationsOf } from './main.ts'
import { openDatabase } from './platform/database/database.ts'
import { createLogger } from './platform/log/log.ts'

/** What PostgreSQL cannot keep as text, and what is no text at all. */
const UNSTORABLE = ['a\u0000b', 'a\ud83db', `${'kata'.repeat(6)}\u0000`, `${'kata'.repeat(6)}\ud83d`]

/** Operations that take any text, by the part of it: each says why. */
const TAKES_ANY = [
  // The reader of pages refuses what is no text with a sentence of its own.
  'importPage.body.content',
  // Copy is looked at and never kept; findings count its letters as they were sent.
  'checkCopy.body.',
]
const isTaken = (at: string) => TAKES_ANY.some((taken) => at.startsWith(taken))

type Place = { at: string; schema: z.core.$ZodType }

/** The parts of a schema that hold further ones, each with the name of its place. */
function partsOf({ _zod: { def } }: z.core.$ZodType, at: string): Place[] {
  const known = def as z.core.$ZodTypeDef & {
    shape?: Record<string, z.core.$ZodType>
    element?: z.core.$ZodType
    innerType?: z.core.$ZodType
    in?: z.core.$ZodType
    valueType?: z.core.$ZodType
    options?: readonly z.core.$ZodType[]
  }
  const inner = [known.element, known.innerType, known.in, known.valueType, ...(known.options ?? [])]
  return [
    ...Object.entries(known.shape ?? {}).map(([name, schema]) => ({ at: `${at}.${name}`, schema })),
    ...inner.flatMap((schema) => (schema === undefined ? [] : [{ at, schema }])),
  ]
}

/** A text, with all that is asked of it further on. */
const isText = ({ _zod: { def } }: z.core.$ZodType): boolean =>
  def.type === 'string' || (def instanceof Object && 'in' in def && isText(def.in as z.core.$ZodType))

/** Places below a schema that take a text which nothing can keep. */
function careless({ at, schema }: Place): string[] {
  if (!isText(schema)) return partsOf(schema, at).flatMap(careless)
  return UNSTORABLE.some((text) => z.safeParse(schema, text).success) ? [at] : []
}

function operations() {
  const db = openDatabase({ host: '/nowhere' }, { max: 1, onIdleError: () => {} })
  const secret = 'no session is ever signed with this'
  const staff = accounts({ db, secret, publicUrl: null, log: createLogger('silent') })
  return operationsOf({ db, secret }, { undoSeconds: 0 }, { staff, pages: pageReader() })
}

test('no operation takes a text that the database cannot keep', () => {
  const places = operations().flatMap(({ id, params, query, body }) =>
    Object.entries({ params, query, body }).flatMap(([part, schema]) =>
      schema === undefined ? [] : careless({ at: `${id}.${part}`, schema }),
    ),
  )
  expect(places.filter((at) => !isTaken(at))).toEqual([])
  // An exception that is no longer one has to go.
  expect(TAKES_ANY.filter((taken) => !places.some((at) => at.startsWith(taken)))).toEqual([])
})

test('a careless text is found, however deep it stands', () => {
  const schema = z.strictObject({
    act: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('a'),
        lines: z.array(z.strictObject({ note: z.string().nullable() })),
      }),
    ]),
    name: z.string().trim().min(1).optional(),
    email: z.string().trim().pipe(z.email()),
    id: z.string().regex(/^\w+$/),
  })
  expect(careless({ at: 'body', schema })).toEqual(['body.act.lines.note', 'body.name'])
})
