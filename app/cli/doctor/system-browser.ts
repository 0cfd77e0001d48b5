import { access, constants } from 'node:fs/promises'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium that this machine has of its own; null where it has none. */
export async function systemBrowser(): Promise<string | null> {
  for (const place of PLACES) if (await canRun(place)) return place
  return null
}

/** Whether a file is there and may be executed. */
export function canRun(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}
