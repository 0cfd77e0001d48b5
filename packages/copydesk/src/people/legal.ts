/**
 * The steps of an accused person through the law, lowest first. Source: KUHAP (UU 8/1981) article 1, numbers 14, 15,
 * 26 and 32: tersangka by evidence, terdakwa before the court, terpidana by a final verdict; terduga is a word of the
 * police for who has not been named a suspect.
 */
export const STATUSES = ['saksi', 'terduga', 'tersangka', 'terdakwa', 'terpidana'] as const
export type Status = (typeof STATUSES)[number]

export const isStatus = (word: string): word is Status => STATUSES.some((status) => status === word)

/** Words that call somebody guilty, with what may be written before a verdict. */
export const GUILTY_WORDS: Readonly<Record<string, string>> = {
  begal: 'terduga begal',
  koruptor: 'tersangka korupsi',
  maling: 'terduga pencuri',
  pelaku: 'terduga pelaku',
  pembunuh: 'terduga pembunuh',
  pemerkosa: 'terduga pemerkosa',
  pencuri: 'terduga pencuri',
  penculik: 'terduga penculik',
  penipu: 'terduga penipu',
  perampok: 'terduga perampok',
}

/** What tells that somebody stands before the law and has not been judged. */
export const SUSPECT_WORDS: ReadonlySet<string> = new Set(
  'terduga tersangka terdakwa ditangkap diamankan diringkus dibekuk ditahan diperiksa penyidik penyidikan'.split(
    ' ',
  ),
)
/** Beside the word, these tell of somebody unknown, whom it calls nothing. */
export const AT_LARGE: ReadonlySet<string> = new Set(
  'memburu mengejar mencari diburu dicari buron buronan kabur melarikan belum identitas'.split(' '),
)
/** What tells of a verdict. */
export const VERDICT_WORDS: ReadonlySet<string> = new Set(
  'divonis vonis terpidana narapidana napi dipidana inkrah terbukti putusan'.split(' '),
)
/** "Pelaku usaha", "pelaku pasar", "pelaku seni": people who do something lawful. */
export const LAWFUL_DOERS: ReadonlySet<string> = new Set(
  `bisnis budaya dagang ekonomi ekraf ekspor impor industri jasa kegiatan kreatif kuliner musik olahraga olah pariwisata pasar
  pelayanan pembangunan perdagangan perikanan perjalanan pertanian perubahan produksi sejarah sektor seni startup tani
  transportasi umkm usaha utama wisata`.split(/\s+/),
)
/** Crimes whose victims are never named. Source: Kode Etik Jurnalistik, article 5; UU 12/2022 on sexual violence. */
export const SEXUAL_CRIMES: ReadonlySet<string> = new Set(
  `cabul dicabuli mencabuli pencabulan diperkosa memerkosa memperkosa pemerkosaan perkosaan disetubuhi menyetubuhi
  persetubuhan dilecehkan melecehkan pelecehan sodomi disodomi rudapaksa dirudapaksa asusila inses kesusilaan`.split(
    /\s+/,
  ),
)
/** Crimes of any kind, for children who did them or suffered them. */
export const CRIMES: ReadonlySet<string> = new Set([
  ...SEXUAL_CRIMES,
  ...`aniaya dianiaya menganiaya penganiayaan bunuh dibunuh membunuh pembunuhan curi dicuri mencuri pencurian begal
  perundungan dirundung merundung pengeroyokan dikeroyok tawuran diculik penculikan kekerasan narkoba ditangkap
  tersangka terduga pelaku`.split(/\s+/),
])
