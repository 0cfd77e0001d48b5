import openapiTypes, { astToString } from 'openapi-typescript'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testServer } from '../../testing/server.ts'
import { openApi } from './openapi.ts'
import type { Operation } from './operation.ts'

type Node = { text: string; children: Node[] }
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({ text: z.string().max(10), children: z.array(node).max(5) }),
)

const write: Operation<string, never> = {
  id: 'notes.write',
  method: 'PUT',
  path: '/api/notes/:id',
  access: { act: 'notes.write' },
  summary: 'Writes a note.',
  params: z.object({ id: z.string().regex(/^[a-z]+$/) }),
  query: z.object({ page: z.coerce.number().int().optional(), words: z.string() }),
  body: z.strictObject({ text: z.string().max(100), language: z.enum(['id', 'en']).default('id') }),
  response: z.object({ tree: node }),
  handle: async () => ({ value: { tree: { text: '', children: [] } } }),
}
const read: Operation<string, never> = {
  id: 'notes.read',
  method: 'GET',
  path: '/api/notes/:id',
  access: 'public',
  summary: 'Reads a note.',
  params: z.object({ id: z.string() }),
  response: node,
  handle: async () => ({ value: { text: '', children: [] } }),
}

test('the document says of an operation what the server asks and answers', () => {
  const document = openApi([write, read])
  expect(document).toMatchObject({
    openapi: '3.1.0',
    paths: {
      '/api/notes/{id}': {
        put: {
          operationId: 'notes.write',
          'x-access': 'notes.write',
          security: [{ session: [] }],
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z]+$' } },
            { name: 'page', in: 'query', required: false },
            { name: 'words', in: 'query', required: true },
          ],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  required: ['text'],
                  additionalProperties: false,
                  properties: { text: { maxLength: 100 } },
                },
              },
            },
          },
        },
        get: { operationId: 'notes.read', security: [] },
      },
    },
  })
})

test('every reference leads somewhere, and types can be made of it', async () => {
  const document = openApi([write, read])
  const types = astToString(await openapiTypes(JSON.parse(JSON.stringify(document))))
  expect(types).toContain('"/api/notes/{id}"')
  expect(types).toContain('children: components["schemas"]')
  expect(types).toContain('language?: "id" | "en"')
})

test('the server hands its own document out', async () => {
  const server = await testServer({ operations: [write, read] })
  const response = await server.fetch('/api/openapi.json')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ paths: { '/api/notes/{id}': {} } })
  await server.close()
})
