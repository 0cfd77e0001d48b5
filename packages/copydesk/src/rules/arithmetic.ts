import { miscountsIn } from '../numbers/sums/all.ts'
import type { Miscount } from '../numbers/sums/miscount.ts'
import type { Report, Rule } from '../rule.ts'
import type { TextDocument } from '../text/document.ts'
import { spansInParagraphs } from '../text/paragraphs.ts'
import { serialOf } from '../time/calendar.ts'
import { ledgerOf } from '../time/ledger.ts'
import type { Wording } from '../types.ts'

const MESSAGES: Readonly<Record<Miscount['kind'], Wording>> = {
  percent: {
    id: 'Persentase ini tidak cocok dengan kedua angkanya.',
    en: 'This percentage does not fit its two figures.',
  },
  points: {
    id: 'Selisih dua persentase adalah poin persen, bukan persen.',
    en: 'The difference of two percentages is percentage points, not percent.',
  },
  direction: {
    id: 'Kata ini berlawanan dengan kedua angkanya.',
    en: 'This word says the contrary of its two figures.',
  },
  total: {
    id: 'Jumlah rinciannya tidak sama dengan totalnya.',
    en: 'The parts do not add up to their total.',
  },
  share: {
    id: 'Bagian ini tidak cocok dengan keseluruhannya.',
    en: 'This part does not fit its whole.',
  },
  balance: {
    id: 'Sisa ini tidak cocok dengan yang masuk dan keluar.',
    en: 'What is left does not fit what came in and went out.',
  },
  shares: { id: 'Jumlah persentasenya bukan 100.', en: 'The percentages do not add up to 100.' },
  age: { id: 'Usia ini tidak cocok dengan tahun lahirnya.', en: 'This age does not fit the year of birth.' },
  duration: {
    id: 'Lama ini tidak cocok dengan kedua tahunnya.',
    en: 'This duration does not fit its two years.',
  },
  multiple: {
    id: 'Kelipatan ini tidak cocok dengan kedua angkanya.',
    en: 'This multiple does not fit its two figures.',
  },
  difference: {
    id: 'Selisih ini tidak cocok dengan kedua angkanya.',
    en: 'This difference does not fit its two figures.',
  },
  product: {
    id: 'Hasil kali ini tidak cocok dengan angka-angkanya.',
    en: 'This product does not fit its figures.',
  },
  average: {
    id: 'Rata-rata ini tidak cocok dengan angka-angkanya.',
    en: 'This average does not fit its figures.',
  },
  listed: {
    id: 'Bilangan ini tidak sama dengan banyaknya yang disebut.',
    en: 'This number is not that of the names that follow.',
  },
  beyond: { id: 'Bagian ini melebihi keseluruhannya.', en: 'This part is more than its whole.' },
  score: {
    id: 'Angka ini tidak cocok dengan hasil pertandingannya.',
    en: 'This figure does not fit the results of the matches.',
  },
}

const found = spansInParagraphs<Report>()

/**
 * Sums that a reader can do: changes in percent against points of percent, parts of a total, what is left, multiples,
 * durations, ages. Within a sentence or two neighbours of a paragraph, and beyond rounding; scores, formations,
 * articles of law and phone numbers have none of these forms.
 */
export const arithmetic: Rule = {
  id: 'arithmetic',
  severity: 'warning',
  languages: ['id'],
  check(context) {
    const { published } = ledgerOf(context)
    const read = (paragraph: TextDocument) => miscountsIn(paragraph, published).map(reportOf)
    return found(context.body, published === null ? '' : String(serialOf(published)), read)
  },
}

const reportOf = ({ start, end, suggestions, kind, evidence }: Miscount): Report => ({
  field: 'body',
  span: [start, end],
  suggestions,
  message: MESSAGES[kind],
  evidence,
})
