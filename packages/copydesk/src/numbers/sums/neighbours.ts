import { type Line, mark, markNamed, marksOf, words } from '../marks/line.ts'
import { changeAgainst, judgeChange } from './changes.ts'
import { FATE } from './kinds.ts'
import { hasUncounted, judgeParts, OPEN } from './lists.ts'
import type { Miscount } from './miscount.ts'
import { pairIn } from './pairs.ts'

/** Words that take up the count of the sentence before: "Korban tewas terdiri atas", "Rinciannya". */
const TAKEN_UP =
  /^(?:korban|mereka|rinciannya|perinciannya|jumlah itu|jumlah tersebut|angka itu|semuanya|seluruhnya|para korban)(?: (?!lain)[\p{L}-]+){0,4}? ?(?:yakni|yaitu|:|,|terdiri atas|terdiri dari|adalah|meliputi)(?= )|^rinciannya(?= )/u
/** "Di antara 24 ekor itu, 15 sembuh", "Dari jumlah itu, 35 kios terbakar". */
const OF_WHOLE =
  /^(?:dari|di antara) (?:(?:jumlah|angka|total)? ?(?:itu|tersebut|mereka)|<n\d+> [\p{L}-]+ (?:itu|tersebut))(?: ,)?(?= )/u

/** The parts in one sentence against the total that the sentence before it tells of, and of nothing else. */
export function partsInNext(earlier: Line, next: Line): Miscount[] {
  const [total, ...others] = marksOf(earlier, 'nm')
  const opened = TAKEN_UP.exec(next.text) ?? OF_WHOLE.exec(next.text)
  if (total === undefined || others.length > 0 || opened === null) return []
  const list = { ...next, text: next.text.slice(opened[0].length) }
  const parts = marksOf(list, 'nm')
  if (parts.length < 2 || hasUncounted(list, parts) || OPEN.test(list.text) || /<[xspk]\d+>/.test(list.text))
    return []
  // "15 sembuh, enam mati": what is counted has been said.
  const bare = parts.map((part) =>
    FATE.test(part.unit) || part.unit === 'masih' ? { ...part, unit: '' } : part,
  )
  return judgeParts(list, total, bare)
}

const NOW = new RegExp(
  String.raw`^(?:kini|sekarang|saat ini|harganya|harga itu|angkanya|angka itu|jumlahnya|jumlah itu|nilainya|nilai itu|<t\d+> kemudian|setahun kemudian|sepekan kemudian|sebulan kemudian)((?: [\p{L}-]+){0,4}?)(?: ,)? (?:menjadi|mencapai) ${mark('nmp')}`,
  'u',
)
/** Words between "Kini" and its verb that name nothing new. */
const SAME =
  /^(?:\p{L}+nya|itu|tersebut|sudah|telah|harga|angka|jumlah|nilai|naik|turun|meningkat|menurun|melonjak)$/u

/** "Harga beras Rp12.000. Kini menjadi Rp15.000, naik 25 persen": only where both tell of one thing. */
export function changeInNext(earlier: Line, next: Line, both: Line): Miscount[] {
  const found = NOW.exec(next.text)
  const to = markNamed(next, found?.[2])
  const [from, ...others] = marksOf(earlier, 'nmp').filter(({ kind }) => kind === to?.kind)
  if (found === null || to === null || from === undefined || others.length > 0) return []
  const known = new Set(earlier.text.split(' '))
  const isSame = (found[1] ?? '')
    .split(' ')
    .every((word) => word === '' || SAME.test(word) || known.has(word))
  if (
    !isSame ||
    (to.kind === 'count' && to.unit !== from.unit) ||
    / (?:dari|dibanding|dibandingkan)(?: |$)/.test(next.text)
  )
    return []
  return inBoth(both, { from: from.first, to: to.first })
}

function inBoth(both: Line, at: { from: number; to: number }): Miscount[] {
  const [from, to] = [
    both.marks.find(({ first }) => first === at.from),
    both.marks.find(({ first }) => first === at.to),
  ]
  if (from === undefined || to === undefined) return []
  const end = both.text.indexOf('>', both.text.indexOf(`${both.marks.indexOf(to)}>`)) + 1
  return changeAgainst(both, { from, to, start: 0, end })
}

const TOLD_AGAIN = new RegExp(
  `^(?:pemangkasan|kenaikan|penurunan|peningkatan|pengurangan|penambahan|selisih|lonjakan|pertumbuhan)${words(1)} ${mark('pokfnm')} (?:itu|tersebut)`,
  'u',
)

/** "Dipangkas dari 5,2 persen menjadi 4,9 persen. Pemangkasan 0,3 persen itu": the pair stands in the sentence before. */
export function changeToldAgain(earlier: Line, next: Line, both: Line): Miscount[] {
  const pair = pairIn(earlier)
  const by = markNamed(next, TOLD_AGAIN.exec(next.text)?.[1])
  if (pair === null || by === null || (by.kind !== 'percent' && by.kind !== pair.to.kind)) return []
  return judgeChange(both, by, { ...pair, start: 0, end: 0 })
}
