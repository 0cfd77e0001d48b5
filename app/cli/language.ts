export type TerminalLanguage = 'id' | 'en'
export type Wording = Record<TerminalLanguage, string>

/** The terminal's language: Indonesian where the locale says so, else English. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): TerminalLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^id([_.@-]|$)/i.test(locale) ? 'id' : 'en'
}
