import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import type { Range } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isBareDay } from './bare-days.ts'

const PARTS_OF_DAY = wordSet('pagi siang sore petang malam dini subuh')
/** After a day's name: "Rabu lalu", "Jumat pekan depan", "Senin pukul 09.00". */
const FIXED_BY = wordSet('lalu kemarin besok mendatang depan pekan pukul jam')
/** Before a day that tells when: "pada Kamis", "sejak hari Kamis". */
const LEADS = wordSet('pada sejak mulai hingga sampai sebelum sesudah setelah hari')
/** Before a day that is a name or a word: "bernama Senin", "edisi Minggu". */
const NAMING = wordSet('bernama berjudul bertajuk dipanggil disapa disebut nama kata edisi yaitu yakni')
/** A day that is told apart from a list of days: "dari rencana semula, yakni Kamis". */
const TELLING = wordSet('yaitu yakni')
const PLANNED = wordSet('rencana semula tenggat')
/** "Senin sekitar pukul 01.30" */
const ABOUT = wordSet('sekitar kira-kira menjelang lewat')
const PLACING = wordSet('di ke dari')
const CLOSES = wordSet(', . ; ) …')
/** After a day that is spoken of in general, or of which the text has just told: "Senin adalah", "Jumat itu". */
const GENERAL_AFTER = wordSet(
  'adalah ialah merupakan menjadi itu tersebut pertama kedua ketiga keempat terakhir',
)
/** Sentences of habits and opening hours. */
const HABITS = wordSet(
  `biasa biasanya kebiasaan lazim lazimnya rutin saban selalu senantiasa tradisi mingguan pekanan umumnya buka tutup
  libur seminggu sepekan kerap`,
)
const EACH = wordSet('setiap tiap tiap-tiap')
const PERIODS = wordSet('hari pekan minggu bulan tahun kali musim')

/** Whether a weekday stands where copy says when: "pada hari Kamis", "Kamis malam", "kata Peskov, Kamis." */
export function tellsWhen(document: TextDocument, at: number): boolean {
  const sentence = sentenceAt(document, at)
  if (isName(document, at, sentence) || isGeneral(document, at, sentence)) return false
  const before = lowerAt(document, at - 1)
  const after = document.tokens[at + 1]
  if (isDatedOddly(document, at)) return false
  if (isPartOfDay(after)) return true
  const isFixed = FIXED_BY.has(after?.lower ?? '') || isAboutClock(document, at)
  if (at === sentence.from) return after?.text === ',' || isFixed
  if (LEADS.has(before) || isFixed || isBareDay(document, at)) return true
  if (!CLOSES.has(after?.text ?? '') || isSurname(document, at)) return false
  return !NAMING.has(before) || (TELLING.has(before) && isPlanned(document, at, sentence))
}

const isAboutClock = (document: TextDocument, at: number): boolean =>
  ABOUT.has(lowerAt(document, at + 1)) && lowerAt(document, at + 2) === 'pukul'

/** Whether a plan is spoken of just before: its day is one day. */
function isPlanned(document: TextDocument, at: number, { from }: Range): boolean {
  for (let i = Math.max(from, at - 4); i < at; i++) if (PLANNED.has(lowerAt(document, i))) return true
  return false
}

/** "kata Wayan Rabu.", but "tiba di Medan Rabu.": with a place before it the day is one. */
function isSurname({ tokens }: TextDocument, at: number): boolean {
  let first = at
  while (first > 0 && isCapital(tokens[first - 1])) first--
  return first < at && !PLACING.has(tokens[first - 1]?.lower ?? '')
}

const isPartOfDay = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (PARTS_OF_DAY.has(token.text) || token.text === 'ini')

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.lower

/** "Minggu Berdarah", "Kopi Senin Pagi"; at the head of a sentence "Minggu lalu" is a week. */
function isName({ tokens }: TextDocument, at: number, { from }: Range): boolean {
  const next = tokens[at + 1]
  if (at === from && tokens[at]?.lower === 'minggu' && next?.kind === 'word') {
    return !PARTS_OF_DAY.has(next.lower) && next.lower !== 'pukul'
  }
  return isCapital(next) && !(at > from && LEADS.has(tokens[at - 1]?.lower ?? '') && !isTitled(next))
}

/** A part of the day or "ini" with a capital belongs to a title. */
const isTitled = (token: Token | undefined): boolean =>
  PARTS_OF_DAY.has(token?.lower ?? '') || token?.lower === 'ini'

/** Habits, opening hours, a day among days of every week, a day that "falls" on a date. */
function isGeneral({ tokens }: TextDocument, at: number, { from, to }: Range): boolean {
  if (GENERAL_AFTER.has(tokens[at + 1]?.lower ?? '')) return true
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (HABITS.has(lower) || (lower === 'jatuh' && i < at && at - i <= 3)) return true
    if (isHours(tokens, i)) return true
    if (EACH.has(lower) && PERIODS.has(tokens[i + 1]?.lower ?? '')) return true
  }
  return false
}

/** "08.00–15.00" */
const isHours = (tokens: readonly Token[], at: number): boolean =>
  /^[–—-]$/.test(tokens[at]?.text ?? '') && [at - 1, at + 1].every((i) => CLOCK.test(tokens[i]?.text ?? ''))

const CLOCK = /^\d{1,2}[.:]\d{2}$/

/** "Jumat (23-Aug)", "Senin (12-14/3)", "Rabu 12/3": a date in a form that no rule reads is still a date. */
function isDatedOddly({ tokens }: TextDocument, at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind === 'number' && /^\d{1,2}\/\d{1,2}$/.test(next.text)) return true
  const opens = isPartOfDay(next) ? at + 2 : at + 1
  const figure = tokens[opens + 1]
  return tokens[opens]?.text === '(' && (figure?.kind === 'number' || figure?.kind === 'opaque')
}
