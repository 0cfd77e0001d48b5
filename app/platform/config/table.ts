import type { z } from 'zod'
import { SETTING_NAMES, SETTINGS, type SettingName } from './schema.ts'

/** Between these lines of docs/operating.md stands the table. */
export const BEGIN = '<!-- settings: written by `npm run docs:settings` -->'
export const END = '<!-- end of settings -->'

/** The settings as a table in Markdown, from the schema alone. */
export function settingsTable(): string {
  const rows = SETTING_NAMES.map((name) => {
    const schema: z.ZodType = SETTINGS.shape[name]
    return `| \`${name}\` | ${defaultOf(name)} | ${schema.description ?? ''} |`
  })
  return ['| setting | default | what it does |', '| --- | --- | --- |', ...rows].join('\n')
}

function defaultOf(name: SettingName): string {
  const { success, data } = SETTINGS.shape[name].safeParse(undefined)
  if (!success || data === undefined || (Array.isArray(data) && data.length === 0)) return 'not set'
  return `\`${String(data)}\``
}
