import type { Furniture } from './types.ts'

// Every pattern is anchored at the start and tried on short lines only, so the cost is bounded by the line.
const rules: readonly (readonly [Furniture, RegExp])[] = [
  [
    'furniture:comment-rule',
    /^(?:leave a (?:comment|reply)\b|tinggalkan (?:komentar|balasan)|(?:dilarang|prohibited)\b.{0,80}\b(?:spam|sara|porn)|komentar(?:lah)? (?:dengan|secara) |aturan komentar|comment (?:rules|policy))/,
  ],
  [
    'furniture:comments',
    /^(?:\d{0,6} ?(?:comments?|komentar|tanggapan|responses?)(?: ?\(\d{0,6}\))?:?|(?:view|lihat|show|tulis|post|kirim|add|semua)(?: all| semua| a)? (?:comments?|komentar).{0,20}|no comments(?: yet)?|belum ada komentar)$/,
  ],
  [
    'furniture:copyright',
    /^(?:copyright|hak cipta|©|\(c\) ?\d{4}|all rights reserved|dilarang (?:keras )?(?:meng|memper))/,
  ],
  [
    'furniture:to-top',
    /^[↑▲^ ]{0,3}(?:back to (?:the )?top|to (?:the )?top|(?:kembali )?ke (?:bagian )?atas|go to top|scroll to top)[↑▲ ]{0,3}$/,
  ],
  [
    'furniture:advert',
    /^(?:advertisements?|advertorial|iklan|sponsored(?: content)?|scroll (?:to|untuk) (?:continue|resume|melanjutkan|lanjut).{0,60}|gulir (?:ke bawah )?untuk .{0,60}|pariwara|ads? by .{0,30})\.?$/,
  ],
  [
    'furniture:related',
    /^(?:baca ?(?:juga|selengkapnya)|lihat juga|simak (?:juga|video)|read (?:more|also|next)|also read|see also|related(?: (?:articles|stories|news|posts))?$|(?:berita|artikel) (?:terkait|lainnya|populer)|terpopuler$|terkini$|most (?:read|popular)$|you (?:may|might) also like|pilihan editor$|more (?:from|on) |video terkait)/,
  ],
  [
    'furniture:tags',
    /^(?:tags?|topik(?: terkait)?|topics?|keywords?|kata kunci|label) ?:|^tags?$|^#\w+(?: #\w+){0,20}$/,
  ],
  [
    'furniture:share',
    /^(?:share(?: (?:this|on|via|to)\b.{0,40})?|bagikan(?: (?:ke|di|artikel|berita)\b.{0,30})?|shares?:?|tweet|facebook|twitter|whats ?app|telegram|line|x|linkedin|pinterest|e-?mail|print|cetak|copy link|salin (?:tautan|link)|kirim|simpan|save|follow us.{0,40}|ikuti (?:kami|berita|kanal|saluran|update).{0,120}|dapatkan (?:update|berita).{0,120}|(?:(?:facebook|twitter|whats ?app|telegram|linkedin|e-?mail|copy link|line|pinterest)[ |,/]{0,3}){2,8})$/,
  ],
  [
    'furniture:navigation',
    /^(?:home|beranda|menu|search|cari|login|log in|masuk|daftar|sign (?:in|up)|subscribe|berlangganan|next(?: (?:post|article))?|prev(?:ious)?(?: (?:post|article))?|berikutnya|sebelumnya|selanjutnya|halaman(?: \d{1,3})?|page \d{1,3}.{0,12}|indeks|redaksi|tentang kami|about(?: us)?|contact(?: us)?|kontak|hubungi kami|privacy policy|kebijakan privasi|pedoman media siber|terms (?:of|and) .{0,20}|skip to .{0,30}|show all|lihat semua|newsletter|[«»‹›<>\d |…-]{1,30})$/,
  ],
]

/** What furniture a tidied line is, or null. */
export function furnitureOf(text: string): Furniture | null {
  if (text.length > 300) return null
  const low = text.toLowerCase()
  for (const [kind, pattern] of rules) if (pattern.test(low)) return kind
  return null
}

/** A heading that announces a list of other stories rather than naming one. */
export function opensRelated(text: string): boolean {
  return text.length < 40 && !/: ?\S/.test(text)
}
