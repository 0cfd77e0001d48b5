import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Context, webHeaders } from './context.ts'
import type { Mount } from './parts.ts'

/** Bytes; forms of accounts are far smaller. */
const BODY_LIMIT = 64 * 1024

/** Registers what a library serves by web-standard requests, behind the same guards as our own operations. */
export function registerMounts<Act extends string, Caller>(
  app: FastifyInstance,
  context: Context<Act, Caller>,
): void {
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    // The library reads the body itself.
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
    for (const mount of context.parts.mounts) registerMount(scope, context, mount)
    done()
  })
}

function registerMount<Act extends string, Caller>(
  app: FastifyInstance,
  context: Context<Act, Caller>,
  mount: Mount,
): void {
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: `${mount.prefix}*`,
    exposeHeadRoute: false,
    bodyLimit: BODY_LIMIT,
    onRequest: async (request) => context.admit(request),
    handler: async (request, reply) => {
      const { address } = context.peerOf(request.raw)
      const response = await mount.handle(
        webRequest(request, context.originOf(request.raw), address),
        address,
      )
      reply.code(response.status)
      for (const [name, value] of response.headers) {
        // Each cookie is a header of its own.
        if (name !== 'set-cookie' && name !== 'content-length') reply.header(name, value)
      }
      for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
      return reply.header('Cache-Control', 'no-store').send(Buffer.from(await response.arrayBuffer()))
    },
  })
}

function webRequest(request: FastifyRequest, origin: string, address: string): Request {
  const headers = webHeaders(request.raw)
  headers.set('x-client-ip', address)
  const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? new Uint8Array(request.body) : null
  return new Request(new URL(request.raw.url ?? '/', origin), { method: request.method, headers, body })
}
