import type { Page } from 'playwright-core'
import { editorScreen } from '../screens/editor.ts'
import { openPastePage } from '../screens/story-list.ts'
import { type DeskWord, deskWord, type Language } from '../screens/words.ts'
import type { DemoDesk } from './demo-desk.ts'

/** Somebody's desk in one language, and the stories to be shown on it. */
type Seat = { page: Page; url: string; language: Language; stories: DemoDesk['stories'] }

type Show = (seat: Seat) => Promise<void>

/** A screen with an address of its own, once its heading stands there. */
const at =
  (path: string): Show =>
  async ({ page, url }) => {
    await page.goto(`${url}/desk${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
  }

/** A story in the editor, and what is opened there. */
const story =
  (which: keyof DemoDesk['stories'], open: (seat: Seat) => Promise<void> = async () => {}): Show =>
  async (seat) => {
    await seat.page.goto(`${seat.url}/desk/naskah/${seat.stories[which]}`)
    await editorScreen(seat.page, seat.language).open()
    await open(seat)
    await seat.page.waitForLoadState('networkidle')
  }

const act =
  (button: DeskWord, dialog: DeskWord) =>
  async ({ page, language }: Seat) => {
    const screen = editorScreen(page, language)
    await screen.act(button).click()
    await screen.dialog(dialog).waitFor()
  }

const panel = (name: 'history' | 'import' | 'images') => async (seat: Seat) => {
  await editorScreen(seat.page, seat.language).panel(name)
}

async function comparison(seat: Seat): Promise<void> {
  const { page, language } = seat
  const history = await editorScreen(page, language).panel('history')
  await history.getByRole('button', { name: deskWord('publishing_compare', {}, language) }).click()
  await history.locator('ins').first().waitFor()
}

async function preview({ page, language }: Seat): Promise<void> {
  await page.getByRole('button', { name: deskWord('editor_preview', {}, language), exact: true }).click()
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
}

/** Every screen and every dialog of the desk that hangs on a story, by the name of its picture. */
export const DESK_SCREENS: Readonly<Record<string, Show>> = {
  stories: at('/'),
  'stories-paste': async (seat) => {
    await at('/')(seat)
    await openPastePage(seat.page, seat.language)
  },
  front: at('/beranda'),
  sections: at('/rubrik'),
  publication: at('/publikasi'),
  people: at('/anggota'),
  log: at('/catatan'),
  account: at('/akun'),
  missing: at('/tidak-ada'),
  'editor-draft': story('unpublished'),
  'editor-pass-gate': story('imported', act('publishing_order_anyway', 'publishing_act_publish')),
  'editor-images': story('imported', panel('images')),
  'editor-import': story('imported', panel('import')),
  'editor-live': story('live'),
  'editor-update': story('live', act('publishing_button_update', 'publishing_act_update')),
  'editor-correction': story('live', act('publishing_button_correction', 'publishing_act_correction')),
  'editor-retraction': story('live', act('publishing_button_retraction', 'publishing_act_retraction')),
  'editor-history': story('live', panel('history')),
  'editor-comparison': story('live', comparison),
  'editor-preview': story('live', preview),
  'editor-retracted': story('retracted'),
}
