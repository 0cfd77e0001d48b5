import { ask } from '../support/caller.ts'
import type { StaffClient } from '../support/staff-client.ts'

/** A part of a JSON Schema, as far as the walk reads it. */
export type Schema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  [key: string]: unknown
}

/** An operation as the running product describes it. */
export type Described = {
  id: string
  method: string
  path: string
  access: string
  query: { name: string; schema: Schema }[]
  params: { name: string; schema: Schema }[]
  body: Schema | null
  response: Schema | null
}

type Content = { content?: Record<string, { schema: Schema }> }
type Raw = {
  operationId: string
  'x-access': string
  parameters: { name: string; in: string; schema: Schema }[]
  requestBody?: Content
  responses: Record<string, Content>
}

/** Every operation of the running product, from its own description: a new one is walked without being named here. */
export async function describedOperations(url: string): Promise<Described[]> {
  const document = JSON.parse((await ask(url, '/api/openapi.json')).text) as {
    paths: Record<string, Record<string, Raw>>
  }
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path,
      access: raw['x-access'],
      query: raw.parameters.filter((one) => one.in === 'query'),
      params: raw.parameters.filter((one) => one.in === 'path'),
      body: schemaOf(raw.requestBody),
      response: schemaOf(raw.responses['2XX']),
    })),
  )
}

const schemaOf = (content: Content | undefined): Schema | null =>
  content?.content?.['application/json']?.schema ?? null

/** What fits where the schema alone does not say it, by the name of a property or parameter. */
export type Examples = Readonly<Record<string, unknown>>

/** Examples that lead to this story and to a reporter made for the purpose. */
export async function examplesFor(administrator: StaffClient, storyId: string): Promise<Examples> {
  const { body } = await administrator.call<{ person: { id: string } }>('POST', '/api/staff', {
    name: 'Rekan Uji',
    email: 'rekan.uji@warta.example',
    roles: ['reporter'],
  })
  const staffId = body.person.id
  return {
    storyId,
    staffId,
    holderId: staffId,
    email: 'rekan.baru@warta.example',
    token: 'A'.repeat(40),
    password: 'mercusuar di ujung tanjung',
    timeZone: 'Asia/Jakarta',
    // The state vector and the snapshot of an empty document.
    stateVector: 'AA==',
    snapshot: 'AAA=',
  }
}

/** The path of an operation with parameters that lead to something, but for those in `over`. */
export function pathOf({ path }: Described, examples: Examples, over: Examples = {}): string {
  const real = (name: string) => {
    if (name === 'number' || path.startsWith('/api/sections')) return 1
    return path.startsWith('/api/staff') ? examples.staffId : examples.storyId
  }
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(over[name] ?? real(name))))
}

/** A body that fits, for a request; nothing where the operation takes none. */
export const bodyOf = ({ body }: Described, examples: Examples): { body?: unknown } =>
  body === null ? {} : { body: fitting(body, examples) }

/** Texts and lists of a schema that may be as long as the body allows, by where they stand. */
export function unbounded(schema: Schema, at: string): string[] {
  const parts = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(
    (one) => one !== undefined,
  )
  const inner = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => unbounded(one, `${at}.${name}`)),
    ...parts.flatMap((part) => unbounded(part, at)),
  ]
  const limits = { string: ['maxLength', 'enum', 'const', 'pattern', 'format', 'allOf'], array: ['maxItems'] }
  const needed = schema.type === 'string' || schema.type === 'array' ? limits[schema.type] : null
  const isBounded = needed === null || needed.some((limit) => schema[limit] !== undefined)
  return isBounded ? inner : [...inner, at]
}

/** A value that fits a schema, as plain as can be; lists have one item. `name`: of the property it is for. */
export function fitting(schema: Schema, examples: Examples, name = ''): unknown {
  if (Object.hasOwn(examples, name)) return examples[name]
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice !== undefined) return fitting(choice, examples, name)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object') {
    const entries = Object.entries(schema.properties ?? {})
    return Object.fromEntries(entries.map(([key, property]) => [key, fitting(property, examples, key)]))
  }
  if (type === 'array') return schema.items === undefined ? [] : [fitting(schema.items, examples)]
  if (type === 'boolean') return false
  return type === 'integer' || type === 'number' ? 1 : type === 'null' ? null : 'AAAA'
}

/** Every form that a body may have: a schema with a choice in it, once for each of the choices. */
export function formsOf(schema: Schema): Schema[] {
  const choices = schema.oneOf ?? schema.anyOf
  if (choices !== undefined) return choices.flatMap(formsOf)
  const [name, property] = Object.entries(schema.properties ?? {}).find(([, one]) => one.oneOf) ?? []
  if (name === undefined || property?.oneOf === undefined) return [schema]
  return property.oneOf.map((one) => ({ ...schema, properties: { ...schema.properties, [name]: one } }))
}

/** Every place in a value, innermost ones included, as a function that gives the value with something else there. */
export function places(value: unknown): ((other: unknown) => unknown)[] {
  const whole = (other: unknown) => other
  if (typeof value !== 'object' || value === null) return [whole]
  const inner = Object.entries(value).flatMap(([key, part]) =>
    places(part).map((replace) => (other: unknown) => withPart(value, key, replace(other))),
  )
  return [whole, ...inner]
}

const withPart = (value: object, key: string, part: unknown): unknown =>
  Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }
