import { wordSet } from '../text/word-set.ts'

/** Words in the names of places, bodies, firms and clubs. */
const NO_PERSON: ReadonlySet<string> =
  wordSet(`utara selatan barat timur tengah tenggara barat-daya serikat indonesia dunia nasional global group grup ratings corp inc bank city united fc
  university institute center centre korps posko lapangan satgas sri-lanka new los san yaman jerman sleman kauman media news times post daily jalan pantai gunung danau kabupaten kota provinsi desa
  kecamatan kampung hotel stadion masjid gereja pura bandara stasiun pelabuhan sungai pulau taman pasar kerajaan republik
  museum keraton subak perpustakaan pameran festival toko restoran kafe warung rumah hutan kebun bendungan jembatan tol istana candi kraton balai gedung pusat sanggar teater galeri lomba turnamen klub puri pesantren puskesmas klinik institut kelompok komunitas tim timnas band kereta kapal bus feri liga piala universitas
  yayasan korea arab hong kong papua nusa jawa bali sumatera sumatra kalimantan sulawesi maluku sri-lanka selandia inggris
  amerika eropa asia afrika australia uni white wall street home islam kristen katolik real`)

/** Whether a word in lower case belongs to a place, a body, a firm or a club. */
export const isOfNoPerson = (word: string): boolean => NO_PERSON.has(word)
