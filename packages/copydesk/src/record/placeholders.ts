/**
 * What people type into a field that has to be filled and is not: marks, "n/a", the field's own name, the name of a
 * file. Written for this project.
 */
const listOf = (words: string): ReadonlySet<string> =>
  new Set(words.split(',').map((word) => word.trim().replace(/\s+/g, ' ')))

const NOTHING =
  listOf(`n/a, na, nn, n.n, nihil, null, undefined, none, nil, kosong, tidak ada, belum ada, belum diisi, tba, tbd, tbc, isi, isi di sini,
  tes, test, testing, coba, contoh, xxx, xx, x, lorem ipsum, todo, tanpa nama, tanpa judul, untitled, unknown, tidak diketahui`)

/** The names of the fields themselves, and what says no more than they do. */
const OWN: Readonly<
  Record<'byline' | 'dateline' | 'caption' | 'alt' | 'credit' | 'source', ReadonlySet<string>>
> = {
  byline:
    listOf(`adm, admin, admin web, adminweb, admin website, administrator, web admin, webmaster, superadmin, anonim, anonymous,
      anonymus, no name, noname, penulis, nama penulis, wartawan, reporter, jurnalis, kontributor, editor, operator, user,
      byline, tim, author, guest, tamu`),
  dateline: listOf('dateline, lokasi, tempat, kota, nama kota, di tempat, daerah, place, location, city'),
  caption:
    listOf(`caption, foto, judul foto, keterangan foto, keterangan, keterangan gambar, teks foto, takarir, gambar, judul, judul gambar, foto berita,
      foto utama, image, photo, picture, ilustrasi, img, dsc`),
  alt: listOf(`alt, alt text, alttext, teks alt, teks alternatif, alternatif, deskripsi, deskripsi foto, deskripsi gambar, foto, gambar, image,
      photo, picture, img, dsc, caption, keterangan foto, thumbnail, featured image`),
  credit:
    listOf(`istimewa, ist, dok istimewa, net, internet, repro internet, google, google images, google image, google maps, medsos,
      media sosial, sosmed, grup medsos, instagram, ig, facebook, fb, tiktok, twitter, x, x/twitter, twitter/x, youtube, whatsapp, wa, wag,
      grup wa, grup whatsapp, telegram, pinterest, web, website, dok, dokumentasi, dokumen, foto, photo, credit, kredit, sumber, source,
      tangkapan layar, screenshot, screen shot, capture, netizen, warganet, kiriman, copas, no credit, tanpa kredit`),
  source: listOf(
    'sumber, source, istimewa, ist, internet, net, google, berbagai sumber, dari berbagai sumber, medsos, media sosial',
  ),
}

/** "IMG_2034.jpg", "DSC_0098", "IMG-20250427-WA0012", "Screenshot 2025-01-02 at 10.11.12". */
const FILE =
  /^(?:[\p{L}\p{N}_ ()-]{1,100}\.(?:jpe?g|png|webp|gif|avif|heic|tiff?|mp4)|(?:img|dsc|dscn|dcim|pxl|screenshot|whatsapp image|photo|image|foto|gambar|picture)[\s_-]*\d[\d\s_.at:-]{0,60}(?:wa\d{1,6})?)$/iu
/** "Foto:", "Sumber foto -" before a credit. */
const LABEL =
  /^(?:foto|photo|sumber|source|kredit|credit|dok(?:umen|umentasi)?\.?)(?: foto)?\s{0,3}[:/|-]\s{0,3}/i

/** Longer than anything that stands for nothing. */
const MOST_LETTERS = 100

/** Whether a field says nothing: it is empty, or holds what stands for nothing there. */
export function saysNothing(field: keyof typeof OWN, value: string | null | undefined): boolean {
  const text = (value ?? '').trim()
  if (text.length > MOST_LETTERS) return false
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (FILE.test(text)) return true
  const words = plain(text)
  if (NOTHING.has(words) || OWN[field].has(words)) return true
  return field === 'credit' && OWN.credit.has(plain(text.replace(LABEL, '')))
}

/** In small letters, without marks around it and without a number behind it. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/\.? +/g, ' ')
