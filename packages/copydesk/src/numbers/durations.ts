import type { Miscount } from './miscount.ts'
import { valueOfWord, wordOf } from './spelled.ts'

const COUNT = String.raw`(\d{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)`
const YEARS = new RegExp(String.raw`\bselama (${COUNT} tahun)\b(?! \d)`, 'giu')
const FROM_YEAR =
  /\b(?:(?:dari|sejak|antara|pada|periode|tahun) ){0,3}((?:19|20)\d\d)(?:–|-| (?:hingga|sampai|sampai dengan|dan) (?:tahun )?)((?:19|20)\d\d)\b/giu
const ROUGH =
  /\b(?:sekitar|hampir|nyaris|lebih|kurang|akhir|awal|pertengahan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/iu

/** "Selama enam tahun, dari 2015 sampai 2020": years against the years between. A year too few may be one of months. */
export function durationsIn(sentence: string): Miscount[] {
  const [stated, ...others] = sentence.matchAll(YEARS)
  const [span, ...spans] = sentence.matchAll(FROM_YEAR)
  if (stated === undefined || span === undefined || others.length + spans.length > 0 || ROUGH.test(sentence))
    return []
  const [, written = '', count = ''] = stated
  const between = Number(span[2]) - Number(span[1])
  const value = valueOfWord(count)
  if (between < 1 || value === null || value === between || value === between - 1) return []
  const start = stated.index + stated[0].indexOf(written)
  return [
    {
      start,
      end: start + written.length,
      suggestions: [`${/\d/.test(count) ? between : (wordOf(between) ?? between)} tahun`],
      kind: 'duration',
      evidence: `${span[2]} − ${span[1]} = ${between}`,
    },
  ]
}
