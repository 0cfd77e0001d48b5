import type { Context, Report, Rule } from '../rule.ts'

/** Turns of phrase that promise instead of telling; written for this project. */
const BAITS: readonly RegExp[] = [
  /\bbikin (?:merinding|geleng-geleng|melongo|heboh|nangis|salfok|syok|ngeri|baper|mewek)\b/giu,
  /\b(?:no|nomor) \d{1,2} (?:bikin|paling|mengejutkan)\b/giu,
  /\b(?:tak disangka|tak terduga|siapa sangka|anda tidak akan percaya|kamu nggak akan percaya|wajib tahu|mengejutkan)\b/giu,
  /\b(?:alasannya bikin|ternyata ini|begini penampakannya|netizen geger|warganet heboh|auto)\b/giu,
  /(?:^|[\s:])(?:heboh|geger|wow|waduh|duh|viral|ngeri|miris|astaga|gawat)(?=[!,:]|\s*!)/giu,
  /!+/gu,
]

/** A headline that promises instead of telling, or that shouts. */
export const bait: Rule = {
  id: 'bait',
  severity: 'style',
  languages: ['id'],
  check: ({ title }: Context): Report[] => {
    if (title === null) return []
    return BAITS.flatMap((pattern) => [...title.text.matchAll(pattern)]).map(({ 0: found, index }) => ({
      field: 'title' as const,
      span: [index + (found.length - found.trimStart().length), index + found.length] as const,
      suggestions: [],
      message: {
        id: 'Judul ini memancing, belum memberitakan: sebutkan apa yang terjadi.',
        en: 'This headline baits; say what happened.',
      },
      evidence: null,
    }))
  },
}
