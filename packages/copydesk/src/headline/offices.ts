import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import type { NameFault } from './name-support.ts'
import { only } from './number-support.ts'

/** Offices that have a deputy. */
const OFFICES = wordSet(
  'ketua bupati gubernur wali walikota presiden menteri direktur kepala rektor dekan camat',
)
/** Bodies that are told apart by their field. */
const BODIES = wordSet('menteri kementerian dinas')
const FIELD =
  /^(?:(?:per|pe|ke)\p{L}{3,20}an|agama|sosial|hukum|energi|pariwisata|koperasi|investasi|olahraga|pemuda|desa)$/u

/** An office of the headline that the body gives otherwise: its deputy, or that of another field. */
export function otherOffices({ tokens }: TextDocument, body: TextDocument): NameFault[] {
  return tokens.flatMap((office, at) => {
    if (!OFFICES.has(office.lower) && !BODIES.has(office.lower)) return []
    const next = tokens[at + 1]?.lower ?? ''
    const mentions = body.tokens.flatMap(({ lower }, i) => (lower === office.lower ? [i] : []))
    if (BODIES.has(office.lower) && FIELD.test(next) && !body.tokens.some(({ lower }) => lower === next)) {
      const fields = mentions
        .flatMap((i) => body.tokens[i + 1] ?? [])
        .filter(({ lower }) => FIELD.test(lower))
      return fields.length === 0 ? [] : [{ at: at + 1, suggestions: only(fields.map(({ text }) => text)) }]
    }
    const isDeputy = tokens[at - 1]?.lower === 'wakil'
    const same = mentions.filter((i) => body.tokens[i + 1]?.lower === next)
    const isToldSo = same.some((i) => (body.tokens[i - 1]?.lower === 'wakil') === isDeputy)
    if (!OFFICES.has(office.lower) || same.length === 0 || isToldSo) return []
    return isDeputy ? [{ at: at - 1, suggestions: [] }] : [{ at, suggestions: [`Wakil ${office.text}`] }]
  })
}
