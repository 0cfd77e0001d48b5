import { wordSet } from '../text/word-set.ts'
/**
 * The steps of an accused person through the law, lowest first. Source: KUHAP (UU 8/1981) article 1, numbers 14, 15,
 * 26 and 32: tersangka by evidence, terdakwa before the court, terpidana by a final verdict; terduga is a word of the
 * police for who has not been named a suspect.
 */
export const STATUSES = ['saksi', 'terduga', 'tersangka', 'terdakwa', 'terpidana'] as const
export type Status = (typeof STATUSES)[number]

export const isStatus = (word: string): word is Status => STATUSES.some((status) => status === word)

/** Words that call somebody guilty, with the plainer word for those that newsrooms do not print. */
export const GUILTY_WORDS: ReadonlyMap<string, string> = new Map(
  `algojo bandit begal copet garong gembong germo muncikari pedofil pembacok pembajak pembakar pembalak pembegal peneror pengeroyok penggelap
  penghasut penghina penista pengancam pengebom pengintip penguntit pemalak pemutilasi pembantai peleceh perundung penjahat penodong
  penggarong pencoleng pengemplang penilap penyeleweng penyerobot pencatut mucikari rampok pengoplos pengutil penikam penimbun penusuk penyekap penyiksa peretas perompak perudapaksa perusak copet eksekutor jambret koruptor maling>pencuri pelaku pemalsu pembobol pembunuh pemeras pemerkosa pencabul pencuri penadah
  pencopet penculik penganiaya pengedar penipu penjambret penjarah penyelundup penyuap perampas perampok perusuh provokator teroris`
    .split(/\s+/)
    .map((entry) => [entry.split('>')[0] ?? '', entry.split('>').at(-1) ?? ''] as const),
)
/** Words that do so only before another: bandar judi, kurir sabu, predator seksual. */
export const GUILTY_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    bandar: 'arisan ganja judi narkoba narkotika obat sabu togel',
    kurir: 'ganja narkoba narkotika obat sabu',
    pemasok: 'ganja narkoba narkotika sabu',
    penjual: 'anak bayi ganja ginjal manusia narkoba orang organ sabu togel',
    pembuang: 'bayi',
    pencuci: 'uang',
    tukang: 'tipu',
    predator: 'anak seks seksual',
    mafia: 'tanah',
    otak: 'kejahatan korupsi pelaku pembunuhan pencurian penipuan perampokan',
    dalang: 'kejahatan kerusuhan korupsi teror pembunuhan pencurian penipuan perampokan',
    penyebar: 'hoaks hoax fitnah kebencian',
  }).map(([word, tails]) => [word, new Set(tails.split(' '))]),
)

/** Beside the word, these tell of somebody unknown, whom it calls nothing. */
export const AT_LARGE: ReadonlySet<string> =
  wordSet(`memburu mengejar mencari diburu dikejar dicari buron buronan kabur melarikan identitas lain lainnya sebenarnya bebas
  tertangkap mendalami diketahui teridentifikasi terungkap dikenali misterius`)
/** "Pelaku usaha", "pelaku pasar", "pelaku seni": people who do something lawful. */
export const LAWFUL_DOERS: ReadonlySet<string> =
  wordSet(`angka perhatian poin bisnis budaya kejahatan kriminal pidana tindak gol dagang ekonomi ekraf ekspor impor industri jasa kegiatan kreatif kuliner musik olahraga olah pariwisata pasar
  pelayanan pembangunan perdagangan perikanan perjalanan pertanian perubahan produksi sejarah sektor seni startup tani
  transportasi umkm usaha utama wisata`)
/** Crimes whose victims are never named. Source: Kode Etik Jurnalistik, article 5; UU 12/2022 on sexual violence. */
export const SEXUAL_CRIMES: ReadonlySet<string> =
  wordSet(`cabul dicabuli mencabuli pencabulan diperkosa memerkosa memperkosa pemerkosaan perkosaan disetubuhi menyetubuhi
  persetubuhan dilecehkan melecehkan pelecehan sodomi disodomi rudapaksa dirudapaksa asusila inses kesusilaan`)
/** Crimes that children did or suffered, beside what is made of the roots of crimes, and what tells of one. */
export const CRIMES: ReadonlySet<string> = new Set([
  ...SEXUAL_CRIMES,
  ...wordSet(`aniaya bunuh curi begal dirundung perundungan tawuran kekerasan narkoba ditangkap tersangka terduga pelaku menangkap menahan ditahan judi
    sabu ganja narkotika penembakan pemaksaan ancaman eksploitasi perkelahian pelemparan melempari paksa dijual menjual`),
])
