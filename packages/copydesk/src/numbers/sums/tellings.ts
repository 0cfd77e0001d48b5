import { type Line, mark, markNamed, placeOf } from '../marks/line.ts'
import type { Mark } from '../marks/mark.ts'
import { countAlike, type Pair } from './pairs.ts'

const RISES =
  'naik|meningkat|tumbuh|bertumbuh|bertambah|melonjak|menanjak|melesat|meroket|melejit|melompat|membengkak|merangkak|terkerek|terdongkrak|kenaikan|peningkatan|pertumbuhan|penambahan|lonjakan|pertambahan|menaikkan|meningkatkan|menambah|mendongkrak'
const FALLS =
  'diskon|potongan|rabat|turun|menurun|berkurang|anjlok|merosot|menyusut|susut|jatuh|terpangkas|dipangkas|tergerus|terkikis|ambles|menciut|terpotong|penurunan|pengurangan|pemangkasan|penyusutan|pemotongan|memangkas|menurunkan|memotong|mengurangi|menekan'
/** What says that two figures differ, and not which way: a currency that weakens has a higher figure. */
const GAPS =
  'selisih|selisihnya|berselisih|terpaut|berbeda|beda|bedanya|perbedaan|unggul|tertinggal|jaraknya|kelebihan|kekurangan|hemat|menghemat|surplus|defisit|untung|keuntungan|rugi|kerugian'
const DIFFERS =
  'menguat|melemah|memburuk|membaik|terkoreksi|perubahan|berubah|bergeser|melebihi|didiskon|dipotong|dikurangi|ditambah|dinaikkan|diturunkan|kenaikannya|penurunannya|penambahannya|pengurangannya|pertumbuhannya'
const COMPARED =
  'murah|mahal|cepat|lambat|tinggi|rendah|banyak|sedikit|panjang|pendek|besar|kecil|lama|singkat|hemat|jauh|dekat|berat|ringan'
const D = mark('pokfnmt')

/** How the change itself is told; the first group is its word, the second its mark. */
const TELLINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(${RISES}|${FALLS}|${DIFFERS}|${GAPS})(?: (?!(?:dari|menjadi|ke|dibanding|dibandingkan|rata-rata)(?![\p{L}-]))[\p{L}-]+| <r\d+>){0,3}? ${D}`,
    'gu',
  ),
  new RegExp(String.raw`\blebih ()(?:${COMPARED}) ${D}`, 'gu'),
  new RegExp(String.raw`()${D}(?: [\p{L}-]+)? lebih (?:${COMPARED})`, 'gu'),
  new RegExp(`()${mark('k')}`, 'gu'),
  new RegExp(`(?:tinggal|tersisa) ()${mark('f')}`, 'gu'),
]
/** Right behind the pair: "menjadi 500 ton, atau 25 persen". */
const IMPLIED = new RegExp(
  String.raw`^(?: [\p{L}-]+| <[yd]\d+>){0,4}(?: ,)? (?:atau|alias|berarti|artinya|yakni|yaitu|\()(?: [\p{L}-]+){0,2} ${D}`,
  'u',
)
/** Words that open another matter: what stands on the far side of one is told of something else. */
const TURNS =
  /\b(?:sejalan|seiring|meski|meskipun|karena|akibat|sehingga|padahal|membuat|setelah|ketika|saat|menjadi|target|per tahun|setiap|rata-rata)\b/u

/** How a pair of figures changed, as it is told: its word, empty for none, and by how much. */
export type Change = { word: string; by: Mark }

/** Whatever is told as a change or a difference, of whatever figures. */
export const toldIn = (line: Line): Change[] =>
  TELLINGS.flatMap((pattern) =>
    [...line.text.matchAll(pattern)].flatMap(([, word = '', name]) => {
      const by = markNamed(line, name)
      return by === null ? [] : [{ word, by }]
    }),
  )

/** What a clause tells of the change between a pair of figures. */
export function changesOf(line: Line, pair: Pair): Change[] {
  const told = toldIn(line)
  const implied = markNamed(line, IMPLIED.exec(line.text.slice(pair.end))?.[1])
  return [...told, { word: '', by: implied }].flatMap(({ word, by }) =>
    by !== null &&
    by.first !== pair.from.first &&
    by.first !== pair.to.first &&
    fits(by, pair) &&
    isNear(line, by, pair)
      ? [{ word, by }]
      : [],
  )
}

/** Whether a mark can be the difference of a pair at all. */
function fits(by: Mark, { from, to }: Pair): boolean {
  if (by.kind === 'points') return to.kind === 'percent'
  if (by.kind === 'percent' || by.kind === 'multiple' || by.kind === 'fraction') return true
  if (by.unit === 'poin') return to.kind === 'count' || to.kind === 'money'
  return by.kind === to.kind && (by.kind !== 'count' || countAlike(by, to) || countAlike(by, from))
}

function isNear(line: Line, by: Mark, { start, end }: Pair): boolean {
  const at = placeOf(line, by)
  const between = at >= end ? line.text.slice(end, at) : line.text.slice(at, Math.max(at, start))
  return (
    !TURNS.test(between) &&
    !/^ (?:per tahun|setiap tahun|per bulan)/.test(line.text.slice(line.text.indexOf('>', at) + 1))
  )
}

/** Whether the word for a change says that it falls, or rises; null where it says neither. */
export function fallsBy(word: string): boolean | null {
  if (new RegExp(`^(?:${FALLS})$`).test(word)) return true
  return new RegExp(`^(?:${RISES})$`).test(word) ? false : null
}

/** Whether a change is told as a gap, which is the same whichever figure comes first: "surplus", "lebih ringan". */
export const isGap = ({ word }: Change): boolean => word === '' || new RegExp(`^(?:${GAPS})$`).test(word)
