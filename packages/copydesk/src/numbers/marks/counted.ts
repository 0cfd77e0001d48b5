import type { TextDocument } from '../../text/document.ts'
import { lowerAt } from '../../text/walk.ts'
import { wordSet } from '../../text/word-set.ts'
import { valueAt } from '../spelled.ts'
import type { Kind, Mark } from './mark.ts'
import { denominatorNamed, TIME_UNITS } from './units.ts'

/** Reads on what a number counts, and of which kind that makes it. */
export function withUnit(document: TextDocument, mark: Mark): Mark {
  const { tokens } = document
  const [next, after] = [lowerAt(document, mark.last + 1), lowerAt(document, mark.last + 2)]
  const upTo = (kind: Kind, words: number, told: Partial<Mark> = {}): Mark => ({
    ...mark,
    kind,
    unit: '',
    ...told,
    last: mark.last + words,
  })
  if (next === 'poin' && after === 'persen') return upTo('points', 2)
  if (next === 'persen' && after === 'poin') return upTo('points', 2)
  if (next === 'persen' || next === 'persennya' || tokens[mark.last + 1]?.text === '%')
    return upTo('percent', 1)
  if (next === 'kali' && after === 'lipat') return upTo('multiple', 2)
  const below = denominatorNamed(next)
  if (below !== null) return upTo('fraction', 1, { value: mark.value / below })
  const lasting = durationFrom(document, mark)
  if (lasting !== null) return lasting
  if (isYear(tokens[mark.last]?.text ?? '') && mark.grain === 1 && !COUNTED.has(next)) return upTo('year', 0)
  return { ...mark, unit: next }
}

/** "Dua setengah jam", "empat tahun empat bulan": what is told in one breath is one. */
function durationFrom(document: TextDocument, mark: Mark): Mark | null {
  const half = lowerAt(document, mark.last + 1) === 'setengah' ? 1 : 0
  const unit = lowerAt(document, mark.last + 1 + half)
  const measure = TIME_UNITS.get(unit)
  if (measure === undefined) return null
  const whole: Mark = {
    ...mark,
    kind: 'duration',
    unit,
    value: (mark.value + half / 2) * measure.size,
    grain: mark.grain * measure.size,
    last: mark.last + 1 + half,
  }
  const rest = valueAt(document.tokens, whole.last + 1)
  const smaller = TIME_UNITS.get(rest === null ? '' : lowerAt(document, rest.last + 1))
  if (rest === null || smaller?.base !== measure.base || smaller.size >= measure.size) return whole
  return {
    ...whole,
    value: whole.value + rest.value * smaller.size,
    grain: smaller.size,
    last: rest.last + 1,
  }
}

/** Whether figures can be those of a year. */
export const isYear = (written: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(written)
const COUNTED = wordSet(
  'orang rumah warga kasus unit kepala ekor siswa peserta jiwa kilogram ton hektare meter',
)
