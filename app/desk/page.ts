import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Act, Caller } from '../features/staff/roles.ts'
import type { StaffPage } from '../platform/http/parts.ts'
import { APP_FOLDER } from '../platform/paths.ts'

const BUILT = join(APP_FOLDER, 'dist', 'desk')
/** Where the built desk believes it lies (`base` in vite.desk.config.ts). */
const BASE = '/aset/desk/'
/** Stands in the built page where each answer's own nonce belongs. */
const NONCE_MARK = '__CSP_NONCE__'
/** Stands where the page says whether anybody is signed in, so that the door is shown without asking first. */
const CALLER_MARK = '__CALLER__'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    // The preview of a draft.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * The desk's one page, whatever address below `/desk` was asked for: the application shows who may see what.
 * It carries a nonce, so that it is never kept. Rejects where the desk has not been built.
 */
export async function deskPages(): Promise<StaffPage<Act, Caller>[]> {
  const page = await readFile(join(BUILT, 'index.html'), 'utf8')
  const serve = (id: string, path: `/${string}`): StaffPage<Act, Caller> => ({
    id,
    path,
    access: 'public',
    handle: async ({ caller, nonce }) => ({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: page.replaceAll(NONCE_MARK, nonce).replace(CALLER_MARK, caller === null ? 'nobody' : 'staff'),
      headers: {
        'Content-Security-Policy': policy(nonce),
        'Referrer-Policy': 'same-origin',
        'X-Robots-Tag': 'noindex',
      },
    }),
  })
  return [serve('desk', '/desk'), serve('deskScreens', '/desk/*')]
}

/** The built desk's files by the path under which its page asks for them. */
export async function deskAssets(): Promise<Map<string, { bytes: Buffer; contentType: string }>> {
  const entries = await readdir(BUILT, { recursive: true, withFileTypes: true })
  const files = entries.flatMap((entry) => {
    const contentType = CONTENT_TYPES[extname(entry.name)]
    return entry.isFile() && contentType !== undefined
      ? [{ path: join(entry.parentPath, entry.name), contentType }]
      : []
  })
  return new Map(
    await Promise.all(
      files.map(async ({ path, contentType }) => {
        const address = BASE + path.slice(BUILT.length + 1).replaceAll('\\', '/')
        return [address, { bytes: await readFile(path), contentType }] as const
      }),
    ),
  )
}
