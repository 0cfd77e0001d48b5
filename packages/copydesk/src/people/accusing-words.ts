import { wordSet } from '../text/word-set.ts'

/** Verbs that accuse whom they are followed by. */
export const ACTIVE =
  wordSet(`menuding menuduh mengadukan menggugat mencurigai mendakwa menyomasi melaporkan menetapkan menyangka
  menuntut memeriksa menyelidiki mengusut mengeluhkan menyalahkan mengecam menduga menyebut menyatakan menemukan
  mengungkap menunjuk`)
/** Verbs whose subject is accused. */
export const PASSIVE = wordSet(
  `dituding dituduh diadukan digugat dicurigai didakwa disomasi dilaporkan diduga disangka ditetapkan`,
)
/** Deeds that make "diduga" an accusation. */
const DEEDS =
  wordSet(`korupsi suap menyuap menerima menggelapkan menipu penipuan penggelapan memeras pemerasan menyalahgunakan penyalahgunaan
  memalsukan pemalsuan terlibat menganiaya penganiayaan melecehkan pelecehan menyelewengkan penyelewengan pungli
  memungut pungutan menyembunyikan mencairkan mempekerjakan menelantarkan melanggar membuang menimbun menjiplak
  memukul menampar mengancam mengintimidasi menolak mengabaikan menjual menerima merusak mencemari mencuri membunuh menghina menghasut memotong membobol`)
export const AUTHORITIES = wordSet(
  `polisi kpk kejaksaan polda polres polresta polsek bareskrim kepolisian bawaslu ombudsman inspektorat ojk kejati kejari mabes dewan komnas`,
)
/** What must stand in the sentence beside a verb that also tells of much else. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['melaporkan', new Set([...AUTHORITIES, 'atas', 'karena'])],
  ['dilaporkan', new Set([...AUTHORITIES, 'atas', 'karena', 'diduga'])],
  ['menyalahkan', wordSet('atas karena')],
  ['mengecam', wordSet('diduga')],
  ['menunjuk', wordSet('pelaku pemilik penyebab')],
  ...['menyebut', 'menyatakan', 'menemukan', 'mengungkap'].map((verb) => [verb, DEEDS] as const),
  ['diduga', DEEDS],
  ['menetapkan', wordSet('tersangka')],
  ['ditetapkan', wordSet('tersangka')],
  ['memeriksa', wordSet('dugaan')],
  ['menyelidiki', wordSet('dugaan')],
  ['mengusut', wordSet('dugaan')],
  ['mengeluhkan', wordSet('memungut pungutan lalai')],
  ['menuntut', wordSet('mengembalikan membayar ganti')],
])

/** Verbs that do nothing but accuse: whatever they are said of is accused. */
export const STRONG = wordSet(
  'menuding menuduh mengadukan menggugat menyomasi melaporkan menyalahkan dituding dituduh diadukan digugat disomasi',
)
