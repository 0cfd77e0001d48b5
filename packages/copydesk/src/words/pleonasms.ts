import { phraseBook } from '../text/phrases.ts'
import { SYNONYM_PAIRS, TOLD_BY_INITIALS } from './synonyms.ts'

/**
 * Two words that say one thing, and what says it once. Written for the project from what handbooks of Indonesian style
 * and newsroom style sheets warn of. Phrases that idiom has settled (masuk ke dalam, naik daun) are not here.
 */
export const PLEONASMS = phraseBook<readonly string[]>([
  ...SYNONYM_PAIRS,
  ...TOLD_BY_INITIALS,
  ...`
  demi supaya = agar
  sejak dari = sejak / dari
  mulai sejak = sejak / mulai
  mulai dari sejak = sejak
  lalu kemudian = lalu / kemudian
  kemudian lalu = kemudian
  seperti misalnya = seperti / misalnya
  misalnya seperti = misalnya / seperti
  contohnya seperti = contohnya / seperti
  seperti contohnya = seperti
  seperti halnya misalnya = seperti halnya
  disebabkan karena = disebabkan oleh / karena
  dikarenakan karena = karena
  dikarenakan oleh = karena
  dikarenakan sebab = karena
  alasannya karena = alasannya / karena
  alasannya adalah karena = alasannya
  sebabnya karena = sebabnya / karena
  penyebabnya karena = penyebabnya
  maka oleh karena itu = oleh karena itu,
  maka karena itu = karena itu,
  oleh karenanya maka = karena itu,
  selain daripada itu = selain itu
  lain daripada itu = selain itu
  dan lain sebagainya = dan sebagainya / dan lain-lain
  dan lain-lain sebagainya = dan sebagainya
  maju ke depan = maju
  mundur ke belakang = mundur
  naik ke atas = naik
  turun ke bawah = turun
  mendongak ke atas = mendongak
  menunduk ke bawah = menunduk
  keluar ke luar = ke luar
  hadirin sekalian = hadirin
  para hadirin = hadirin
  para hadirin sekalian = hadirin
  para jemaah sekalian = para jemaah
  suatu ketika waktu = suatu ketika
  pada zaman dahulu kala = pada zaman dahulu / dahulu kala
  paling terkenal sekali = paling terkenal
  kembali lagi mengulangi = mengulangi
  mengulang kembali = mengulang
  mengulangi kembali = mengulangi
  mundur kembali ke belakang = mundur kembali
  hanya semata = hanya / semata-mata
  hanya semata-mata = hanya / semata-mata
  mayoritas sebagian besar = sebagian besar
  sebagian besar mayoritas = sebagian besar
  masing-masing setiap = setiap
  setiap masing-masing = masing-masing
  rangkuman ringkas = rangkuman
  fakta yang nyata = fakta
  kenyataan yang nyata = kenyataan
  warisan turun-temurun = warisan
  bersama-sama saling = saling
  saling bahu-membahu = bahu-membahu
  saling silang pendapat = silang pendapat
  saling berbalas-balasan = berbalas-balasan
  berbalas-balasan saling = berbalas-balasan
  akan tetapi namun = akan tetapi
  bertujuan untuk demi = bertujuan
  waktu kurun = kurun waktu
  merasa turut bela sungkawa = turut berbelasungkawa
  data-data statistik = statistik
  para kaum = kaum
  tembus melewati = melewati
  diduga mungkin = diduga
  kurang lebih sekitar = sekitar / kurang lebih
  sekitar kurang lebih = sekitar
  total keseluruhan = total / keseluruhan
  total jumlah = total / jumlah
  jumlah total keseluruhan = jumlah
  virus HIV = HIV
  kembali lagi = kembali
  untuk supaya = untuk / supaya
  demi agar = agar
  disebabkan oleh karena = disebabkan oleh / karena
  karena disebabkan = karena / disebabkan
  antara lain misalnya = antara lain
  antara lain seperti = antara lain / seperti
  seperti antara lain = antara lain
  contoh misalnya = misalnya
  sebagai contoh misalnya = misalnya
  sangat terlalu = terlalu / sangat
  terlalu sangat = terlalu / sangat
  sangat paling = paling
  lantas kemudian = lantas / kemudian
  lalu selanjutnya = lalu / selanjutnya
  kemudian selanjutnya = kemudian / selanjutnya
  namun akan tetapi = akan tetapi
  kembali mengulang = mengulang
  kembali mengulangi = mengulangi
  mengembalikan kembali = mengembalikan
  berjumlah sebanyak = berjumlah / sebanyak
  sejumlah beberapa = sejumlah / beberapa
  beberapa sejumlah = beberapa / sejumlah
  sekitar belasan = belasan
  sekitar puluhan = puluhan
  sekitar ratusan = ratusan
  sekitar ribuan = ribuan
  jatuh ke bawah = jatuh
  terjun ke bawah = terjun
  menengadah ke atas = menengadah
  membungkuk ke bawah = membungkuk
  dari sejak = sejak / dari
  sejak mulai = sejak / mulai
  gratis tanpa dipungut biaya = gratis / tanpa dipungut biaya
  gratis tanpa biaya = gratis / tanpa biaya
  ikut berpartisipasi = berpartisipasi / ikut serta
  turut berpartisipasi = berpartisipasi / turut serta
  sendirian seorang diri = seorang diri
  semua para = para / semua
  seluruh para = para / seluruh
  segenap para = para / segenap
  banyak para = para / banyak
  ribuan para = ribuan
  ratusan para = ratusan
  zaman dahulu kala = dahulu kala / zaman dahulu
  berulang-ulang kali = berulang kali
  menundukkan kepala ke bawah = menundukkan kepala
  mendongakkan kepala ke atas = mendongakkan kepala
  dalam rangka untuk = untuk
  saling satu sama lain = saling / satu sama lain
  pun juga = pun / juga
  juga pun = juga
  untuk agar = agar / untuk
  disebabkan akibat = disebabkan oleh / akibat
  disebabkan oleh akibat = disebabkan oleh / akibat
  diakibatkan karena = diakibatkan oleh / karena
  diakibatkan oleh karena = diakibatkan oleh / karena
  dikarenakan akibat = akibat / karena
  akibat karena = akibat / karena
  lantaran karena = karena
  karena lantaran = karena
  segera dalam waktu dekat = segera / dalam waktu dekat
  dalam waktu dekat segera = segera / dalam waktu dekat
  segera secepatnya = segera / secepatnya
  segera secepat mungkin = segera / secepat mungkin
  sekadar semata = sekadar
  pada saat ketika = ketika / pada saat
  pada saat sewaktu = sewaktu / pada saat
  pada waktu ketika = ketika / pada waktu
  ketika pada saat = ketika / pada saat
  ketika pada waktu = ketika / pada waktu
  setelah itu kemudian = setelah itu / kemudian
  kemudian setelah itu = kemudian / setelah itu
  sehingga akibatnya = sehingga / akibatnya
  sehingga maka = sehingga
  sehingga oleh karena itu = sehingga
  `
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [phrase = '', right = ''] = line.split(' = ')
      return [phrase, right.split(' / ').map((choice) => choice.trim())]
    }),
])

/**
 * The prose of police reports, and plain words for it; reported once for a story. Written for the project.
 */
export const POLICE_PROSE = phraseBook<string>(
  `
  melakukan evakuasi = mengevakuasi
  melakukan olah tkp = memeriksa tempat kejadian
  berhasil diamankan = ditangkap
  berhasil mengamankan = menangkap
  berhasil ditangkap = ditangkap
  berhasil diringkus = ditangkap
  diamankan polisi = ditangkap polisi
  diamankan petugas = ditangkap petugas
  membekuk = menangkap
  meringkus = menangkap
  diringkus = ditangkap
  dibekuk = ditangkap
  dicokok = ditangkap
  mencokok = menangkap
  menggasak = mencuri
  digelandang = dibawa
  dijebloskan ke penjara = dipenjarakan
  dijebloskan = dimasukkan
  melaksanakan giat = mengadakan
  melakukan giat = mengadakan
  menggelar giat = mengadakan
  melaksanakan kegiatan = mengadakan
  menghembuskan napas terakhir = meninggal
  mengembuskan napas terakhir = meninggal
  meregang nyawa = meninggal
  si jago merah = api
  jago merah = api
  dihadiahi timah panas = ditembak
  timah panas = peluru
  hotel prodeo = penjara
  bersimbah darah = berlumuran darah
  tkp = tempat kejadian
  sajam = senjata tajam
  kendaraan roda dua = sepeda motor
  kendaraan roda empat = mobil
  laka lantas = kecelakaan lalu lintas
  lakalantas = kecelakaan lalu lintas
  senpi = senjata api
  babuk = barang bukti
  pulbaket = pengumpulan keterangan
  curanmor = pencurian kendaraan bermotor
  curas = pencurian dengan kekerasan
  barbuk = barang bukti
  lidik = penyelidikan
  dilidik = diselidiki
  unras = unjuk rasa
  randis = kendaraan dinas
  ranmor = kendaraan bermotor
  curat = pencurian dengan pemberatan
  tahap sidik = tahap penyidikan
  gatur lalin = pengaturan lalu lintas
  memberikan imbauan kepada = mengimbau
  memberi imbauan kepada = mengimbau
  memberikan himbauan kepada = mengimbau
  menyampaikan imbauan kepada = mengimbau
  memberikan teguran kepada = menegur
  memberi teguran kepada = menegur
  memberikan pengawalan kepada = mengawal
  memberikan pengawalan terhadap = mengawal
  dalam giat = dalam kegiatan
  menutup giat = menutup kegiatan
  membuka giat = membuka kegiatan
  mengikuti giat = mengikuti kegiatan
  menghadiri giat = menghadiri kegiatan
  memimpin giat = memimpin kegiatan
  usai giat = usai kegiatan
  setelah giat = setelah kegiatan
  selama giat = selama kegiatan
  rangkaian giat = rangkaian kegiatan
  `
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [phrase = '', plain = ''] = line.split(' = ')
      return [phrase, plain.trim()]
    }),
)
