/**
 * Verbs of saying as news copy uses them, written for this project from newsroom usage. `CUES` stand after a
 * quotation and before the speaker (kata Peskov, ujarnya); `VERBS` stand after the speaker (Peskov mengatakan);
 * `NOUNS` carry a statement without a verb (menurut, dalam pernyataan).
 */
const split = (words: string): string[] => words.split(/\s+/).filter(Boolean)

const CUES = split(`
  aku beber cetus cuit desak gumam harap imbau imbuh jawab jelas kata kelakar kenang keluh kilah kisah
  klaim lanjut lapor papar pesan pungkas puji rinci sahut sambung sanggah saran sebut seloroh sergah seru
  sindir sungut tambah tandas tanya tegas tekan teriak terang tegur timpal tukas tulis tutup tutur ucap ujar ulas
  umpat ungkap urai usul wanti`)

const VERBS = split(`
  beralasan berargumen bercerita berdalih berharap berjanji berkata berkelakar berkilah bermohon berpendapat berpesan
  bersaksi bersikeras berujar bertanya membantah membeberkan membela membenarkan membisikkan memaparkan memastikan
  memberitahu memberitahukan memerinci memerintahkan memperingatkan mempertanyakan mempersilakan meminta
  memohon memprediksi memproyeksikan memperkirakan memuji menambahkan menampik menandaskan menanggapi menanyakan
  mencatat menceritakan mencetuskan mencontohkan mencuit mendesak menduga menegaskan menekankan menepis
  menerangkan mengabarkan mengaku mengakui mengancam menganggap mengatakan mengecam mengeklaim mengeluhkan mengemukakan
  mengenang mengharapkan mengimbau mengingat mengingatkan mengisahkan mengisyaratkan mengklaim mengklarifikasi
  mengonfirmasi mengomentari mengucapkan mengumumkan mengungkap mengungkapkan menginformasikan menilai menimpali menjamin
  menjanjikan menjawab menjelaskan menolak menginstruksikan menuding menuduh menuduhkan menulis menuliskan menunjuk
  menuntut menuturkan menyampaikan menyangkal menyanggah menyarankan menyatakan menyayangkan menyebut menyebutkan
  menyerukan menyesalkan menyindir menyimpulkan menyinggung menyoroti merinci meyakini meyakinkan
  dikatakan dijelaskan disampaikan disebut disebutkan ditegaskan diungkapkan dituturkan dinyatakan dikutip
  tertulis bertulisan demikian bicara berbicara berteriak menyapa menyanyi bernyanyi membaca membacakan berbunyi bertuliskan`)

const NOUNS = split(`
  alasan bunyi ceramahnya cuitan judul keterangan keterangannya komentar laporan menurut menurutnya pengakuan pengakuannya
  pernyataan pernyataannya pesan pidato pidatonya rilis semboyan slogan surat tagar tema tulisan ucapan ucapannya unggahan`)

/** What tells of a statement in any way. */
export const SAYING_WORDS: ReadonlySet<string> = new Set([
  ...CUES,
  ...CUES.map((cue) => `${cue}nya`),
  ...VERBS,
  ...NOUNS,
])

/** Nouns among them: a sentence with one may be about a letter without quoting it. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(NOUNS.filter((noun) => !noun.startsWith('menurut')))

/** Between a quotation and its speaker: kata, ujar. */
export const CUE_WORDS: ReadonlySet<string> = new Set(CUES)

/** Behind the speaker: mengatakan, menegaskan. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(VERBS.filter((verb) => /^(?:me|ber)/.test(verb)))
