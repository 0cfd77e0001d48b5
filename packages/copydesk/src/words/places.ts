/**
 * What di and ke are prepositions of, and so are written apart from: words of place and time, and cities that stand
 * in lower case behind a slip. Source: EYD V (2022), II.H on prepositions: "di mana", "ke dalam". Written for the project.
 */
const split = (words: string): string[] => words.split(/\s+/).filter(Boolean)

/** Buildings, waters and parts of a land that neither di- nor ke- makes a word of. */
const BOTH = `
  aula balai bandara bendungan celah danau dapur desa dusun garasi gereja gudang hotel istana jembatan kabupaten kafe kamar kamp kecamatan
  kelurahan klinik kolam makam markas masjid musala pelabuhan pasar pesantren pintu posko puskesmas restoran simpang sumur tenda tikungan
  toko waduk warung`

/** After di. Not here: words that di- makes passives of (dibalik, diatasi, dibatas, dipusatkan). */
export const PLACES_AFTER_DI: ReadonlySet<string> = new Set(
  split(`${BOTH}
  area arena atap beberapa bekas internet jalur jenjang kedua kelas ketinggian lahan lain level perempatan pertengahan pertigaan satu sejumlah sore televisi trotoar umur usia
  abad akhir ambang antara atas awal bagian bandara bawah belakang berbagai bidang bulan daerah dalam darat dasar dekat depan desa
  dinding dunia gedung hadapan hari hotel hulu hilir hutan jalan jalanan jantung kaki kalangan kampung kampus kantor kawasan
  kebun kemudian kepala kota kursi ladang lantai lapangan laut lereng lingkungan lokasi luar malam mana mata masa masjid media
  medan meja muara muka musim negara negeri pabrik pagi panggung pantai parlemen pasar pedalaman pekarangan pelabuhan
  penghujung penjara perairan perbatasan perkotaan permukaan persidangan persimpangan pihak pinggir pinggiran provinsi
  pulau puncak pusat ranah ruang rumah saat samping sana sawah seantero sebagian sebelah seberang sebuah sekeliling sela sekitar
  sekolah selatan seluruh semua sentra sepanjang seputar setiap siang sini sisi situ stadion stasiun suatu
  sudut sungai tahun taman tanah tangan tangga tengah tepi terminal tiap tingkat titik tempat timur tubuh udara era zaman ujung utara wilayah
  barat bank ambon indonesia jakarta bandung surabaya medan semarang makassar yogyakarta bogor bekasi depok tangerang malang solo
  denpasar bali palembang padang pekanbaru pontianak banjarmasin balikpapan samarinda manado kupang aceh papua jawa
  sumatra sumatera kalimantan sulawesi lombok batam cirebon tasikmalaya purwokerto kediri jember banyuwangi`),
)

/** After ke. Not here: words that ke- begins (keluar, kemari, kelapa, kemudian, ketua). */
export const PLACES_AFTER_KE: ReadonlySet<string> = new Set(
  split(`${BOTH}
  atap beberapa dunia hilir hulu media mobil perairan permukaan sejumlah seberang sisi sudut
  arah atas bandara bawah belakang berbagai daerah dalam darat depan desa gedung hadapan hutan jalan kampung kampus kantor
  kawasan kota lapangan laut lokasi mana negara pabrik pantai pasar pelabuhan pengadilan penjara pinggir
  provinsi puncak ruang rumah samping sana sawah sebelah seberang sekolah seluruh sini situ stadion stasiun sungai tanah
  tangan tempat tengah tepi terminal timur udara ujung utara selatan barat wilayah
  jakarta bandung surabaya medan semarang makassar yogyakarta bogor bekasi depok tangerang malang solo denpasar
  palembang pekanbaru pontianak banjarmasin balikpapan samarinda manado kupang aceh papua jawa indonesia`),
)
