import i18next from 'i18next'
import enCli from '../../locales/en/cli.json' with { type: 'json' }
import enProblems from '../../locales/en/problems.json' with { type: 'json' }
import enSite from '../../locales/en/site.json' with { type: 'json' }
import idCli from '../../locales/id/cli.json' with { type: 'json' }
import idProblems from '../../locales/id/problems.json' with { type: 'json' }
import idSite from '../../locales/id/site.json' with { type: 'json' }

export type Language = 'id' | 'en'

const i18n = i18next.createInstance()
await i18n.init({
  resources: {
    id: { cli: idCli, problems: idProblems, site: idSite },
    en: { cli: enCli, problems: enProblems, site: enSite },
  },
  // A missing key is found by the catalogue test; a reader never gets the other language in its place.
  fallbackLng: false,
  lng: 'id',
  initAsync: false,
  // Views escape what they write.
  interpolation: { escapeValue: false },
})

/** The sentences of one catalogue in one language: `t('not_found')`. */
export function translator(language: Language, catalogue: 'cli' | 'problems' | 'site') {
  return i18n.getFixedT(language, catalogue)
}
