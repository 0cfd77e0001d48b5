import type { Locator } from 'playwright-core'

/** The words that a person sees there: without what is hidden from them, in the capitals that the style gives. */
export const seen = (place: Locator): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not what a reader has
  place.innerText()
