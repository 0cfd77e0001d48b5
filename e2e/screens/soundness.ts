import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

type Finding = { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }

/**
 * What axe finds on a page as it stands: rule, element and why. The tool is put there through the debugger, so
 * that the page's own content policy stays as readers have it.
 */
export async function barriers(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate<Finding[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  )
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} (${help}) at ${String(target)}: ${failureSummary}`),
  )
}

/** By how many pixels a page is wider than the screen: what a phone makes somebody push aside. */
export function overflow(page: Page | Frame): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Everything that keeps somebody from using the page as it stands; an empty list is what a test expects. */
export async function faultsOf(page: Page | Frame): Promise<string[]> {
  const wide = await overflow(page)
  return [...(await barriers(page)), ...(wide > 0 ? [`${wide} pixels too wide`] : [])]
}
