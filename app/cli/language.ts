import type { Language } from '../platform/i18n/translate.ts'

/** The terminal's language: Indonesian where the locale says so, else English. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^id([_.@-]|$)/i.test(locale) ? 'id' : 'en'
}
