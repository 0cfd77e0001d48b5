import type { Page } from '../../platform/pages/page.ts'

/** What robots may read: all that readers may, and nothing of a site of demo stories. */
export function robotsPage({ demo, origin }: { demo: boolean; origin: URL | null }): Page {
  const lines = demo
    ? ['User-agent: *', 'Disallow: /']
    : [
        'User-agent: *',
        'Disallow: /desk',
        'Disallow: /api/',
        ...(origin === null ? [] : ['', `Sitemap: ${new URL('/sitemap.xml', origin).href}`]),
      ]
  return {
    status: 200,
    contentType: 'text/plain; charset=utf-8',
    body: `${lines.join('\n')}\n`,
    tags: ['publication'],
    headers: {},
  }
}
