import type { Logger } from 'pino'
import { deskAssets, deskPages } from './desk/page.ts'
import { copydeskOperations } from './features/copydesk/routes.ts'
import { beginEmpty } from './features/demo/begin-empty.ts'
import { makeDemo } from './features/demo/make.ts'
import { frontOperations } from './features/frontpage/routes.ts'
import { startChain } from './features/log/chain.ts'
import { logOperations } from './features/log/routes.ts'
import { publicationOperations } from './features/publication/routes.ts'
import { sectionOperations } from './features/sections/routes.ts'
import { accounts } from './features/staff/accounts.ts'
import type { StaffOperation } from './features/staff/operation.ts'
import { orders } from './features/stories/orders.ts'
import { type PageReader, pageReader } from './features/stories/page-reader.ts'
import { storyOperations } from './features/stories/routes.ts'
import { collaboration } from './features/stories/writing/collab.ts'
import type { Settings } from './platform/config/settings.ts'
import type { Newsroom } from './platform/database/newsroom.ts'
import { watchLag } from './platform/events/lag.ts'
import { listenToEvents } from './platform/events/listener.ts'
import { transportHeaders } from './platform/http/headers.ts'
import { type SiteHandler, startServer } from './platform/http/server.ts'
import { createMetrics } from './platform/metrics/metrics.ts'
import { createPageCache } from './platform/pages/cache.ts'
import { followEvents } from './platform/pages/follow.ts'
import { siteHandler } from './platform/pages/site-handler.ts'
import { readSiteAssets } from './site/assets.ts'
import { errorPage } from './site/error-page.tsx'
import { keptSite } from './site/kept-site.ts'
import { loadSite } from './site/load-site.ts'
import { previewPages } from './site/preview.ts'
import type { SiteDeps } from './site/site.ts'
import { SITE_PARAMETERS, siteSource } from './site/source.tsx'
import { watchDatabase } from './watch-database.ts'

const MIB = 1024 * 1024

export type NodeDeps = { settings: Settings; newsroom: Newsroom; log: Logger }

/** One running node. `url`: where it listens, by an address that works on this machine. */
export type RunningNode = { url: URL; close(): Promise<void> }

/** Fills a newsroom in which nothing has happened yet with the demo, or notes that it is to begin empty. */
export async function fillNewsroom(
  { db, secret }: Newsroom,
  { empty }: { empty: boolean },
): Promise<boolean> {
  if (!empty) return makeDemo(db, secret)
  await beginEmpty(db)
  return false
}

/** Every operation of the API, with who may call it. */
export function operationsOf(
  { db, secret }: Pick<Newsroom, 'db' | 'secret'>,
  { undoSeconds }: Pick<Settings, 'undoSeconds'>,
  { staff, pages }: { staff: { operations: readonly StaffOperation[] }; pages: PageReader },
): StaffOperation[] {
  return [
    ...staff.operations,
    ...storyOperations({ db, secret, undoSeconds, pages }),
    ...sectionOperations({ db }),
    ...publicationOperations({ db }),
    ...copydeskOperations({ db }),
    ...frontOperations({ db }),
    ...logOperations({ db }),
  ]
}

/**
 * Puts a node together and starts it on an open newsroom: the log's listener first, then what hangs on it, the
 * server last, so that nothing is served before it is whole. Throws where the port cannot be had; nothing is
 * left running then.
 */
export async function startNode(deps: NodeDeps): Promise<RunningNode> {
  const { settings, newsroom, log } = deps
  const services = await startServices(deps)
  const { staff, writing, watch, metrics, pages } = services
  const assets = readSiteAssets()
  const site = { db: newsroom.db, assets, origin: () => settings.http.publicUrl }
  try {
    const server = await startServer(
      settings.http,
      {
        operations: operationsOf(newsroom, settings, services),
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
      readersSite(deps, services, site),
    )
    // Sockets of writers end with the server, and their last words are stored before the database is let go. Pages
    // whose requests the server still waits for are read to their end.
    const close = async () => {
      await Promise.all([server.close().then(pages.close), services.close()])
    }
    return { url: server.url, close }
  } catch (error) {
    await services.close()
    throw error
  }
}

type Services = Awaited<ReturnType<typeof startServices>>

/** What works beside the server: the log's listener and what hangs on it. Closes in the reverse order. */
async function startServices({ settings, newsroom, log }: NodeDeps) {
  const { db, secret, target } = newsroom
  const metrics = createMetrics()
  const events = await listenToEvents(target, log)
  const watch = watchDatabase({ db, log, metrics, events })
  const staff = accounts({ db, secret, publicUrl: settings.http.publicUrl, log })
  const writing = collaboration({ db, log, authenticate: staff.authenticate, subscribe: events.subscribe })
  metrics.gauge('redaksi_writing_connections', 'WebSockets of writers.', writing.connections)
  const publishing = orders({ db, log })
  const pages = pageReader()
  const chain = startChain({ db, log, onLag: watchLag({ metrics, log }) }, events)
  const close = async () => {
    await publishing.stop()
    await writing.close()
    await chain.close()
    watch.close()
    await events.close()
  }
  return { metrics, events, watch, staff, writing, pages, close }
}

/** The readers' pages: rendered once, kept as bytes, dropped by what the log says. */
function readersSite(
  { settings, log }: NodeDeps,
  { metrics, events }: Services,
  site: SiteDeps,
): SiteHandler {
  const headers = transportHeaders(settings.http.publicUrl)
  const cache = createPageCache({
    source: siteSource(
      site,
      keptSite(() => loadSite(site), events),
    ),
    maxBytes: settings.pageCacheMib * MIB,
    headers,
    log,
    silence: events.silence,
    onRender: metrics.duration('redaksi_page_render_seconds', 'Time to make a page of the site.'),
  })
  cache.setFlooded(settings.cachedPagesOnly)
  followEvents(cache, events, ({ kind }) => kind === 'story.retracted')
  return siteHandler({
    cache,
    parameters: SITE_PARAMETERS,
    headers,
    errorPage: (language, fault) => errorPage(site.assets, language, fault),
    metrics,
    log,
  })
}
