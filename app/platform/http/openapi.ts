import { z } from 'zod'
import type { Operation } from './operation.ts'

/** Values of a JSON document. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

type Described = Pick<
  Operation<string, never>,
  'id' | 'method' | 'path' | 'summary' | 'access' | 'params' | 'query' | 'body' | 'response'
>

/** Of the API, not of the release: it changes when a call that worked no longer does. */
const API_VERSION = '1'

/** What every fault is told as; see `fault.ts`. */
const PROBLEM = z.looseObject({ status: z.int(), code: z.string(), title: z.string() })

/**
 * The OpenAPI 3.1 document of these operations, made from the schemas that the server validates by. Schemas that
 * refer to themselves become components, since their references would lead nowhere in a larger document.
 */
export function openApi(operations: readonly Described[]): JsonObject {
  const components: JsonObject = {}
  const problem = schemaOf(PROBLEM, 'Problem', components)
  const paths: { [path: string]: JsonObject } = {}
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}')
    const known = paths[path] ?? {}
    known[operation.method.toLowerCase()] = describe(operation, problem, components)
    paths[path] = known
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Redaksi', version: API_VERSION },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: components,
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
    },
  }
}

function describe(operation: Described, problem: JsonObject, components: JsonObject): JsonObject {
  const { id, summary, access, params, query, body, response } = operation
  return {
    operationId: id,
    summary,
    'x-access': typeof access === 'string' ? access : access.act,
    security: access === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...parameters(params, 'path', { id, components }),
      ...parameters(query, 'query', { id, components }),
    ],
    ...(body === undefined
      ? {}
      : {
          requestBody: { required: true, content: asJson(schemaOf(body, `${id}.body`, components, 'input')) },
        }),
    responses: {
      '2XX': { description: 'Done.', content: asJson(schemaOf(response, `${id}.response`, components)) },
      default: {
        description: 'A problem, told in the language of the caller.',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  }
}

const asJson = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } })

function parameters(
  schema: z.ZodType | undefined,
  place: 'path' | 'query',
  { id, components }: { id: string; components: JsonObject },
): JsonObject[] {
  if (schema === undefined) return []
  const { properties, required } = schemaOf(schema, `${id}.${place}`, components, 'input')
  return Object.entries(objectOf(properties)).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (Array.isArray(required) && required.includes(name)),
    schema: property,
  }))
}

const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

function schemaOf(
  schema: z.ZodType,
  name: string,
  components: JsonObject,
  io: 'input' | 'output' = 'output',
): JsonObject {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' })
  const { $schema: _, $defs, ...own } = JSON.parse(JSON.stringify(made)) as JsonObject
  const prefix = `#/components/schemas/${name}`
  const moved = (part: Json): Json => redirect(part, prefix)
  for (const [key, definition] of Object.entries(objectOf($defs))) {
    components[`${name}.${key}`] = moved(definition)
  }
  const result = objectOf(moved(own))
  if (!JSON.stringify(result).includes(`"${prefix}"`)) return result
  components[name] = result
  return { $ref: prefix }
}

/** Leads references within a schema to where its parts stand in the document. */
function redirect(part: Json, prefix: string): Json {
  if (Array.isArray(part)) return part.map((one) => redirect(one, prefix))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, value === '#' ? prefix : value.replace('#/$defs/', `${prefix}.`)]
        : [key, redirect(value, prefix)],
    ),
  )
}
