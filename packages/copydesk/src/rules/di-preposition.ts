import type { Context, Report, Rule } from '../rule.ts'
import type { FieldText } from '../text/fields.ts'
import { PLACES_AFTER_DI, PLACES_AFTER_KE } from '../words/places.ts'
import { overFields, reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Kata depan di dan ke ditulis terpisah dari kata yang mengikutinya.',
  en: 'The prepositions di and ke are written apart from the word that follows.',
}
const CITIES =
  /^(?:jakarta|bandung|surabaya|medan|semarang|makassar|yogyakarta|bogor|bekasi|depok|tangerang|malang|solo|denpasar|bali|palembang|padang|pekanbaru|pontianak|banjarmasin|balikpapan|samarinda|manado|ambon|kupang|aceh|papua|jawa|sumatra|sumatera|kalimantan|sulawesi|lombok|batam|cirebon|tasikmalaya|purwokerto|kediri|jember|banyuwangi|indonesia)$/

/** di and ke joined to a word of place or time: "dimana", "diantaranya", "kedalam". */
export const diPreposition: Rule = {
  id: 'di-preposition',
  severity: 'error',
  languages: ['id'],
  check: overFields(read),
}

function read({ field, document }: FieldText, context: Context): Report[] {
  return document.tokens.flatMap(({ kind, lower, text }, at) => {
    if (kind !== 'word' || context.lexicon.isRoot(lower)) return []
    const apart = partsOf(lower)
    if (apart === null) return []
    const [preposition, place] = apart
    const shown = CITIES.test(place) ? place.charAt(0).toUpperCase() + place.slice(1) : place
    const suggestion = `${text.slice(0, preposition.length)} ${shown}`
    return [reportTokens({ field, document, first: at, last: at }, MESSAGE, [suggestion])]
  })
}

/** "diantaranya" gives di and antaranya; null for a word that is not made so. */
function partsOf(word: string): [preposition: string, place: string] | null {
  const match = /^(di|ke)(\p{L}+?)(nya|lah|kah|pun)?$/u.exec(word)
  if (match === null) return null
  const [, preposition = '', place = '', clitic = ''] = match
  const places = preposition === 'di' ? PLACES_AFTER_DI : PLACES_AFTER_KE
  if (!places.has(place)) return null
  // EYD V: pun stands apart: di mana pun.
  return [preposition, place + (clitic === 'pun' ? ' pun' : clitic)]
}
