import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { type Language, translator } from '../i18n/translate.ts'
import type { Context } from './context.ts'
import { STAFF_PAGE_HEADERS } from './headers.ts'
import { preferredLanguage } from './language.ts'
import type { StaffPage } from './parts.ts'

/** Bytes of a nonce; 128 bits cannot be guessed within the life of one response. */
const NONCE_BYTES = 16

/** Registers the pages that are made for one member of staff and never kept. */
export function registerStaffPages<Act extends string, Caller>(
  app: FastifyInstance,
  context: Context<Act, Caller>,
): void {
  for (const page of context.parts.staffPages) registerStaffPage(app, context, page)
}

function registerStaffPage<Act extends string, Caller>(
  app: FastifyInstance,
  context: Context<Act, Caller>,
  page: StaffPage<Act, Caller>,
): void {
  app.route({
    method: 'GET',
    url: page.path,
    onRequest: async (request) => {
      context.admit(request)
      await context.authorise(request, page.access)
    },
    handler: async (request, reply) => {
      const { status, contentType, body, headers } = await page.handle({
        params: texts(request.params),
        query: texts(request.query),
        caller: context.callerOf(request),
        nonce: randomBytes(NONCE_BYTES).toString('base64'),
      })
      return reply
        .code(status)
        .headers({
          ...STAFF_PAGE_HEADERS,
          ...headers,
          'Cache-Control': 'no-store',
          'Content-Type': contentType,
        })
        .send(body)
    },
    errorHandler: (error, request, reply) => {
      const { status, headers, body } = context.faultOf(error, request)
      const language = preferredLanguage(request.headers['accept-language'])
      return reply
        .code(status)
        .headers({ ...STAFF_PAGE_HEADERS, ...headers, 'Content-Type': 'text/html; charset=utf-8' })
        .send(bareDocument(language, body.title))
    },
  })
}

/** Doubled and nested parameters are left out: no page of ours has any. */
function texts(values: unknown): Record<string, string> {
  const entries = Object.entries(values ?? {})
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** One sentence as a page without style or script, with the way to the desk. */
function bareDocument(language: Language, sentence: string): string {
  const text = sentence.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
  const desk = translator(language, 'problems')('to_desk')
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text}</title><p>${text}</p><p><a href="/desk" target="_top">${desk}</a></p></html>`
}
