import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import en from '../../locales/en/desk.json'
import id from '../../locales/id/desk.json'

export type Language = 'id' | 'en'

type Key = keyof typeof id & string
/** A sentence's key; where it has plural forms, the key without them (i18next picks by `count`). */
export type DeskKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : K) : never
export type Translate = (key: DeskKey, values?: Readonly<Record<string, string | number>>) => string

/** The language of the browser, until it is known who sits before it. */
const browserLanguage = (): Language =>
  navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'id' || tag === 'en') === 'en'
    ? 'en'
    : 'id'

const i18n = i18next.createInstance()
await i18n.use(initReactI18next).init({
  resources: { id: { desk: id }, en: { desk: en } },
  defaultNS: 'desk',
  fallbackLng: false,
  lng: browserLanguage(),
  initAsync: false,
  // React escapes what it writes.
  interpolation: { escapeValue: false },
})
document.documentElement.lang = i18n.language

/** The desk in the language of the one who signed in. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language
  if (i18n.language !== language) await i18n.changeLanguage(language)
}

/** The desk's sentences: `t('stories_count', { count: 3 })`. */
export function useT(): Translate {
  const { t } = useTranslation('desk')
  return (key, values) => t(key, { ...values })
}

/** The language that is spoken now. */
export function useLanguage(): Language {
  const { i18n: current } = useTranslation('desk')
  return current.language === 'en' ? 'en' : 'id'
}
