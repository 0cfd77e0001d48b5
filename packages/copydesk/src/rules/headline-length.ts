import type { Context, Report, Rule } from '../rule.ts'
import { zoneOfPlace } from '../time/zones.ts'

/**
 * Letters that a headline may have. Search results and the preview that WhatsApp makes cut at about 60 to 70; a page's
 * own lists wrap to a third line beyond about 100; Google's structured data reads 110.
 */
const LENGTHS = { preview: 70, page: 100, most: 110 }
/** Fewer words say nothing. */
const FEWEST_WORDS = 3

/** A headline that is cut wherever it is shared, or that is no headline yet. */
export const headlineLength: Rule = {
  id: 'headline-length',
  severity: 'style',
  languages: ['id', 'en'],
  check: (context: Context): Report[] => {
    const { title } = context
    if (title === null) return []
    const raw = title.raw.trim()
    const words = title.tokens.filter(({ kind }) => kind !== 'punctuation').length
    const letters = [...raw].length
    if (words >= FEWEST_WORDS && letters <= LENGTHS.page) return []
    const report = { field: 'title' as const, span: [0, title.raw.length] as const, suggestions: [] }
    if (words < FEWEST_WORDS) {
      if (words > 1 && namesSomething(context)) return []
      const message = {
        id: 'Judul ini terlalu pendek untuk berdiri sendiri di daftar dan hasil pencarian.',
        en: 'This headline is too short to stand alone in lists and search results.',
      }
      return [{ ...report, message, evidence: null }]
    }
    return [
      {
        ...report,
        message: tooLong(letters),
        evidence: cutAt(raw),
        ...(letters > LENGTHS.most && { severity: 'warning' as const }),
      },
    ]
  },
}

/** "Pontianak Bersolek" says who and what in two words. */
const namesSomething = ({ title, lexicon }: Context): boolean =>
  (title?.tokens ?? []).some(
    ({ kind, text, lower }) => kind === 'word' && (zoneOfPlace(text, '') !== null || !lexicon.isKnown(lower)),
  )

const tooLong = (letters: number) => ({
  id: `Judul ini ${letters} huruf; hasil pencarian dan WhatsApp memotongnya pada sekitar ${LENGTHS.preview}.`,
  en: `This headline has ${letters} letters; search results and WhatsApp cut it at about ${LENGTHS.preview}.`,
})

/** What a reader sees where it is cut. */
function cutAt(raw: string): string {
  const head = [...raw].slice(0, LENGTHS.preview).join('')
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 1))}…`
}
