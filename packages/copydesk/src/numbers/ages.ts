import type { Day } from '../time/calendar.ts'
import type { Miscount } from './miscount.ts'

const AGE = /\p{Lu}\p{Ll}+,? \((\d{1,2})(?: tahun)?\)|\bberusia (\d{1,2}) tahun|\busia (\d{1,2}) tahun/u
const BORN =
  /\b(?:kelahiran|lahir)(?: \p{L}+,?){0,4}? (?:pada )?(?:tanggal )?(?:\d{1,2} \p{L}{3,9} )?((?:19|20)\d\d)\b/iu
const GONE = /\b(?:wafat|almarhum|almarhumah|mendiang|saat itu|ketika itu|kala itu|tahun lalu)\b/iu

/** An age against a year of birth in the same sentence, at the day of publication. */
export function agesIn(sentence: string, published: Day | null): Miscount[] {
  const born = BORN.exec(sentence)
  const age = AGE.exec(sentence)
  if (published === null || born === null || age === null || GONE.test(sentence)) return []
  const written = age[1] ?? age[2] ?? age[3] ?? ''
  const oldest = published.year - Number(born[1])
  if (Number(written) === oldest || Number(written) === oldest - 1) return []
  const start = age.index + age[0].lastIndexOf(written)
  return [
    {
      start,
      end: start + written.length,
      suggestions: oldest > 0 ? [String(oldest - 1), String(oldest)] : [],
      kind: 'age',
      evidence: `${published.year} − ${born[1]} = ${oldest}`,
    },
  ]
}
