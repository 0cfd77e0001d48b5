import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import type { FieldText } from '../text/fields.ts'
import { lowerAt } from '../text/walk.ts'
import { PLACES_AFTER_DI, PLACES_AFTER_KE } from '../words/places.ts'
import { overParagraphs, reportTokens } from './report.ts'

const MESSAGE = {
  id: 'Kata depan di dan ke ditulis terpisah dari kata yang mengikutinya.',
  en: 'The prepositions di and ke are written apart from the word that follows.',
}
const CITIES =
  /^(?:jakarta|bandung|surabaya|medan|semarang|makassar|yogyakarta|bogor|bekasi|depok|tangerang|malang|solo|denpasar|bali|palembang|padang|pekanbaru|pontianak|banjarmasin|balikpapan|samarinda|manado|ambon|kupang|aceh|papua|jawa|sumatra|sumatera|kalimantan|sulawesi|lombok|batam|cirebon|tasikmalaya|purwokerto|kediri|jember|banyuwangi|indonesia)$/

/** Passives of what is also a place: "ia dipenjara tiga tahun". */
const VERBS = new Set(['dipenjara'])

/** di and ke joined to a word of place or time: "dimana", "diantaranya", "kedalam". */
export const diPreposition: Rule = {
  id: 'di-preposition',
  severity: 'error',
  languages: ['id'],
  check: overParagraphs(read),
}

function read({ field, document }: FieldText): Report[] {
  return document.tokens.flatMap(({ kind, lower, text }, at) => {
    if (kind !== 'word') return []
    const apart = partsOf(lower) ?? partsBeside(document, at)
    if (apart === null) return []
    const [preposition, place] = apart
    const isTitled = field === 'title' && text !== lower
    const shown = CITIES.test(place) || isTitled ? place.charAt(0).toUpperCase() + place.slice(1) : place
    const suggestion = `${text.slice(0, preposition.length)} ${shown}`
    return [reportTokens({ field, document, first: at, last: at }, MESSAGE, [suggestion])]
  })
}

type Parts = readonly [preposition: string, place: string]

/** Verbs that are prepositions beside some words only: "cerita dibalik layar", "kunjungan keluar negeri". */
function partsBeside(document: TextDocument, at: number): Parts | null {
  const word = lowerAt(document, at)
  if (word === 'dibalik' && BEFORE_BEHIND.test(lowerAt(document, at - 1))) return ['di', 'balik']
  return word === 'keluar' && AFTER_OUTSIDE.has(lowerAt(document, at + 1)) ? ['ke', 'luar'] : null
}

const BEFORE_BEHIND =
  /^(?:ada|alasan|cerita|dalang|fakta|kisah|makna|misteri|motif|orang(?:-orang)?|otak|rahasia|sosok|tersembunyi)$/
const AFTER_OUTSIDE = new Set(['angkasa', 'daerah', 'jawa', 'negeri'])

/** "diantaranya" gives di and antaranya; null for a word that is not made so. */
export function partsOf(word: string): Parts | null {
  const preposition = word.slice(0, 2)
  if (preposition !== 'di' && preposition !== 'ke') return null
  const places = preposition === 'di' ? PLACES_AFTER_DI : PLACES_AFTER_KE
  const rest = word.slice(2)
  if (VERBS.has(word)) return null
  // "dimana-mana", "disana-sini": both halves follow the preposition.
  const [first = ''] = rest.split('-')
  if (places.has(rest) || (first !== rest && places.has(first))) return [preposition, rest]
  const [, place = '', clitic = ''] = /^(\p{L}+)(nya|lah|kah|pun)$/u.exec(rest) ?? []
  // EYD V: pun stands apart: di mana pun.
  return places.has(place) ? [preposition, place + (clitic === 'pun' ? ' pun' : clitic)] : null
}
