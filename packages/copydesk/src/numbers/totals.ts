import type { TextDocument } from '../text/document.ts'
import type { Range } from '../text/sentences.ts'
import type { Miscount } from './miscount.ts'
import { type Value, valueAt } from './spelled.ts'

/** What is counted, and words for kinds of it: parts of "orang" are laki-laki and perempuan. */
const PEOPLE = new Set(
  `anak awak balita bayi dewasa guru hilang jemaah karyawan korban kru laki-laki lansia luka luka-luka mahasiswa meninggal orang
  pasien pedagang pegawai pekerja pelaku pelajar penduduk pengungsi penumpang perempuan personel peserta petugas polisi prajurit
  pria relawan remaja saksi santri selamat siswa terluka tersangka tewas tentara tni warga wanita wisatawan wni wna putra putri
  dokter perawat nelayan petani`.split(/\s+/),
)
const THINGS = new Set(
  `bangunan bus desa ekor gedung hektare kapal kasus kecamatan kelurahan kendaraan kios kota kursi mobil motor paket pertandingan
  pohon provinsi rumah sekolah sepeda suara toko truk unit`.split(/\s+/),
)
const OPENERS = new Set(['yakni', 'yaitu', '(', ':'])
/** The list is not the whole. */
const OPEN_LIST = new Set(
  'antaranya lain lainnya termasuk sisanya sebagian sekitar lebih kurang hampir puluhan ratusan per masing-masing dari'.split(
    ' ',
  ),
)
/** Words between the total and the opening of its parts: "korban tewas di kapal itu". */
const REACH = 5

/**
 * "Sebelas orang, terdiri atas lima laki-laki dan tujuh perempuan": the parts against their total. Only where every
 * number of the list counts the same thing, or kinds of people, and the list is whole.
 */
export function totalsIn(document: TextDocument, { from, to }: Range): Miscount[] {
  const { tokens } = document
  for (let at = from; at < to; at++) {
    const total = valueAt(tokens, at)
    if (total === null) continue
    const unit = tokens[total.last + 1]?.lower ?? ''
    const kinds = PEOPLE.has(unit) ? PEOPLE : THINGS.has(unit) ? new Set([unit]) : null
    const opened = kinds === null ? null : openingAfter(document, total.last + 2, to)
    const parts = kinds === null || opened === null ? null : partsOf(document, opened, kinds)
    if (parts === null) continue
    const sum = parts.reduce((all, { value }) => all + value, 0)
    if (sum === total.value) return []
    return [
      {
        start: tokens[at]?.start ?? 0,
        end: tokens[total.last]?.end ?? 0,
        suggestions: [String(sum)],
        kind: 'total',
        evidence: `${parts.map(({ value }) => value).join(' + ')} = ${sum}`,
      },
    ]
  }
  return []
}

/** Where the parts stand: behind "terdiri atas", "yakni", a colon, or within brackets. */
function openingAfter(document: TextDocument, from: number, to: number): Range | null {
  const { tokens } = document
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const lower = tokens[i]?.lower ?? ''
    if (tokens[i]?.kind === 'number') return null
    if (lower === 'terdiri' && /^(?:atas|dari)$/.test(tokens[i + 1]?.lower ?? '')) return { from: i + 2, to }
    if (lower === ',' && opensPair(document, i + 1)) return { from: i + 1, to }
    if (!OPENERS.has(lower)) continue
    if (lower !== '(') return { from: i + 1, to }
    let close = i
    while (close < to && tokens[close]?.text !== ')') close++
    return close === to ? null : { from: i + 1, to: close }
  }
  return null
}

/** Words that together are everybody. */
const SEXES = new Set('laki-laki perempuan pria wanita putra putri'.split(' '))

/** "..., lima laki-laki dan tujuh perempuan": the whole list without a word that opens it. */
function opensPair({ tokens }: TextDocument, at: number): boolean {
  const first = valueAt(tokens, at)
  const second = first === null ? null : valueAt(tokens, first.last + 3)
  const isSex = (value: Value | null) => value !== null && SEXES.has(tokens[value.last + 1]?.lower ?? '')
  return isSex(first) && isSex(second)
}

function partsOf({ tokens }: TextDocument, { from, to }: Range, kinds: ReadonlySet<string>): Value[] | null {
  const parts: Value[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined || OPEN_LIST.has(token.lower) || token.kind === 'opaque') return null
    const value = valueAt(tokens, i)
    if (value === null) {
      if (token.kind === 'number') return null
      continue
    }
    if (!kinds.has(tokens[value.last + 1]?.lower ?? '')) return null
    parts.push(value)
    i = value.last
  }
  return parts.length >= 2 ? parts : null
}
