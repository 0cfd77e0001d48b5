import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { lowerAt } from '../text/walk.ts'
import { isPersonName } from '../words/person-names.ts'
import { BODY_KINDS } from './accusable.ts'
import { isOffice } from './offices.ts'
import type { NameRun } from './presented.ts'
import { BODY_WORDS } from './roles.ts'

/** What a body is called for short where it speaks: "pihak sekolah", "direktur rumah sakit". */
function shortFor(word: string): string | null {
  if (/^s(?:d|mp|ma|mk)n?$/.test(word)) return 'sekolah'
  if (/^rsu?[dp]?$/.test(word)) return 'sakit'
  if (/^(?:pt|cv|ud)$/.test(word)) return 'perusahaan'
  return BODY_KINDS.has(word) ? word : null
}

/** Behind them stands a place: "Kepala Desa Karangmalang Sutopo". */
const OF_PLACE =
  /^(?:desa|kecamatan|dusun|kampung|distrik|kelurahan|lurah|camat|pasar|puskesmas|sd|smp|sma|smk)$/
const SHORTEST = 3
/** What a body is stands in its name, or this many words before it: "klinik kecantikan Aura Musi". */
const BEFORE = 3

/** The words by which a text may speak of the accused again, in lower case: not their office, nor the place of it. */
export function namesOfAccused(
  document: TextDocument,
  { first, last }: NameRun,
  lexicon: Lexicon,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (let i = first - BEFORE; i <= last; i++) {
    const word = lowerAt(document, i)
    const short = shortFor(word)
    if (short !== null && i <= first) names.add(short).add('perusahaan').add('manajemen')
    if (i < first || word.length < SHORTEST) continue
    const isPlace = OF_PLACE.test(lowerAt(document, i - 1)) && i < last - 1
    if (isPersonName(word) || (!isPlace && !tellsOffice(word, lexicon))) names.add(word)
  }
  return names
}

/** Kepala, dinas, desa. */
const tellsOffice = (word: string, lexicon: Lexicon): boolean =>
  isOffice(word, lexicon) || BODY_WORDS.has(word) || OF_PLACE.test(word)
