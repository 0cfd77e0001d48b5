import type { Logger } from 'pino'
import { deskAssets, deskPages } from './desk/page.ts'
import { frontOperations } from './features/frontpage/routes.ts'
import { publicationOperations } from './features/publication/routes.ts'
import { sectionOperations } from './features/sections/routes.ts'
import { accounts } from './features/staff/accounts.ts'
import type { StaffOperation } from './features/staff/operation.ts'
import { orders } from './features/stories/orders.ts'
import { storyOperations } from './features/stories/routes.ts'
import { collaboration } from './features/stories/writing/collab.ts'
import type { Settings } from './platform/config/settings.ts'
import type { Newsroom } from './platform/database/newsroom.ts'
import { listenToEvents } from './platform/events/listener.ts'
import { transportHeaders } from './platform/http/headers.ts'
import { startServer } from './platform/http/server.ts'
import { createMetrics } from './platform/metrics/metrics.ts'
import { createPageCache } from './platform/pages/cache.ts'
import { followEvents } from './platform/pages/follow.ts'
import { siteHandler } from './platform/pages/site-handler.ts'
import { readSiteAssets } from './site/assets.ts'
import { errorPage } from './site/error-page.tsx'
import { previewPages } from './site/preview.ts'
import { SITE_PARAMETERS, siteSource } from './site/source.tsx'
import { watchDatabase } from './watch-database.ts'

export type NodeDeps = { settings: Settings; newsroom: Newsroom; log: Logger }

/** One running node. `url`: where it listens, by an address that works on this machine. */
export type RunningNode = { url: URL; close(): Promise<void> }

/** Every operation of the API, with who may call it. */
export function operationsOf(
  { db, secret }: Pick<Newsroom, 'db' | 'secret'>,
  { undoSeconds }: Pick<Settings, 'undoSeconds'>,
  staff: { operations: readonly StaffOperation[] },
): StaffOperation[] {
  return [
    ...staff.operations,
    ...storyOperations({ db, secret, undoSeconds }),
    ...sectionOperations({ db }),
    ...publicationOperations({ db }),
    ...frontOperations({ db }),
  ]
}

/**
 * Puts a node together and starts it on an open newsroom: the log's listener first, then what hangs on it, the
 * server last, so that nothing is served before it is whole. Ends in the reverse order. Throws where the port
 * cannot be had; nothing is left running then.
 */
export async function startNode({ settings, newsroom, log }: NodeDeps): Promise<RunningNode> {
  const { db, secret, target } = newsroom
  const { publicUrl } = settings.http
  const metrics = createMetrics()
  const events = await listenToEvents(target, log)
  const watch = watchDatabase({ db, log, metrics, events })
  const staff = accounts({ db, secret, publicUrl, log })
  const writing = collaboration({ db, log, authenticate: staff.authenticate, subscribe: events.subscribe })
  metrics.gauge('redaksi_writing_connections', 'WebSockets of writers.', writing.connections)
  const publishing = orders({ db, log })
  const assets = readSiteAssets()
  const site = { db, assets, origin: () => publicUrl }
  const headers = transportHeaders(publicUrl)
  const cache = createPageCache({
    source: siteSource(site),
    maxBytes: settings.pageCacheMib * 1024 * 1024,
    headers,
    log,
    silence: events.silence,
    onRender: metrics.duration('redaksi_page_render_seconds', 'Time to make a page of the site.'),
  })
  cache.setFlooded(settings.cachedPagesOnly)
  followEvents(cache, events, ({ kind }) => kind === 'story.retracted')
  const closeBackground = async () => {
    await publishing.stop()
    await writing.close()
    watch.close()
    await events.close()
  }
  try {
    const server = await startServer(
      settings.http,
      {
        operations: operationsOf(newsroom, settings, staff),
        staffPages: [...previewPages(site), ...(await deskPages())],
        mounts: [staff.mount],
        assets: new Map([...assets.files, ...(await deskAssets())]),
        authenticate: staff.authenticate,
        isAllowed: staff.isAllowed,
        languageOf: staff.languageOf,
        upgrade: new Map([['/api/collab', writing.upgrade]]),
        isReady: watch.isReady,
        metrics,
        log,
      },
      siteHandler({
        cache,
        parameters: SITE_PARAMETERS,
        headers,
        errorPage: (language, fault) => errorPage(assets, language, fault),
        metrics,
        log,
      }),
    )
    return {
      url: server.url,
      close: async () => {
        await Promise.all([server.close(), closeBackground()])
      },
    }
  } catch (error) {
    await closeBackground()
    throw error
  }
}
