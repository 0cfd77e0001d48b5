import type { Page } from 'playwright-core'
import { deskWord } from '../screens/words.ts'

/** Milliseconds between two looks; each sees the screen as it is between two tasks of the page. */
const LOOK_EVERY = 20

/** From now on the page notes each text of the body beside which "saved" stood. */
export async function watchSavedTexts(page: Page): Promise<void> {
  await page.evaluate(
    ({ every, saved, body }) => {
      const texts = new Set<string>()
      Object.assign(window, { savedTexts: texts })
      setInterval(() => {
        const line = document.querySelector('[data-testid="saved"]')?.textContent ?? ''
        if (!line.startsWith(saved)) return
        texts.add(document.querySelector(`[role="textbox"][aria-label="${body}"]`)?.textContent ?? '')
      }, every)
    },
    {
      every: LOOK_EVERY,
      saved: deskWord('editor_saved', { time: '' }).trim(),
      body: deskWord('editor_body'),
    },
  )
}

export const savedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Reflect.get(window, 'savedTexts')])
