import type { Locator, Page } from 'playwright-core'
import { type DeskWord, deskWord, type Language } from './words.ts'

type Line = 'kicker' | 'headline' | 'dek' | 'body'
type Act = 'publish' | 'update' | 'correction' | 'retraction'
type FieldName = 'dateline' | 'source'
type PanelName = 'fields' | 'history' | 'import' | 'images'

/** The screen on which a story is written: where its parts are, and what a person does with them. */
export function editorScreen(page: Page, language: Language = 'id') {
  const word = (key: DeskWord, values = {}) => deskWord(key, values, language)
  const part = (name: Line) => page.getByRole('textbox', { name: word(`editor_${name}`), exact: true })
  return {
    page,
    part,
    /** Where the text is safe, in words. */
    savedLine: page.getByTestId('saved'),
    open: async () => {
      await part('body').waitFor()
    },
    waitSaved: () =>
      page
        .getByTestId('saved')
        .filter({ hasText: word('editor_saved', { time: '' }).trim() })
        .waitFor(),
    /** Puts another text in the place of a line, as by hand. */
    rewrite: async (name: Exclude<Line, 'body'>, text: string) => {
      await part(name).click()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    /** Types at the end of the body. */
    writeOn: async (text: string) => {
      await part('body').click()
      await page.keyboard.press('ControlOrMeta+End')
      await page.keyboard.type(text)
    },
    /** Selects a word of the body by a double click on it and types another over it. */
    mendWord: async (wrong: string, right: string) => {
      const { x, y } = await placeOf(part('body'), wrong)
      await page.mouse.dblclick(x, y)
      await page.keyboard.type(right)
    },
    field: (name: FieldName) => page.getByLabel(word(`editor_${name}`), { exact: true }),
    fillField: async (name: FieldName, text: string) => {
      const field = page.getByLabel(word(`editor_${name}`), { exact: true })
      await field.fill(text)
      await field.press('Enter')
    },
    section: page.getByRole('combobox', { name: word('editor_section') }),
    /** Picks an option of a list by the words that stand on both. */
    choose: async (list: string, option: string) => {
      await page.getByRole('combobox', { name: list, exact: true }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    addByline: async (name: string) => {
      await page.getByRole('button', { name: word('editor_credit_add') }).click()
      await page.getByRole('combobox', { name: word('editor_credit_name', { number: 1 }) }).fill(name)
      await page.keyboard.press('Tab')
    },
    panel: async (name: PanelName) => {
      const tab = name === 'images' ? /^(Foto|Photo)/ : word(`editor_panel_${name}`)
      await page.getByRole('tab', { name: tab }).click()
      return page.getByRole('tabpanel', { name: tab })
    },
    act: (button: DeskWord) => page.getByRole('button', { name: word(button), exact: true }),
    dialog: (title: DeskWord) => page.getByRole('dialog', { name: word(title) }),
    /** Where readers stand, beside the words of its state. */
    onSite: (state: DeskWord) => page.locator('footer').getByText(word(state), { exact: true }),
    /** The notice that counts down to an order. */
    countdown: page.getByRole('button', { name: word('publishing_cancel'), exact: true }),
    /** Opens an act's form, fills it in and orders it. */
    order: async (act: Act, fill: (form: Locator) => Promise<void> = async () => {}) => {
      await page.getByRole('button', { name: word(`publishing_button_${act}`), exact: true }).click()
      const form = page.getByRole('dialog', { name: word(`publishing_act_${act}`) })
      await fill(form)
      await form.getByRole('button', { name: word(`publishing_order_${act}`), exact: true }).click()
      await form.waitFor({ state: 'detached' })
    },
  }
}

export type EditorScreen = ReturnType<typeof editorScreen>

/** The middle of a word on the screen, scrolled into view. */
async function placeOf(block: Locator, text: string): Promise<{ x: number; y: number }> {
  return block.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const box = range.getClientRects()[0]
      if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`not on the page: ${wanted}`)
  }, text)
}
