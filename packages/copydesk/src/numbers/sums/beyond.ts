import { matchesOf } from '../../text/matches.ts'
import { before, type Line, mark, markNamed, words } from '../marks/line.ts'
import { type Miscount, miscountAt, miscountOf, writtenOf } from './miscount.ts'

const N = mark('n')
/** "15 dari 12 anggota", "dari 40 sekolah, 43 sekolah belum": a part that is more than its whole. */
const PART_FIRST = new RegExp(String.raw`${N}(?: [\p{L}-]+)? dari ${N}(?: [\p{L}-]+)`, 'gu')
const WHOLE_FIRST = new RegExp(
  String.raw`(?:^|[,.;] )(?:dari|di antara)(?: total| seluruh)? ${N}${words(8)} , ${N} [\p{L}-]+`,
  'gu',
)
const AMONG = new RegExp(String.raw`${N} [\p{L}-]+${words(7)}(?: ,)? ${N} [\p{L}-]+ di antaranya`, 'gu')
const RANK = new RegExp(
  `(?:urutan|peringkat|posisi|tempat) ${mark('r')} (?:di antara|dari) ${N} (?:finalis|peserta|pelari|perenang|kontestan|tim|negara|calon|atlet|kontingen|provinsi|kandidat)`,
  'u',
)
/** Another whole may be meant. */
const OTHERS =
  /(?<![\p{L}-])(?:kali|persen|derajat|juga|rumah tangga|sampai|hingga|naik|turun|menjadi|jam|menit|hari|bulan|tahun)(?![\p{L}-])/u

/** A part that is more than the whole that it is said to be of. */
export function beyondIn(line: Line): Miscount[] {
  return [...partFirst(line), ...wholeFirst(line), ...ranks(line)]
}

function partFirst(line: Line): Miscount[] {
  return matchesOf(PART_FIRST, line.text).flatMap(([told, one, other]) => {
    const [part, whole] = [markNamed(line, one), markNamed(line, other)]
    if (
      part === null ||
      whole === null ||
      part.value <= whole.value ||
      OTHERS.test(told) ||
      part.isRough ||
      whole.isRough
    )
      return []
    // "50 orang dari 12 desa", "menang 3 dari 2": only what is counted alike.
    if (part.unit !== 'dari' && part.unit !== whole.unit) return []
    if (
      !/(?<![\p{L}-])(?:oleh|sebanyak|baru|diikuti|dihadiri|disetujui|sudah|hanya|ada|terdapat|ditolak) $|^$/u.test(
        before(line, part),
      ) ||
      whole.grain > 1
    )
      return []
    return [
      miscountOf(line, [part.first, whole.last], {
        kind: 'beyond',
        evidence: `${writtenOf(line, part)} > ${writtenOf(line, whole)}`,
        suggestions: [],
      }),
    ]
  })
}

function wholeFirst(line: Line): Miscount[] {
  const told = [...matchesOf(WHOLE_FIRST, line.text), ...matchesOf(AMONG, line.text)]
  return told.flatMap(([text, one, other]) => {
    const [whole, part] = [markNamed(line, one), markNamed(line, other)]
    if (whole === null || part === null || part.value <= whole.value || OTHERS.test(text)) return []
    if (
      whole.isRough ||
      part.isRough ||
      !(part.unit === whole.unit || (part.unit === 'orang' && PERSONS.test(whole.unit)))
    )
      return []
    const swapped = swappedDigits(part.value)
    const rights = swapped !== null && swapped < whole.value ? [swapped] : []
    return [
      miscountAt(line, part, {
        kind: 'beyond',
        evidence: `${writtenOf(line, part)} > ${writtenOf(line, whole)}`,
        rights,
      }),
    ]
  })
}

const PERSONS =
  /^(?:pelintas|peserta|penumpang|siswa|warga|anggota|pasien|pengunjung|korban|pekerja|karyawan|pelamar|mahasiswa|penduduk|jemaah|responden|tersangka|pemain|calon)$/

/** 43 for 34: two figures that changed places. */
function swappedDigits(value: number): number | null {
  return value < 10 || value > 99 || value % 10 === 0 ? null : (value % 10) * 10 + Math.floor(value / 10)
}

function ranks(line: Line): Miscount[] {
  const found = RANK.exec(line.text)
  const [rank, field] = [markNamed(line, found?.[1]), markNamed(line, found?.[2])]
  if (rank === null || field === null || rank.value <= field.value) return []
  return [
    miscountAt(line, rank, {
      kind: 'beyond',
      evidence: `${writtenOf(line, rank)} > ${writtenOf(line, field)}`,
      rights: [],
    }),
  ]
}
