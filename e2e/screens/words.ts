import enDesk from '../../app/locales/en/desk.json' with { type: 'json' }
import enSite from '../../app/locales/en/site.json' with { type: 'json' }
import idDesk from '../../app/locales/id/desk.json' with { type: 'json' }
import idSite from '../../app/locales/id/site.json' with { type: 'json' }

type Values = Readonly<Record<string, string | number>>
export type DeskWord = keyof typeof idDesk & keyof typeof enDesk
export type SiteWord = keyof typeof idSite & keyof typeof enSite
export type Language = 'id' | 'en'

const DESK: Record<Language, Readonly<Record<DeskWord, string>>> = { id: idDesk, en: enDesk }
const SITE: Record<Language, Readonly<Record<SiteWord, string>>> = { id: idSite, en: enSite }

/** What the desk says there, as somebody reads it: `deskWord('publishing_revision', { number: 2 })`. */
export const deskWord = (key: DeskWord, values: Values = {}, language: Language = 'id'): string =>
  filled(DESK[language][key], values)

/** What the public site says there. */
export const siteWord = (key: SiteWord, values: Values = {}, language: Language = 'id'): string =>
  filled(SITE[language][key], values)

const filled = (sentence: string, values: Values): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
