import { saysNothing } from '../record/placeholders.ts'
import { isOpinion, isPlaceless } from '../record/section.ts'
import type { Report, Rule } from '../rule.ts'
import type { FieldName, Language, StoryImage, Wording } from '../types.ts'

const isBlank = (value: string | null | undefined): boolean => (value ?? '').trim() === ''
const BOTH: readonly Language[] = ['id', 'en']

/** A finding about a field that is empty, or whose whole content is none. */
function missing(field: FieldName, content: string | null | undefined, message: Wording): Report {
  return { field, span: [0, (content ?? '').length], suggestions: [], message, evidence: null }
}

/** A rule over every photo of the record. */
function photoRule(id: Rule['id'], check: (image: StoryImage, index: number) => Report | null): Rule {
  return {
    id,
    severity: 'error',
    languages: BOTH,
    check: ({ story }) => (story.images ?? []).flatMap((image, index) => check(image, index) ?? []),
  }
}

/** Nobody signs the story. */
export const bylineMissing: Rule = {
  id: 'byline-missing',
  severity: 'error',
  languages: BOTH,
  check: ({ isRecord, story }) =>
    isRecord && saysNothing('byline', story.byline)
      ? [missing('byline', story.byline, { id: 'Penulis belum diisi.', en: 'The story has no byline.' })]
      : [],
}

/** "Jakarta (ANTARA) -", "MAKASSAR, WARTA –": the place at the head of the first paragraph. */
const OPENING_PLACE = /^\s*\p{Lu}[\p{L} .'-]{1,40}(?:, ?[^\n–—-]{2,40}| ?\([^()\n]{2,40}\))? ?(?:[–—]|--?)\s/u

/** The story says nowhere where it was made. */
export const datelineMissing: Rule = {
  id: 'dateline-missing',
  severity: 'error',
  languages: BOTH,
  check: ({ isRecord, story }) =>
    isRecord &&
    saysNothing('dateline', story.dateline) &&
    !isOpinion(story) &&
    !isPlaceless(story) &&
    !OPENING_PLACE.test(story.body.slice(0, 120))
      ? [
          missing('dateline', story.dateline, {
            id: 'Dateline belum diisi: dari mana berita ini?',
            en: 'The story has no dateline: where was it made?',
          }),
        ]
      : [],
}

export const captionMissing: Rule = photoRule('caption-missing', ({ caption }, index) =>
  saysNothing('caption', caption)
    ? missing(`images.${index}.caption`, caption, {
        id: 'Keterangan foto belum diisi.',
        en: 'The photo has no caption.',
      })
    : null,
)

/** Readers who do not see the photo are told nothing. Source: WCAG 2.2, success criterion 1.1.1. */
export const altMissing: Rule = photoRule('alt-missing', ({ alt }, index) =>
  saysNothing('alt', alt)
    ? missing(`images.${index}.alt`, alt, {
        id: 'Teks alternatif belum diisi: apa yang terlihat di foto ini?',
        en: 'The photo has no alt text: what is to be seen in it?',
      })
    : null,
)

/** Nobody is credited: "Istimewa" says that nobody knows whose photo it is, the web and a search engine own none. Source: UU 28/2014 on copyright, article 5, the right to be named. */
export const creditMissing: Rule = photoRule('credit-missing', ({ credit }, index) => {
  if (!saysNothing('credit', credit)) return null
  return missing(
    `images.${index}.credit`,
    credit,
    isBlank(credit)
      ? { id: 'Kredit foto belum diisi.', en: 'The photo has no credit.' }
      : {
          id: `“${(credit ?? '').trim()}” bukan kredit: tulis pewarta foto atau pemiliknya.`,
          en: `“${(credit ?? '').trim()}” is no credit: name the photographer or the owner.`,
        },
  )
})
