/**
 * What whoever sent a text, or the program that it came through, wrote around it: messages, letters, agencies and
 * machines that write. Written for the project.
 */
const OPEN = String.raw`^[^\p{L}\p{N}"“©]{0,5}`
const NO_STOP = '$(?<![.!?])'
const NETWORKS =
  '(?:facebook|twitter|x|whatsapp|telegram|line|linkedin|instagram|threads|tiktok|pinterest|e-?mail|copy link|salin (?:tautan|link))'
const SENT = '(?:rilis|siaran pers|press release|berita|naskah)'

const PATTERNS: readonly string[] = [
  `${OPEN}(?:(?:bagikan|share)(?: (?:ke|di|via|to|on|this|artikel ini|berita ini))? ?:? ?)?${NETWORKS}(?:[ ,|/•·]{1,3}${NETWORKS})+[. ]*$`,
  `${OPEN}(?:konten|artikel|video|tautan)(?: di (?:bawah|atas))?(?: ini)? (?:disajikan|dipersembahkan|disponsori|diproduksi|disediakan) oleh (?:pengiklan|sponsor|mitra kami)[. ]*$`,
  `${OPEN}(?:mohon )?i[zj]in (?:share|berbagi|kirim|mengirim|meneruskan|menyampaikan) ${SENT}.{0,80}$`,
  `${OPEN}mohon (?:di)?(?:bantu|bantuan(?:nya)?) (?:untuk )?(?:di)?(?:tayang|muat|publikasi|naik)(?:kan)?.{0,60}$`,
  `${OPEN}(?:yth\\.? )?rekan-rekan (?:media|wartawan|jurnalis|redaksi)(?: yang terhormat)?[,.:! ]*$`,
  `${OPEN}(?:berikut|terlampir)(?: ini)?(?: kami (?:kirimkan|sampaikan|lampirkan))? ${SENT}(?: kami)?[.: ]*$`,
  `${OPEN}(?:for immediate release|untuk segera (?:disiarkan|diterbitkan|dimuat|ditayangkan))[.: ]*$`,
  `${OPEN}(?:not for (?:publication|release|broadcast)|jangan (?:disiarkan|diterbitkan|dimuat|ditayangkan)) (?:before|until|sebelum) .{1,40}${NO_STOP}`,
  String.raw`${OPEN}embargo(?:ed)?(?: ?:| (?:hingga|sampai|until)\b).{1,40}${NO_STOP}`,
  `^[-–—=*#~] ?[-–—=*#~ ]{0,5}(?:the end|end|selesai|habis|30|more)[-–—=*#~ ]{1,6}$`,
  `^(?:from|subject|cc|bcc|sent|reply-to) ?: .{1,120}$`,
  `${OPEN}(?:sent from my|dikirim dari) (?:iphone|ipad|android|ponsel|samsung).{0,40}$`,
  `${OPEN}(?:diteruskan(?: berkali-kali)?|pesan ini (?:diteruskan|dihapus|telah dihapus)|forwarded(?: many times| message)?)[. ]*$`,
  String.raw`^\d{1,2}[:.]\d{2}(?: [ap]m)? · .{4,60}$`,
  String.raw`^[\d.,]{1,9} ?(?:[kmb]|rb|jt)? (?:views|likes|reposts|retweets|quote tweets|tayangan|suka)(?: ?· ?.{0,60})?$`,
  `${OPEN}(?:show this thread|lihat (?:postingan|kiriman|unggahan) ini di instagram|view this post on instagram)[. ]*$`,
  String.raw`${OPEN}(?:tentu(?: saja)?|baik|baiklah|certainly|sure|of course)[,!.] (?:berikut|ini|here)\b.{0,120}:$`,
  `${OPEN}semoga (?:membantu|bermanfaat)!.{0,120}$`,
  `${OPEN}apakah anda ingin saya .{1,120}\\?$`,
  `${OPEN}(?:jika anda (?:mau|ingin|berkenan), saya (?:bisa|dapat) .{1,120}|(?:sebagai model bahasa|as an ai(?: language model)?), .{1,160})$`,
]

/** Whole lines and whole sentences: one expression, since it is asked of each of them. */
export const SENDER_LINES = new RegExp(PATTERNS.map((pattern) => `(?:${pattern})`).join('|'), 'iu')

/** The head of a letter, over its lines; bounded. */
export const LETTER_HEAD =
  /^-{2,10} ?(?:original message|forwarded message|pesan asli|pesan terusan) ?-{2,10}(?:\n(?:from|to|cc|sent|date|subject|dari|kepada|dikirim|tanggal|perihal|subjek) ?:[^\n]{0,200}){0,8}/gim

/** Inside a line; bounded. */
export const SENDER_INLINE: readonly RegExp[] = [
  /^\[\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: [AP]M)?\] ?[^:\n]{1,60}:/gm,
  /^\[\d{1,2}[.:]\d{2}, \d{1,2}\/\d{1,2}(?:\/\d{2,4})?\] ?[^:\n]{1,60}:/gm,
  /^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}[.:]\d{2} - [^:\n]{1,60}:/gm,
  /\((?:pewarta|penerjemah|editor|redaktur|reporter|penyunting|uploader|kontributor|translator) ?: ?[^)\n]{2,60}\)(?=\.?\s*$)/gim,
  /\b(?:Commented|Comment|Komentar) \[\p{L}{1,4}\d{1,3}\]:[^\n.!?]{0,200}?(?=[.!?\n]| \p{Lu}|$)/gu,
]
