const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs that accuse whom they are followed by. */
export const ACTIVE =
  setOf(`menuding menuduh mengadukan menggugat mencurigai mendakwa menyomasi melaporkan menetapkan menyangka
  menuntut memeriksa menyelidiki mengusut mengeluhkan menyalahkan mengecam menduga menyebut menyatakan menemukan
  mengungkap menunjuk`)
/** Verbs whose subject is accused. */
export const PASSIVE = setOf(
  `dituding dituduh diadukan digugat dicurigai didakwa disomasi dilaporkan diduga disangka ditetapkan`,
)
/** Deeds that make "diduga" an accusation. */
const DEEDS =
  setOf(`korupsi suap menyuap menerima menggelapkan menipu penipuan penggelapan memeras pemerasan menyalahgunakan penyalahgunaan
  memalsukan pemalsuan terlibat menganiaya penganiayaan melecehkan pelecehan menyelewengkan penyelewengan pungli
  memungut pungutan menyembunyikan mencairkan mempekerjakan menelantarkan melanggar membuang menimbun menjiplak
  memukul menampar mengancam mengintimidasi menolak mengabaikan menjual menerima merusak mencemari mencuri membunuh menghina menghasut memotong membobol`)
export const AUTHORITIES = setOf(
  `polisi kpk kejaksaan polda polres polresta polsek bareskrim kepolisian bawaslu ombudsman inspektorat ojk kejati kejari mabes dewan komnas`,
)
/** What must stand in the sentence beside a verb that also tells of much else. */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['melaporkan', new Set([...AUTHORITIES, 'atas', 'karena'])],
  ['dilaporkan', new Set([...AUTHORITIES, 'atas', 'karena', 'diduga'])],
  ['menyalahkan', setOf('atas karena')],
  ['mengecam', setOf('diduga')],
  ['menunjuk', setOf('pelaku pemilik penyebab')],
  ...['menyebut', 'menyatakan', 'menemukan', 'mengungkap'].map((verb) => [verb, DEEDS] as const),
  ['diduga', DEEDS],
  ['menetapkan', setOf('tersangka')],
  ['ditetapkan', setOf('tersangka')],
  ['memeriksa', setOf('dugaan')],
  ['menyelidiki', setOf('dugaan')],
  ['mengusut', setOf('dugaan')],
  ['mengeluhkan', setOf('memungut pungutan lalai')],
  ['menuntut', setOf('mengembalikan membayar ganti')],
])

/** Verbs that do nothing but accuse: whatever they are said of is accused. */
export const STRONG = setOf(
  'menuding menuduh mengadukan menggugat menyomasi melaporkan menyalahkan dituding dituduh diadukan digugat disomasi',
)
