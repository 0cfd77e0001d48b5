import type { Wording } from '../types.ts'
import type { Form } from './forms.ts'

const CLOCK: Wording = {
  id: 'Jam dan menit dipisahkan dengan titik.',
  en: 'Hours and minutes are parted by a full stop.',
}
const MOMENT: Wording = {
  id: 'Saat dinyatakan dengan pukul; jam menyatakan lamanya.',
  en: 'pukul names the moment; jam says how long.',
}
const CLOCKS = '(?:WIB|WITA|Wita|WIT)'
const TIME = String.raw`([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d:])`
const RANGE = '(?: ?[-–] ?| hingga | sampai )'

/** Times of day as EYD V (2022) writes them: pukul 08.30. */
export const TIMES: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`(?<!\d )\b([Jj]am|[Pp]kl?\.?) ?${TIME}`, 'g'),
    message: MOMENT,
    right: ([, word = '', hours, minutes]) =>
      `${word.startsWith('j') || word.startsWith('p') ? 'pukul' : 'Pukul'} ${hours}.${minutes}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\bpukul )${TIME}|(?<=\b(?:pukul|jam) \d\d?[.:]\d\d${RANGE})${TIME}`,
      'gi',
    ),
    message: CLOCK,
    right: atPoint,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d:]|pukul |jam |(?:pukul|jam) \d\d?[.:]\d\d${RANGE})${TIME}(?=(?:${RANGE}\d\d?[.:]\d\d)? ${CLOCKS}\b)`,
      'gi',
    ),
    message: CLOCK,
    right: atPoint,
  },
]

/** Both alternatives of a pattern hold hours and minutes. */
function atPoint([written]: RegExpExecArray): string {
  return written.replace(':', '.')
}
