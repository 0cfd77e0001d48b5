import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { NameFault } from './name-support.ts'

/** Offices that have a deputy. */
const OFFICES = wordSet(
  'ketua bupati gubernur wali walikota presiden menteri direktur kepala rektor dekan camat',
)
/** Bodies that are told apart by their field. */
const BODIES = wordSet('menteri kementerian dinas')
const FIELD =
  /^(?:(?:per|pe|ke)\p{L}{3,20}an|agama|sosial|hukum|energi|pariwisata|koperasi|investasi|olahraga|pemuda|desa)$/u

/** An office of the headline that the body gives otherwise: its deputy, or that of another field. */
export function otherOffices(title: TextDocument, body: TextDocument): NameFault[] {
  return title.tokens.flatMap(
    ({ lower }, at) => deputyFault(title.tokens, at, body.tokens) ?? fieldFault(lower, title, at, body),
  )
}

/** "Ketua DPRD" over a body that knows a deputy only, and the other way round. */
function deputyFault(title: readonly Token[], at: number, body: readonly Token[]): NameFault[] | null {
  const office = title[at]
  if (office === undefined || !OFFICES.has(office.lower)) return null
  const isDeputy = title[at - 1]?.lower === 'wakil'
  const next = title[at + 1]?.lower
  const mentions = body.flatMap((token, i) =>
    token.lower === office.lower && body[i + 1]?.lower === next ? [body[i - 1]?.lower === 'wakil'] : [],
  )
  if (mentions.length === 0 || mentions.includes(isDeputy)) return null
  return isDeputy ? [{ at: at - 1, suggestions: [] }] : [{ at, suggestions: [`Wakil ${office.text}`] }]
}

/** "Menteri Pertanian" over a body that knows the Menteri Kelautan only. */
function fieldFault(lower: string, { tokens }: TextDocument, at: number, body: TextDocument): NameFault[] {
  const field = tokens[at + 1]
  if (!BODIES.has(lower) || field === undefined || !FIELD.test(field.lower)) return []
  if (body.tokens.some((token) => token.lower === field.lower)) return []
  const others = body.tokens.flatMap((token, i) => {
    const next = body.tokens[i + 1]
    return token.lower === lower && next !== undefined && FIELD.test(next.lower) ? [next.text] : []
  })
  return others.length === 0 ? [] : [{ at: at + 1, suggestions: [...new Set(others)] }]
}
