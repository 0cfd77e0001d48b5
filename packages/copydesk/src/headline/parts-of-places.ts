import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import type { NameFault } from './name-support.ts'

/** What tells one regency from another of the same name. */
const PARTS = wordSet('barat timur utara selatan tengah tenggara jaya kepulauan panjang lawas pariaman')
/** Regencies and towns whose bare name is not that of their neighbour: Luwu is not Luwu Timur. */
const BARE =
  wordSet(`luwu puncak bandung tangerang konawe buton kolaka muna minahasa gorontalo morowali manggarai buru
  labuhanbatu solok pasaman padang sorong manokwari mamuju bengkulu`)

/** "Lombok Barat" over a body that knows "Lombok Timur" only, and "Luwu" over one that knows "Luwu Timur" only. */
export function otherPart(title: TextDocument, at: number, { tokens }: TextDocument): NameFault[] {
  const [place, after] = [title.tokens[at], title.tokens[at + 1]]
  if (place === undefined) return []
  const isBare = BARE.has(place.lower) && !PARTS.has(after?.lower ?? '')
  if (!isBare && !PARTS.has(after?.lower ?? '')) return []
  const found = tokens.flatMap(({ lower, text }, i) =>
    lower === place.lower && text !== lower ? [tokens[i + 1]] : [],
  )
  const others = found.flatMap((token) => (token !== undefined && PARTS.has(token.lower) ? [token] : []))
  if (others.length === 0 || found.length > others.length) return []
  if (others.some((token) => token.lower === after?.lower)) return []
  const suggestions = [...new Set(others.map(({ text }) => (isBare ? `${place.text} ${text}` : text)))]
  return [{ at: isBare ? at : at + 1, suggestions }]
}
