import { wordSet } from '../text/word-set.ts'

/**
 * Function words that a headline keeps small but at its head. Source: EYD V (2022), I.A on capitals in titles: "kata
 * tugas, seperti di, ke, dari, dan, yang, dan untuk".
 */
export const SMALL = wordSet(
  `di ke dari dan yang untuk pada dengan oleh atau kepada terhadap bagi si sang sebagai tetapi karena secara bahwa
  maupun sehingga`,
)
/** Words that are function words in one use and not in another: either form is right. */
export const EITHER = wordSet(
  `agar akibat antara atas bak bila buat dalam daripada demi guna hingga ialah jelang jika kala kalau ketika lalu lewat
  maka melalui meski meskipun menjelang menurut namun nan para per pun saat sampai sebab sebelum sejak selama selain
  sembari semenjak seperti seputar serta sesuai setelah soal supaya tanpa tapi tentang terkait usai walau walaupun via
  vs seusai kian`,
)
/** Small abbreviations, and particles inside names. */
export const NEVER_CAPITAL = wordSet(
  'an dkk dll dst dsb d.a a.n bin binti ibn van von der den de da du la le al el',
)

/** "Laut Dalam", "Dalam Negeri", "Kelas Atas": here they are no prepositions. */
const DEEP_BEFORE = wordSet('laut penyakit orang luka bagian rumah paling sisi dari ke di')
const HIGH_BEFORE = wordSet('kelas lantai papan bagian kasta batas menengah ke di dari paling jajaran ban')

/** Whether "dalam", "atas" or "antara" is a preposition where it stands: between two words of the headline. */
export function isPreposition(word: string, before: string, after: readonly string[]): boolean {
  const [next] = after
  if (next === undefined || !/^\p{L}|^\p{N}/u.test(next)) return false
  if (word === 'dalam') return next !== 'negeri' && !DEEP_BEFORE.has(before)
  if (word === 'atas') return next !== 'nama' && !HIGH_BEFORE.has(before)
  return word === 'antara' && after.includes('dan')
}
