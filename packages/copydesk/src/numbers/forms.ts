import type { Wording } from '../types.ts'
import { grouped } from './grouped.ts'
import { inWords } from './in-words.ts'

/** A way of writing that EYD V does not have, and what it has instead. */
export type Form = {
  pattern: RegExp
  message: Wording
  /** The right form of a match; null where the match is sound after all. */
  right(match: RegExpExecArray): string | null
  /** Findings of one kind are one for a story. */
  kind?: string
}

const THOUSANDS: Wording = {
  id: 'Ribuan dipisahkan dengan titik.',
  en: 'Thousands are parted by full stops in Indonesian.',
}
const DECIMAL: Wording = { id: 'Desimal ditulis dengan koma.', en: 'Decimals take a comma in Indonesian.' }
const PERCENT: Wording = {
  id: 'Tanda persen melekat pada angkanya.',
  en: 'The per cent sign touches its figure.',
}
const APART: Wording = {
  id: 'Angka dan kata atau satuan ditulis terpisah.',
  en: 'A figure is written apart from its word or unit.',
}

const TWICE: Wording = {
  id: 'Bilangan tidak ditulis dengan angka dan huruf sekaligus.',
  en: 'A number is not written in figures and in words at once.',
}

const SCALES = 'persen|juta|miliar|triliun|ribu'
const MEASURES = 'kilometer|meter|sentimeter|milimeter|kilogram|gram|liter|ton|hektare|hektar'
const UNITS = `${SCALES}|${MEASURES}|derajat|poin|kali`
/** What comes in wholes, so that three figures behind a comma are thousands. */
const WHOLES =
  'orang|warga|jiwa|penduduk|penumpang|penonton|pengunjung|peserta|korban|pengungsi|siswa|mahasiswa|pelajar|guru|anak|pekerja|karyawan|buruh|petani|nelayan|pelaku|pemilih|suara|keluarga|personel|prajurit|rumah|unit|ekor|buah|butir|lembar|kendaraan|mobil|motor|kapal|desa|sekolah|eksemplar|pohon|bibit|paket|kasus|pelanggan|pengguna|tenaga'
/** Figures and units as EYD V (2022) writes them: II.F on numbers, III on full stop, comma and hyphen. */
export const FIGURES: readonly Form[] = [
  {
    pattern: /(?<![\d.,]|Rp ?|\$ ?)\d{1,3}(?:,\d{3}){2,6}(?![\d,])/g,
    message: THOUSANDS,
    right: ([amount]) => amount.replaceAll(',', '.'),
  },
  {
    // Decimals do not end in a nought.
    pattern: new RegExp(
      String.raw`(?<![\d.,]|Rp ?|\$ ?)[1-9]\d{0,2},(?:\d{3}(?= (?:${WHOLES})\b)|000(?= \p{Ll})(?! (?:${SCALES})\b)|\d\d0(?= (?:${MEASURES})\b))`,
      'gu',
    ),
    message: THOUSANDS,
    right: ([amount]) => amount.replace(',', '.'),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,]|Rp ?|\$ ?)(?!19|20)[1-9]\d{3}(?= (?:${WHOLES})\b)|(?<![\d.,]|Rp ?|\$ ?)[1-9]\d{4,8}(?= (?:${WHOLES}|ton|liter)\b)`,
      'g',
    ),
    message: THOUSANDS,
    right: ([amount]) => grouped(amount),
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\d.,]|Rp ?|\$ ?)(0|[1-9]\d{0,2})\.(\d{1,2})(?= (?:${UNITS})\b| ?%)`,
      'g',
    ),
    message: DECIMAL,
    right: ([, whole, rest]) => `${whole},${rest}`,
  },
  {
    pattern: /(?<=\bmagnitudo )(\d)\.(\d)(?!\d|\.\d)/gi,
    message: DECIMAL,
    right: ([, whole, rest]) => `${whole},${rest}`,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}.,×-])(\d{1,4}(?:[.,]\d{1,3})?)(kg|km|cm|mm|ml|mdpl|persen|ribu|juta|miliar|triliun|orang|meter|liter|ton|menit|detik|jam|hari|bulan|tahun)(?![\p{L}\p{N}-])/gu,
    message: APART,
    right: ([, figure, unit]) => `${figure} ${unit}`,
  },
  {
    pattern: /(?<![\d.,])(\d{1,3}) \((\p{Ll}+(?: \p{Ll}+){0,4})\)/gu,
    message: TWICE,
    right: ([, figure, words]) => (inWords(Number(figure)) === words ? `${figure}` : null),
  },
  { pattern: /(?<=\d) %/g, message: PERCENT, right: () => '%', kind: '%' },
]
