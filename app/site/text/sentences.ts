import type { Language } from '../../features/stories/story.ts'
import { translator } from '../../platform/i18n/translate.ts'

type Values = Readonly<Record<string, string | number>>

/** A sentence of the catalogue `site`, with its values written into their places. */
export type Sentences = (key: string, values?: Values) => string

/** Text and names of values in turn: `Sumber: {{source}}` is `['Sumber: ', 'source', '']`. */
type Template = readonly string[]

/** What stands around the name of a value. */
const PLACE = /\{\{\s*(\w+)\s*\}\}/

/**
 * The sentences of the site in one language. A page has forty of them, and to look each up and take it apart
 * anew costs more than to draw the page: that is done once a sentence.
 */
function sentencesIn(language: Language): Sentences {
  const translate = translator(language, 'site')
  const templates = new Map<string, Template>()
  const templateOf = (key: string): Template => {
    const known = templates.get(key)
    if (known) return known
    const template = translate(key, { skipInterpolation: true }).split(PLACE)
    templates.set(key, template)
    return template
  }
  return (key, values = {}) => {
    const template = templateOf(key)
    if (template.length === 1) return template[0] ?? ''
    return template.map((part, index) => (index % 2 === 0 ? part : String(values[part] ?? ''))).join('')
  }
}

/** By language. Keys stand in the code, so that none of these grows without end. */
export const SENTENCES: Readonly<Record<Language, Sentences>> = {
  id: sentencesIn('id'),
  en: sentencesIn('en'),
}
