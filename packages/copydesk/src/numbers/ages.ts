import type { Day } from '../time/calendar.ts'
import type { Miscount } from './miscount.ts'

const AGE = /\p{Lu}\p{Ll}+,? \((\d{1,2})(?: tahun)?\)|\bberusia (\d{1,3}) tahun|\busia (\d{1,3}) tahun/u
const BORN =
  /\b(?:kelahiran|lahir|dibangun|didirikan|berdiri)(?: \p{L}+,?){0,4}? (?:pada )?(?:tanggal )?(?:\d{1,2} \p{L}{3,9} )?((?:18|19|20)\d\d)\b/iu
const GONE =
  /\b(?:wafat|meninggal|almarhum|almarhumah|mendiang|saat itu|ketika itu|kala itu|tahun lalu|(?:ketika|saat|sejak|sewaktu|semasa|pada)(?: ia| dia| masih)? (?:ber)?usia)\b/iu
/** What makes "pada usia 20 tahun" an age of today. */
const NOW = /\b(?:kini|masih|sekarang|genap|saat ini|hari ini)\b/iu
const HE = /^(?:kini|sekarang|saat ini|ia|dia|beliau|bangunan itu|gedung itu) (?:\p{L}+ ){0,2}$/iu
const OTHERS = /\b(?:anak|istri|suami|cucu|ayah|ibu|kakak|adik)\p{L}*\b/iu

/** An age against a year of birth or of building in the same sentence, at the day of publication. */
export function agesIn(sentence: string, published: Day | null): Miscount[] {
  const born = BORN.exec(sentence)
  const age = AGE.exec(sentence)
  if (published === null || born === null || age === null) return []
  if (GONE.test(sentence) && !NOW.test(sentence)) return []
  return judge(age, Number(born[1]), published)
}

/** "Ia lahir pada 1960. Kini ia berusia 45 tahun." Offsets are those of the second sentence. */
export function ageAfterBirth(before: string, sentence: string, published: Day | null): Miscount[] {
  const born = BORN.exec(before)
  const age = AGE.exec(sentence)
  if (published === null || born === null || age === null || AGE.test(before) || OTHERS.test(before))
    return []
  if (!NOW.test(sentence) || !HE.test(sentence.slice(0, age.index)) || OTHERS.test(sentence)) return []
  return judge(age, Number(born[1]), published)
}

function judge(age: RegExpExecArray, born: number, published: Day): Miscount[] {
  const written = age[1] ?? age[2] ?? age[3] ?? ''
  const oldest = published.year - born
  if (Number(written) === oldest || Number(written) === oldest - 1) return []
  const start = age.index + age[0].lastIndexOf(written)
  return [
    {
      start,
      end: start + written.length,
      suggestions: oldest > 0 ? [String(oldest - 1), String(oldest)] : [],
      kind: 'age',
      evidence: `${published.year} − ${born} = ${oldest}`,
    },
  ]
}
