import type { Locator, Page } from 'playwright-core'
import { type DeskWord, deskWord, type Language } from './words.ts'

/** Opens "Tempel halaman", which a phone keeps in a menu. */
export async function openPastePage(page: Page, language: Language = 'id'): Promise<Locator> {
  const word = (key: DeskWord) => deskWord(key, {}, language)
  const others = page.getByRole('button', { name: word('stories_other_acts') })
  await page.getByRole('button', { name: word('stories_new') }).waitFor()
  if (await others.isVisible()) {
    await others.click()
    await page.getByRole('menuitem', { name: word('paste_act') }).click()
  } else await page.getByRole('button', { name: word('paste_act') }).click()
  const dialog = page.getByRole('dialog', { name: word('paste_heading') })
  await dialog.waitFor()
  return dialog
}

/** Pastes a page's text and has a draft made of it; answers the report of what became of each line. */
export async function pastePage(page: Page, content: string): Promise<Locator> {
  const dialog = await openPastePage(page)
  await dialog.getByLabel(deskWord('paste_field')).fill(content)
  await dialog.getByRole('button', { name: deskWord('paste_import') }).click()
  const report = page.getByRole('dialog', { name: deskWord('paste_report_heading') })
  await report.waitFor()
  return report
}

/** Each line of a report as it is read: what became of it, then the line. */
export async function fatesIn(report: Locator): Promise<[fate: string, line: string][]> {
  const rows = await report
    .getByRole('list', { name: deskWord('fate_list') })
    .getByRole('listitem')
    .all()
  return Promise.all(
    rows.map(async (row): Promise<[string, string]> => {
      const [fate = '', line = ''] = await row.locator('span').allInnerTexts()
      return [fate, line]
    }),
  )
}
