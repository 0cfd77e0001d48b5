import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { RelativeDay } from './relative.ts'

const COUNTS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh']
/** So many days are still reckoned from the day of writing; more are a length. */
const MOST_DAYS = 31
/** Behind "dua hari lalu" a clause ends or goes on; before a verb "lalu" means then: "dirawat dua hari lalu pulang". */
const GOES_ON = wordSet(
  'di oleh karena akibat saat ketika setelah sebelum dengan untuk dalam dan tetapi sehingga agar , . ; : ) ? ! –',
)

/** "Tiga hari lalu", "10 hari yang lalu"; null for anything else. */
export function daysAgoAt(tokens: readonly Token[], at: number): RelativeDay | null {
  if (tokens[at + 1]?.lower !== 'hari') return null
  const days = countOf(tokens[at])
  if (days === null || tokens[at - 1]?.lower === 'selama') return null
  const hasYang = tokens[at + 2]?.lower === 'yang'
  const last = hasYang ? at + 3 : at + 2
  if (tokens[last]?.lower !== 'lalu') return null
  const after = tokens[last + 1]
  if (!hasYang && after !== undefined && !GOES_ON.has(after.lower)) return null
  return { first: at, last, word: `${days} hari lalu`, days: -days }
}

function countOf(token: Token | undefined): number | null {
  const days = /^\d{1,2}$/.test(token?.text ?? '')
    ? Number(token?.text)
    : COUNTS.indexOf(token?.lower ?? '') + 1
  return days >= 1 && days <= MOST_DAYS ? days : null
}
