import type { TextDocument } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import type { Language } from '../types.ts'
import type { Weekday } from './calendar.ts'
import { weekdayNamed } from './names.ts'

/** Words before a weekday that make it a habit, a rite, a market or a name, not a day of the calendar. */
const HABIT_BEFORE =
  wordSet(`adzan akhir antara arisan azan batik bazar bursa doa edisi harian ibadah ibadat jemaat kebaktian khotbah khutbah koran kuliah libur majalah malam masing-masing misa
  pasar pengajian per persekutuan puasa rebo ritual saban salat sekolah senam seragam setiap shalat solat sholat tiap tiap-tiap zikir
  black every each`)
/** Words after it that do the same: Jumat Agung, Rabu Abu, Kamis Putih, Jumat Berkah, Minggu Palma, Senin Kliwon. */
const HABIT_AFTER =
  wordSet(`abu advent agung berkah bersih biru ceria curhat hitam kelabu keliwon kliwon legi pahing palma paskah pon pungkasan
  putih sehat suci wage wekasan
  sampai hingga s.d`)
const LIST = new Set([
  'dan',
  'atau',
  'serta',
  'hingga',
  'sampai',
  '-',
  '–',
  '—',
  '/',
  ',',
  'and',
  'or',
  'to',
  'through',
])
const PARTS_OF_DAY = new Set(['pagi', 'siang', 'sore', 'petang', 'malam', 'dini'])
const LISTED_DAY = new Set(['hari'])

/** Whether a weekday means every such day, a feast, a place or an opening time. */
export function isHabitual(document: TextDocument, at: number, language: Language): boolean {
  const { tokens } = document
  const before = tokens[at - 1]?.lower === 'hari' ? tokens[at - 2] : tokens[at - 1]
  const after = tokens[at + 1]?.lower ?? ''
  // "Antara Selasa malam dan Rabu pagi" is one night.
  const isNight = before?.lower === 'antara' && PARTS_OF_DAY.has(after)
  if ((HABIT_BEFORE.has(before?.lower ?? '') && !isNight) || HABIT_AFTER.has(after)) return true
  return isListed(document, at, language)
}

/** "Sabtu dan Minggu", "Senin–Jumat": opening hours and week-ends rather than one day. */
function isListed({ tokens }: TextDocument, at: number, language: Language): boolean {
  const dayBeyond = (step: 1 | -1): Weekday | null => {
    if (!LIST.has(tokens[at + step]?.lower ?? '')) return null
    const next = LISTED_DAY.has(tokens[at + 2 * step]?.lower ?? '') ? at + 3 * step : at + 2 * step
    return weekdayNamed(tokens[next]?.text ?? '', language)
  }
  return dayBeyond(1) !== null || dayBeyond(-1) !== null
}
