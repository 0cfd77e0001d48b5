/**
 * What pages put between the paragraphs of a story, in Indonesian and English; written for the project from what
 * copying a page brings along.
 */
const LOOK = '(?:baca|simak|lihat|tonton|saksikan|klik|dengarkan|cek|nonton)'
const MORE = '(?:juga|pula|video|live|berita|artikel|selengkapnya|lainnya)'
const OPEN = String.raw`^[^\p{L}\p{N}"“©]{0,5}`
const CLOSE = String.raw`[\])]?[.: ]*$`
const NO_STOP = '$(?<![.!?])'

/** Of whole lines only: in the middle of a line nobody knows where the link ends. */
const LINKS: readonly string[] = [
  // "Baca juga: …", "Simak juga Video '…'", "Tonton juga “…” di sini:"; not "Baca juga buku itu, pesan penulisnya."
  String.raw`${OPEN}${LOOK} ${MORE}\b(?: \p{L}{1,20}){0,2} ?:.*$`,
  String.raw`${OPEN}${LOOK} ${MORE}\b.*${NO_STOP}`,
  `${OPEN}(?:baca|simak|lihat|tonton) ?:.*$`,
  String.raw`${OPEN}(?:video|infografis)(?: ?:.*)?[\])]?${NO_STOP}`,
]

const PATTERNS: readonly string[] = [
  `${OPEN}${LOOK} (?:.{0,120} )?(?:di sini|di halaman (?:berikut|selanjut)nya)${CLOSE}`,
  String.raw`${OPEN}${LOOK} (?:juga )?(?:video|foto|tautan|link)\b.{0,120}(?:di bawah(?: ini)?|berikut(?: ini)?)${CLOSE}`,
  `${OPEN}klik (?:di sini|link ini|tautan ini|tautan berikut|untuk .{1,60})${CLOSE}`,
  `${OPEN}(?:artikel|berita|video|foto|topik|kabar|konten) (?:terkait|lainnya|lain|populer|terpopuler|pilihan|terbaru|rekomendasi|menarik lainnya|selanjutnya|sebelumnya)(?: ?:.*)?${CLOSE}`,
  String.raw`${OPEN}(?:terpopuler|rekomendasi(?: untuk anda)?|iklan|advertisement|sponsored|komentar(?: \(\d+\))?|(?:bagikan|share)(?: (?:artikel|berita|ini|this|artikel ini|berita ini|article|post|via .{1,40}))*|salin (?:tautan|link)|lanjutkan membaca.{0,40}|selengkapnya ?>*|related (?:articles?|stories)|leave a comment|tulis komentar|read more|continue reading.{0,40}|back to top|loading|next|load more|muat lainnya|show all|lihat semua|tampilkan semua|subscribe(?: now)?|(?:lewati|tutup|skip) (?:iklan|ads?)|baca (?:sumber asli|artikel asli|selengkapnya)|lanjut baca|(?:lihat|buka) (?:galeri )?foto|komentar pembaca|(?:kirim|lihat semua) komentar)[.: >…]*$`,
  String.raw`${OPEN}(?:(?:lanjut|lanjutkan|bersambung|berlanjut|baca|baca selengkapnya|selengkapnya|simak) )?(?:ke |di )?(?:halaman|hal\.|laman|page) (?:selanjutnya|berikutnya|\d{1,3}(?: ?(?:dari|of|/) ?\d{1,3})?)${CLOSE}`,
  String.raw`^(?:halaman ?: ?)?\d(?: \d){1,9}(?: (?:selanjutnya|next|show all|tampilkan semua|lihat semua))?$`,
  `${OPEN}(?:pilihan (?:editor|redaksi)|tags?|topik(?: terkait)?|kata kunci|keywords?|editor['’]s picks?|rekomendasi|jangan lewatkan|trending|populer|sumber foto|kredit foto|sumber gambar|pewarta|redaktur|editor|reporter|label|kategori) ?:.{1,120}$`,
  String.raw`${OPEN}(?:gulir|geser|scroll|swipe) (?:ke|untuk|to|down|up|kebawah)\b.{0,80}$`,
  String.raw`${OPEN}(?:artikel|berita|konten|tulisan)(?: ini)? (?:berlanjut|bersambung|dilanjutkan)\b.{0,60}$`,
  String.raw`${OPEN}(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|pertama kali) (?:tayang|terbit|dimuat|dipublikasikan)\b.*$`,
  String.raw`${OPEN}(?:simak|pilih|ikuti|follow|like|dapatkan|cek|download|unduh|subscribe|langganan|berlangganan|gabung|bergabung|mari bergabung|jangan lupa|jangan lewatkan)\b.*\b(?:google news|whatsapp channel|saluran whatsapp|grup telegram|channel telegram|(?:instagram|twitter|facebook|tiktok|youtube|media sosial|akun|kanal|saluran|aplikasi|newsletter|channel) (?:kami|.{2,20}(?:\.com|\.id|news))|aplikasi .{2,20} (?:di|sekarang))\b.*$`,
  `${OPEN}(?:copyright )?©.{0,120}$`,
  String.raw`^(?:copyright|hak cipta) (?:©|\(c\)|20\d\d|dilindungi)?.{0,120}$`,
  `^(?:all rights reserved|dilarang (?:mengutip|menyalin|memperbanyak|menyebarkan|mengambil) .{0,120})[. ]*$`,
]

const compile = (pattern: string) => new RegExp(pattern, 'iu')

export const LINK_LINES: readonly RegExp[] = LINKS.map(compile)

/** Whole lines and whole sentences, in small letters or capitals. */
export const FURNITURE: readonly RegExp[] = PATTERNS.map(compile)

/** In the body only: a caption may name its photographer. */
export const CREDIT_LINE =
  /^\(?foto ?: ?(?:istimewa|ist|dok).{0,40}$|^\(?(?:sumber )?(?:foto|ilustrasi) ?: ?.{2,60}\)?$(?<!\.)|^.{0,60}(?:getty images|istock|shutterstock|antara foto).{0,40}$(?<!\.)/iu

/** Inside a line; bounded, so that a megabyte in one line costs what it should. */
export const FURNITURE_INLINE: readonly RegExp[] = [
  /\bscroll to (?:continue|resume)(?: (?:with|reading) content)?\b|\badsbygoogle\b|\blorem ipsum dolor\b/gi,
  /[[(](?:halaman \d{1,3} dari \d{1,3}|(?:lanjut(?:kan)?|bersambung|baca) ke (?:halaman|hal\.)[^\])\n]{0,40}|gambas ?:[^\])\n]{0,80}|advertisement|(?:baca|lihat|simak|tonton) juga ?:[^\])\n]{0,200}|read more|klik di sini|(?:video|foto|embed) ?:[^\])\n]{0,80})[\])]/gi,
  /\[\/?(?:caption|embed|gallery|video|audio|youtube|gambas|ads?|iklan|instagram|twitter|tweet|img|image)\b[^\]\n]{0,200}\]/gi,
  /\bpic\.twitter\.com\/\w{3,20}|\bhttps?:\/\/t\.co\/\w{3,20}|\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}/gi,
  // Between two sentences, without a stop of its own.
  /(?:(?<=^ *)|(?<=[.!?”"’)\]] ))(?:Klik di sini|Advertisement|ADVERTISEMENT|Iklan|IKLAN|Halaman [Ss]elanjutnya|Halaman [Bb]erikutnya|Read more|Continue reading|Share this(?: article| post)|Back to top|Leave a comment|Baca selengkapnya)(?= \p{Lu})/gmu,
]

/** A link in the middle of a line, with a colon or without: "Baca Juga: Lima Pantai Terbaik di Sumba". */
export const INLINE_LINK =
  /(?<=[.!?”"’)\]] )(?:Baca|BACA|Simak|Lihat|Tonton)(?:(?: [Jj]uga| JUGA)? ?: ?| [Jj]uga (?=\p{Lu}))/gu
