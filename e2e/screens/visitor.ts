import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Milliseconds; tests of other files use the same two cores. */
const PATIENCE = 20_000

type Width = 320 | 390 | 768 | 1280 | 1920
/** Heights of screens that are that wide (CSS pixels). */
const HEIGHTS: Record<Width, number> = { 320: 640, 390: 844, 768: 1024, 1280: 900, 1920: 1080 }

/** Somebody in front of a browser of their own. */
export type Visitor = {
  page: Page
  context: BrowserContext
  /** What the browser has complained of so far: errors, refusals of the content policy, uncaught exceptions. */
  complaints(): readonly string[]
  /** Takes the complaints that a test provoked off the list; throws where there was none. */
  provoked(what: RegExp): void
  leave(): Promise<void>
}

export type Visit = {
  width?: Width
  scheme?: 'light' | 'dark'
  language?: 'id' | 'en'
  javaScript?: boolean
}

/** Opens a fresh browser profile as a person has it. */
export async function visitor(
  browser: Browser,
  { width = 1280, scheme = 'light', language = 'id', javaScript = true }: Visit = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    hasTouch: width < 768,
    colorScheme: scheme,
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  return { page, context, ...listenTo(context), leave: () => context.close() }
}

function listenTo(context: BrowserContext): Pick<Visitor, 'complaints' | 'provoked'> {
  let heard: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => heard.push(String(error.error())))
  return {
    complaints: () => heard,
    provoked: (what) => {
      const others = heard.filter((complaint) => !what.test(complaint))
      if (others.length === heard.length) throw new Error(`nothing was provoked: ${what}`)
      heard = others
    },
  }
}
