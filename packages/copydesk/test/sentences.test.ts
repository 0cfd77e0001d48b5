import { expect, test } from 'vitest'
import { findingsOf } from './desk.ts'
import { faultsBy } from './faults.ts'

test.each([
  ['Serangan bersama antara Rusia – AS dihentikan.', '– -> dan'],
  ['Kerja sama antara Indonesia dengan Malaysia berlanjut.', 'dengan -> dan'],
  ['Suhu berkisar antara 20 hingga 30 derajat.', 'hingga -> dan'],
  ['Program itu berjalan baik di kota dan di desa.', 'dan -> maupun'],
  ['Ia bukan hanya pedagang tetapi juga guru.', 'tetapi -> melainkan'],
  ['Mereka tidak hanya menonton melainkan juga membantu.', 'melainkan -> tetapi'],
  ['Panitia bukan menolak usul itu, tetapi menunda pembahasannya.', 'tetapi -> melainkan'],
  ['Sumber asap bukanlah dari dapur, tetapi dari gudang.', 'tetapi -> melainkan'],
  ['Solar langka baik di kota, di desa, atau di pulau.', 'atau -> maupun'],
  ['Kain itu tidak hanya indah, bahkan juga awet.', 'bahkan juga -> tetapi juga'],
  ['Selisih antara harga gabah dibanding harga beras melebar.', 'dibanding -> dan'],
])('not its partner: %s', (text, expected) => {
  expect(faultsBy('paired-words', text)).toEqual([expected])
})

test.each([
  'Kerja sama antara Indonesia dan Malaysia berlanjut.',
  'Pertemuan antara kedua negara dengan agenda dagang ditunda.',
  'Korban antara lain dua anak dengan luka ringan.',
  'Di antara mereka ada yang datang dengan sepeda.',
  'Program itu berjalan baik di kota maupun di desa.',
  'Hasilnya baik dan memuaskan.',
  'Ia bukan pedagang, melainkan guru.',
  'Mereka tidak menonton, tetapi membantu.',
  'Ia bukan warga sini. Ia datang sendiri, tetapi diterima.',
  'Ia bukan menteri, tetapi bukunya dibaca para menteri.',
  'Solar langka baik di kota, di desa, maupun di pulau.',
])('with its partner: %s', (text) => {
  expect(faultsBy('paired-words', text)).toEqual([])
})

test.each([
  ['AS memperingatkan bahwa akan mengakhiri pembicaraan.', 'bahwa akan mengakhiri'],
  ['Menteri menyatakan bahwa telah menerima laporan itu.', 'bahwa telah menerima'],
  ['Dalam rapat itu membahas kenaikan tarif.', 'Dalam rapat itu membahas -> Rapat itu membahas'],
  ['Menteri menyatakan bahwa tidak akan mengirim kapal.', 'bahwa tidak akan mengirim'],
  ['Di kota itu memiliki dua dermaga.', 'Di kota itu memiliki -> Kota itu memiliki'],
  ['Dengan adanya dermaga baru membuat nelayan senang.', 'Dengan adanya dermaga baru membuat'],
  [
    'Berdasarkan data dinas mencatat dua kapal karam.',
    'Berdasarkan data dinas mencatat -> Data dinas mencatat',
  ],
  ['Menurut Bupati Halim Perdana mengatakan tarif naik.', 'Menurut Bupati Halim Perdana mengatakan'],
  [
    'Kepada penumpang diminta mengisi daftar.',
    'Kepada penumpang diminta mengisi -> Penumpang diminta mengisi',
  ],
  [
    'Bagi warga yang rumahnya rusak akan menerima bantuan.',
    'Bagi warga yang rumahnya rusak akan menerima -> Warga yang rumahnya rusak akan menerima',
  ],
  [
    'Melalui lomba ini diharapkan dapat mengajak warga.',
    'Melalui lomba ini diharapkan dapat mengajak -> Lomba ini diharapkan dapat mengajak',
  ],
  ['Di Kabupaten Rote mengalami gagal panen.', 'Di Kabupaten Rote mengalami -> Kabupaten Rote mengalami'],
  [
    'Di halaman kantor pos dipenuhi pelamar kerja.',
    'Di halaman kantor pos dipenuhi -> Halaman kantor pos dipenuhi',
  ],
  ['Di dalam peti itu berisi kain tenun.', 'Di dalam peti itu berisi -> Peti itu berisi'],
  ['Atas tindakannya dituntut empat tahun penjara.', 'Atas tindakannya dituntut'],
  ['Sesuai dengan surat edaran itu mewajibkan helm.', 'Sesuai dengan surat edaran itu mewajibkan'],
  [
    'Akibat badai semalam menimbulkan kerugian.',
    'Akibat badai semalam menimbulkan -> Badai semalam menimbulkan',
  ],
  [
    'Usai sidang di kantor desa itu ia pulang. Usai rapat di balai menegaskan bahwa jalan ditutup.',
    'Usai rapat di balai menegaskan',
  ],
  ['Sebagai peserta lomba berhak menerima kaus.', 'Sebagai peserta lomba berhak menerima'],
  ['Menurut survei di tiga kota membuktikan bahwa harga naik.', 'Menurut survei di tiga kota membuktikan'],
  [
    'Mengenai jadwal kapal akan dibahas besok.',
    'Mengenai jadwal kapal akan dibahas -> Jadwal kapal akan dibahas',
  ],
  ['Sopir itu mengaku bahwa hanya mengantar barang.', 'bahwa hanya mengantar'],
])('nobody does it: %s', (text, expected) => {
  expect(faultsBy('lost-subject', text)).toEqual([expected])
})

test.each([
  'AS memperingatkan bahwa mereka akan mengakhiri pembicaraan.',
  'Menteri menyatakan bahwa akan ada rapat lagi.',
  'Rapat itu membahas kenaikan tarif.',
  'Dalam rapat itu, menteri membahas kenaikan tarif.',
  'Dalam rapat itu menteri membahas kenaikan tarif.',
  'Dari hasil itu diketahui dua orang terluka.',
  'Dalam pernyataan yang menyebut hal itu membantah dirinya, ia diam.',
  'Di kota itu mengalir tiga sungai.',
  'Dengan adanya dermaga, nelayan senang.',
  'Menurut data itu, dinas mencatat dua kapal karam.',
  'Bagi warga yang akan menerima bantuan, camat membuka posko.',
  'Kepada para pengungsi diberikan selimut.',
  'Melalui lomba ini diharapkan hubungan warga makin erat.',
  'Di Kabupaten Rote petani mengalami gagal panen.',
  'Di Jakarta memiliki rumah adalah impian banyak orang.',
  'Di halaman yang dipenuhi pelamar, petugas membagikan nomor.',
  'Atas tindakannya, sopir itu dituntut empat tahun.',
  'Sesuai dengan surat edaran itu, camat mewajibkan helm.',
  'Karena badai yang menimbulkan kerugian itu warga mengungsi.',
  'Usai rapat di balai, bupati menegaskan bahwa jalan ditutup.',
  'Usai rapat di balai bupati menegaskan bahwa jalan ditutup.',
  'Sebagai peserta lomba Rina berhak menerima kaus.',
  'Mengenai hal itu akan dibentuk tim khusus.',
  'Terhadap terdakwa yang dijatuhi denda, jaksa menunggu tujuh hari.',
])('somebody does it: %s', (text) => {
  expect(faultsBy('lost-subject', text)).toEqual([])
})

test.each([
  ['Juru bicara Kremlin, Dmitry Peskov mengatakan hal itu kemarin.', ', Dmitry Peskov -> , Dmitry Peskov,'],
  ['Ketua DPRD Kabupaten Banyumas, Siti Rahma menolak usul itu.', ', Siti Rahma -> , Siti Rahma,'],
  [
    'Kapolres Bogor, AKBP Joko S. Wibowo menjelaskan kejadiannya.',
    ', AKBP Joko S. Wibowo -> , AKBP Joko S. Wibowo,',
  ],
  ['Pendiri kelompok musik itu, Oding Sukarya meninggal kemarin.', ', Oding Sukarya -> , Oding Sukarya,'],
  [
    'Namun, Komandan Lanal, Letkol Laut (P) Arif Setyawan ikut hadir.',
    ', Letkol Laut (P) Arif Setyawan -> , Letkol Laut (P) Arif Setyawan,',
  ],
  ['Menurut Ketua Koperasi Mina, Karim Wahid harga es naik.', ', Karim Wahid -> , Karim Wahid,'],
  ['“Air surut,” kata nelayan di Teluk Jor, Sahnan sambil menarik jala.', ', Sahnan -> , Sahnan,'],
  ['Lomba dibuka Camat Sikur, Laili Hamdan dan disaksikan warga.', ', Laili Hamdan -> , Laili Hamdan,'],
  ['Piala diberikan kepada kapten tim, Rio Fallo di balai kota.', ', Rio Fallo -> , Rio Fallo,'],
  ['Rumah milik mantan lurah, Darto Wiyono disita bank.', ', Darto Wiyono -> , Darto Wiyono,'],
  [
    'Karmawati Leo, penenun di Desa Sukarara mengaku pesanan sepi.',
    ', penenun di Desa Sukarara -> , penenun di Desa Sukarara,',
  ],
  ['Album keduanya, “Laut Pulang” menjadi album terlaris.', ', “Laut Pulang” -> , “Laut Pulang”,'],
  ['Ibu kota negara itu, Apia belum memiliki kereta.', ', Apia -> , Apia,'],
  ['Istrinya, Lidia Tamba menolak pindah.', ', Lidia Tamba -> , Lidia Tamba,'],
  ['Dalam rapat itu ketua panitia, Rio Fallo mengaku salah.', ', Rio Fallo -> , Rio Fallo,'],
  ['Direktur rumah sakit, Lidia Tamba ditahan kemarin.', ', Lidia Tamba -> , Lidia Tamba,'],
])('one comma: %s', (text, expected) => {
  expect(faultsBy('apposition-comma', text)).toEqual([expected])
})

test.each([
  'Juru bicara Kremlin, Dmitry Peskov, mengatakan hal itu kemarin.',
  'Juru bicara Kremlin Dmitry Peskov mengatakan hal itu kemarin.',
  'Kemarin, Dmitry Peskov mengatakan hal itu.',
  'Setelah bertemu menteri, Siti Rahma mengatakan akan mundur.',
  'Ketua, sekretaris, dan bendahara mengatakan hal yang sama.',
  'Wali Kota Palembang, Sumatera Selatan menolak usul itu.',
  'Direktur bursa itu, Jumat mengatakan hal yang sama.',
  'Sebagai penasihat hukum, Siti Rahma meminta saksi dihadirkan.',
  '“Bu Guru, Andi tidak membawa buku,” kata murid itu.',
  'Tanpa asisten, Rio Fallo memimpin latihan.',
  'Setiap Senin, penenun di Desa Sukarara menjual kain.',
  'Karmawati Leo, penenun di Desa Sukarara, mengaku pesanan sepi.',
  'Karmawati Leo, penenun dan guru menari di Sukarara, pulang.',
  'Album keduanya, “Laut Pulang,” menjadi album terlaris.',
  'Dalam album keduanya, Rio Fallo menyanyi dalam tiga bahasa.',
  'Sebelumnya, Lidia Tamba menolak pindah.',
  'Didampingi istri, Darto Wiyono mengatakan siap pindah.',
  'Ketika ditemui camat, Laili Hamdan saat itu sedang tidur.',
  'Menurut pengamat politik, Laili Hamdan akan menang.',
  'Rapat dihadiri Camat Amarasi, Kabupaten Kupang untuk pertama kalinya.',
  'Lomba dihadiri bupati, Wakil Bupati dan disaksikan warga.',
  'Polisi menangkap dua sopir, Rio Fallo di Ende dan Laili Hamdan di Bima.',
  'Mereka menemui ketua panitia, Rio Fallo, di balai kota.',
])('two commas or none: %s', (text) => {
  expect(faultsBy('apposition-comma', text)).toEqual([])
})

test.each([
  ['Tapi pada hari itu hujan turun.', 'Tapi -> Namun,'],
  ['Sementara Turki mengatakan siap membantu.', 'Sementara -> Sementara itu,'],
  ['Sedangkan harga gula turun.', 'Sedangkan -> Sementara itu,'],
  ['Sehingga warga mengungsi.', 'Sehingga -> Akibatnya,'],
  ['Dan mereka pulang.', 'Dan'],
  ['Laga ditunda. Karena hujan turun sangat lebat.', 'Karena'],
  ['Jalan ditutup. Agar pelari tidak terganggu.', 'Agar'],
  ['Dua orang hadir. Yakni camat dan lurah.', 'Yakni'],
  ['Tapi hujan turun. Tapi warga datang.', 'Tapi -> Namun,'],
])('opens wrongly: %s', (text, expected) => {
  expect(faultsBy('conjunction-opening', text)).toEqual([expected])
})

test.each([
  'Namun, pada hari itu hujan turun.',
  'Sementara itu, Turki siap membantu.',
  'Sementara warga mengungsi, petugas menyisir lokasi.',
  '“Tapi kami belum siap,” kata Budi.',
  'Hujan turun, tetapi warga tetap datang.',
  'Laga ditunda. Karena hujan lebat, penonton pulang.',
  'Laga ditunda. Karena itu penonton pulang. Karena hujan maka jalan licin.',
  'Laga ditunda.\nKarena hujan penonton pulang.',
  'Dan IV karate diraihnya. Sementara ini air didatangkan dengan truk. Serta merta ia lari.',
])('opens well: %s', (text) => {
  expect(faultsBy('conjunction-opening', text)).toEqual([])
})

test('a headline may open as it likes', () => {
  expect(
    faultsBy('conjunction-opening', { title: 'Dan Juara Itu Bernama Rudi', body: 'Rudi menang.' }),
  ).toEqual([])
})

test.each([
  ['Jakarta adalah merupakan kota terbesar.', 'adalah merupakan -> adalah'],
  ['Warga berkumpul agar supaya didengar.', 'agar supaya -> agar'],
  ['Rapat batal disebabkan karena banjir.', 'disebabkan karena -> disebabkan oleh'],
  ['Beras, gula, dan lain sebagainya naik.', 'dan lain sebagainya -> dan sebagainya'],
  ['Para guru-guru berunjuk rasa.', 'Para guru-guru -> Para guru'],
  ['Banyak rumah-rumah rusak.', 'Banyak rumah-rumah -> Banyak rumah'],
  ['Berbagai motif-motif kain dipamerkan.', 'Berbagai motif-motif -> Berbagai motif'],
  ['Camat menyapa para siswa-siswi.', 'para siswa-siswi -> para siswa'],
  ['Hanya dua perahu saja yang melaut.', 'Hanya dua perahu saja -> Hanya dua perahu'],
  ['Jalan itu amat licin sekali.', 'amat licin sekali -> amat licin'],
  ['Kedua regu saling dorong-mendorong.', 'saling dorong-mendorong -> saling mendorong'],
  ['Itu gedung paling tertua di sana.', 'paling tertua -> tertua'],
  ['Dalam rangka menyambut panen, desa itu berpesta.', 'Dalam rangka -> Untuk'],
  ['Tim melakukan pengawasan terhadap pasar itu.', 'melakukan pengawasan terhadap -> mengawasi'],
  ['Anak itu naik ke atas dengan tali.', 'naik ke atas -> naik'],
  ['Polisi mengamankan dua pelaku.', 'mengamankan -> menangkap'],
  ['Petugas melakukan penggeledahan rumah itu.', 'melakukan penggeledahan -> menggeledah'],
  ['Seluruh para pemain hadir.', 'Seluruh para -> Para'],
  ['Barang bukti itu diamankan polisi.', 'diamankan polisi -> disita polisi'],
  ['Sungai itu yaitu merupakan batas desa.', 'yaitu merupakan -> yaitu'],
  ['Warga pun juga mengeluh.', 'pun juga -> pun'],
  ['Petugas mencatat nomor NPWP pedagang.', 'nomor NPWP -> NPWP'],
  ['Kedua ibu itu saling berpeluk-pelukan.', 'saling berpeluk-pelukan -> saling berpelukan'],
  ['Walaupun jalan licin, tetapi truk tetap lewat.', ', tetapi -> ,'],
  ['Oleh sebab itu, maka rapat ditunda.', 'Oleh sebab itu, maka -> Oleh sebab itu,'],
  [
    'Kebun itu ditanami antara lain pala, cengkih, dll.',
    'antara lain pala, cengkih, dll -> pala, cengkih, dll',
  ],
  ['Warga menjauhi tempat lokasi kecelakaan.', 'tempat lokasi -> tempat'],
  ['Jembatan itu akan dilakukan perbaikan.', 'dilakukan perbaikan -> diperbaiki'],
  ['Camat hadir dalam giat donor darah.', 'dalam giat -> dalam kegiatan'],
])('said twice: %s', (text, expected) => {
  expect(faultsBy('pleonasm', text)).toEqual([expected])
})

test.each([
  'Banyak kura-kura mati di pantai itu.',
  'Para undangan dan orang-orang tua hadir.',
  'Petugas masuk ke dalam gedung.',
  'Anak itu naik ke atas kapal, lalu turun ke bawah jembatan.',
  'Hanya saja, hujan turun. Ia hanya tahu siapa saja yang hadir.',
  'Iuran paling banyak sekali sebulan; rapat sangat jarang, sekali setahun.',
  'Polisi mengamankan lokasi itu, dan aset daerah diamankan.',
  'Ia tidak hanya menonton saja, tetapi juga ikut. Jutaan ubur-ubur muncul.',
  'Biaya yang timbul dalam rangka menjalankan program itu kecil.',
  'Dalam rangka besi itu tergantung lonceng.',
  'Polisi masih melakukan penyelidikan. Penyidik menggelar perkara.',
  'Ia orang paling terkenal di Bank BCA.',
  'Siapa pun juga boleh masuk. Beberapa laki-laki menunggu.',
  'Meski lelah, ia datang, tetapi rapat sudah usai. Meski bukan dokter, tetapi perawat, ia paham.',
  'Karena itu, menurut camat, warga pindah. Maka rapat ditutup.',
  'Kebun itu ditanami antara lain pala; cengkih, kopi, dan lain-lain ada di bukit.',
  'Panitia menata lokasi tempat pemungutan suara.',
  'Di pasar itu dilakukan pemeriksaan, dan petani makin giat menanam.',
  '“Ini adalah merupakan hak kami,” kata Budi.',
])('said once: %s', (text) => {
  expect(faultsBy('pleonasm', text)).toEqual([])
})

test('the prose of police reports is one finding for a story, with all its places as evidence', () => {
  const text = 'Polisi melakukan penangkapan terhadap dua orang. Pelaku berhasil diamankan. Barbuk disita.'
  const found = findingsOf(text, { language: 'id' }).filter(({ rule }) => rule === 'pleonasm')
  expect(found.map(({ evidence }) => evidence)).toEqual([
    'melakukan penangkapan terhadap: menangkap; berhasil diamankan: ditangkap; Barbuk: barang bukti',
  ])
})
