/*
 * Turns of phrase of headlines that promise instead of telling, written for this project. Lists hold phrases parted by
 * commas; a blank in them is one blank in the headline.
 */

const any = (phrases: string): string =>
  `(?:${phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .join('|')})`

/** What a headline says that its readers will feel. */
const FEELINGS =
  any(`haru, ter(?:haru|kejut|cengang|pana|sentuh|tawa), kaget, heboh, melongo, melotot, merinding, (?:me)?nangis, ngeri,
  miris, syok, takjub, geleng-geleng, salfok, baper, mewek, ngiler, ngakak, emosi, geram, penasaran,
  iri, bangga, ge(?:ger|mpar), meleleh, bergidik, kagum, panik, pilu, sedih, ketawa, ketagihan, bahagia,
  kesal, malu, pusing, kangen, lega, nyesek, pangling, heran`)
const SURPRISING = any('mengejutkan, mencengangkan, mengharukan, menohok, t(?:id)?ak terduga')
/** Nouns of service: "Ini Daftarnya" says what the reader gets. */
const SERVICE =
  any(`daftar, jadwal, syarat, cara, rincian, penjelasan, tarif, harga, rute, lokasi, besaran, jumlah, tanggal, aturan,
  tahap, link, nama, kronologi, dokumen, kriteria`)

/** Bait wherever it stands. */
const ANYWHERE =
  any(`t(?:ak|anpa) di(?:sangka|nyana), siapa (?:sangka|nyana), (?:nggak|gak|enggak) nyangka, mah bebas,
  jarang (?:yang |orang )?(?:di)?(?:ke)?tahui?, t(?:id)?ak banyak (?:yang |orang )?tahu, siapkan tisu,
  wajib (?:di)?(?:coba|simak|baca), (?:wajib|harus|perlu) (?:di|kamu |anda )(?:coba|tahu|ketahui), (?:anda|kamu) perlu tahu,
  jangan (?:kaget|lewatkan), jangan sampai (?:menyesal|ketinggalan|terlewat|salah), (?:simak|cek) selengkapnya,
  (?:selengkapnya|cek|klik|baca|lihat|simak) di sini, segini, yuk, intip, tebak (?:siapa|apa|berapa), di luar nalar, jangan dibuang, ini sosok, yang terjadi (?:selanjutnya|kemudian),
  ternyata (?:ini|inilah|begini), (?:lakukan|hindari) (?:hal )?ini, ini yang terjadi`)
/** Bait as a part of its own: before a comma, an exclamation mark or the end. */
const AT_END =
  any(`(?:wajib|harus|perlu) tahu, \\p{L}+nya (?:cuma|hanya) satu, (?:menyayat|menyentuh|mengiris) hati, menguras air mata, luar biasa, bukan main, (?:jadi|jadinya) begini, begini jadinya,
  akhirnya (?:ter(?:bongkar|kuak|ungkap|jawab)|buka suara), (?:baca|simak|tonton|cuma|hanya|cukup|gegara|karena|gara-gara|dengan|pakai|punya|lewat) (?:satu )?(?:hal |cara |trik |bahan |khasiat )?ini`)
/** Questions whose answer the headline keeps. */
const QUESTIONS =
  any(`apa yang (?:sebenarnya )?terjadi, ada apa, kok (?:bisa|gitu), apa (?:sebab|penyebab|rahasia|alasan|isi|jawab)(?:an)?nya,
  siapa dia`)
/** Cries before a comma or a colon; before an exclamation mark any word is one. */
const CRIES = any(
  `heboh, ge(?:ger|mpar), wow, waduh, duh, astaga, gawat, ngeri, miris, gila, gokil, parah, kocak, wah, mencengangkan, mengharukan, tak terduga`,
)

/** Each alone is a bait. Linear: no pattern repeats a repetition. */
export const BAITS: readonly RegExp[] = [
  `\\b(?:(?:dijamin|sukses) )?(?:bikin|auto) ${FEELINGS}\\b`,
  `\\b(?:netizen|warganet|ini|(?:ending|akhir)nya) (?:malah |sampai |langsung |ikut |kompak )?${FEELINGS}\\b`,
  `, [^,]{1,40} (?:malah|sampai|auto|langsung|kompak) ${FEELINGS}$`,
  `(?:, ?|\\b)(?:no|nomor)\\.? \\d{1,2} (?:bikin|paling|wajib|${SURPRISING})\\b`,
  `^\\d{1,2} [^,]{1,80}, (?:no|nomor|poin)\\.? (?:\\d{1,2}|pertama|terakhir)\\b`,
  `\\b(?:hasil|kondisi|isi|fakta|jawaban|alasan|reaksi|respons|akhir|kisah|aksi|hal)(?:nya)? ${SURPRISING}\\b`,
  `(?<=.)\\b${SURPRISING}$`,
  `\\b(?:anda|kamu|kalian) (?:(?:tidak|tak|nggak) (?:akan )?(?:percaya|menyangka)|pasti \\p{L}+)\\b`,
  `(?<=^|[,?!:] ?)\\b(?:ternyata )?(?:ini|inilah|begini)(?: dia\\b)? (?!${SERVICE})(?:\\p{L}+ )?\\p{L}+nya\\b`,
  `\\bbegini (?:penampakan|nasib|kisah|reaksi|respons|kondisi|akhir)\\b`,
  `\\b${ANYWHERE}\\b`,
  `\\b${AT_END}(?=[,!]|$)`,
  `\\bsiapa(?:kah)? (?:sosok|sebenarnya)\\b`,
  `^ada apa (?:dengan|sih)\\b`,
  `\\b${QUESTIONS}(?:\\s*\\?|$)`,
  `, (?:kamu|anda|kita) [^,?]{1,30}\\?$`,
  `^(?:(?:mau|sudah|ingin) tahu|penasaran)\\b[^?,]{0,60}\\?`,
  `, (?:kenapa|mengapa|bagaimana bisa|masa sih|serius|benarkah) ?\\?$`,
  `^(?:${CRIES}|${SURPRISING})(?=[,:])`,
  `(?:\\.{3}|…)$`,
].map((pattern) => new RegExp(pattern, 'iu'))
