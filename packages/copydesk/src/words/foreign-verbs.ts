import { generate } from '../morphology/generate.ts'
import { pairsOf } from './pairs.ts'

/** English verbs that Indonesian prefixes are put to, and the stems that Indonesian has for them. */
const STEMS = pairsOf([
  'backup cadangkan, booking pesan, bully rundung, cancel batalkan, copy salin, download unduh, edit sunting, endorse dukung, follow ikuti, hack retas',
  'handle tangani, install pasang, launching luncurkan, order pesan, posting unggah, print cetak, push dorong, review ulas, scan pindai, share bagikan',
  'support dukung, update mutakhirkan, upgrade tingkatkan, upload unggah',
])

const PREFIXED = /^(?:(di|ter)|me(?:ng|n|m)?|nge)-?(.+)$/

/** "Di-download", "mengupload": with the same prefix at the Indonesian stem; null for any other word. */
export function prefixedVerb(word: string): string | null {
  const [, passive, verb = ''] = PREFIXED.exec(word) ?? []
  const stem = STEMS.get(verb)
  if (stem === undefined) return null
  return generate(stem, { prefixes: [passive ?? 'me'], suffix: '', clitics: [] })
}
