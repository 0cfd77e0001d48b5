import { type PhraseBook, phraseBook } from '../text/phrases.ts'
import { pairsOf } from './pairs.ts'

/**
 * English words that newsrooms print, and what Indonesian has for them. Written for the project from common usage and
 * from the equivalents that Badan Bahasa recommends (Pedoman Umum Pembentukan Istilah).
 */
const WORDS: ReadonlyMap<string, string> = pairsOf([
  'background latar belakang, benchmark tolok ukur, briefing taklimat, budget anggaran',
  'bullying perundungan, buyer pembeli, cash tunai, chat obrolan, checklist daftar periksa',
  'content konten, crowd kerumunan, customer pelanggan, database pangkalan data, deadline tenggat',
  'delivery pengiriman, display tampilan, download unduh, driver pengemudi, effort upaya, email surel',
  'engagement keterlibatan, event acara, feedback umpan balik, flyover jalan layang, fully sepenuhnya',
  'gadget gawai, growth pertumbuhan, guideline pedoman, handphone ponsel',
  'hardware perangkat keras, headline judul, income pendapatan, input masukan, insight wawasan',
  'keynote utama, launching peluncuran, leader pemimpin, leadership kepemimpinan',
  'lifestyle gaya hidup, link tautan, lockdown karantina wilayah, maintenance pemeliharaan',
  'marketing pemasaran, marketplace lokapasar, meeting rapat, member anggota',
  'mindset pola pikir, mortgage hipotek, netizen warganet, network jaringan',
  'offline luring, online daring, output keluaran, oversight pengawasan, owner pemilik',
  'packaging kemasan, partner mitra, passion minat, password kata sandi, performance kinerja',
  'policy kebijakan, preview pratinjau, progress kemajuan, rating peringkat, ready siap',
  'rebound pantulan, recovery pemulihan, refund pengembalian dana, release rilis',
  'review ulasan, reward imbalan, risk risiko, roadmap peta jalan, safety keselamatan',
  'scanner pemindai, screenshot tangkapan layar, security keamanan, selfie swafoto, sharing berbagi',
  'shelter selter, shopping belanja, skill keterampilan, smartphone ponsel pintar',
  'software perangkat lunak, speaker pelantang, stakeholder pemangku kepentingan',
  'stakeholders pemangku kepentingan, standby siaga, startup usaha rintisan, statement pernyataan',
  'supplier pemasok, support dukungan, talent bakat, tracing pelacakan, traffic lalu lintas',
  'training pelatihan, treasury perbendaharaan, trending hangat, update pembaruan',
  'upgrade peningkatan, upload unggah, user pengguna, vendor pemasok, venue tempat acara',
  'voucher vocer, website situs web, weekend akhir pekan, wireless nirkabel, workshop lokakarya',
  'away tandang, boarding naik pesawat, booking pemesanan, booster penguat, brand merek, broadcast siaran',
  'cashback uang kembali, caption takarir, charger pengisi daya, checkout pembayaran',
  'closing penutupan, coach pelatih, coaching pembimbingan, comeback kebangkitan, delay keterlambatan',
  'delayed tertunda, derby derbi, device gawai, doorprize hadiah undian, draft rancangan, entertainment hiburan',
  'exhibition pameran, fans penggemar, feeling firasat, followers pengikut, fundraising penggalangan dana',
  'gathering temu kekeluargaan, giveaway hadiah, grooming dandanan, healing pemulihan, highlight sorotan',
  'homestay rumah inap, hosting penyiaran, influencer pemengaruh, interview wawancara',
  'job pekerjaan, layoff pemutusan hubungan kerja, listing pencatatan, livestreaming siaran langsung',
  'masterplan rencana induk, matching pencocokan, merchandise cendera mata',
  'networking jejaring, onsite di tempat, opening pembukaan, outdoor luar ruang, indoor dalam ruang, parenting pengasuhan',
  'packing pengemasan, payment pembayaran, player pemain, playmaker pengatur serangan, podcast siniar',
  'posting unggahan, project proyek, quarter kuartal, reminder pengingat, rescue penyelamatan',
  'retail ritel, runway landasan pacu, rundown susunan acara, scammer penipu, schedule jadwal, screening penapisan',
  'settlement penyelesaian, show pertunjukan, skincare perawatan kulit, snack kudapan, soundtrack lagu tema',
  'souvenir cendera mata, store toko, streaming pengaliran',
  'survivor penyintas, supporter pendukung, sustainable berkelanjutan, tagline slogan, takeoff lepas landas',
  'team tim, teaser cuplikan, ticketing penjualan tiket, timeline lini masa, tournament turnamen',
  'treatment perawatan, trend tren, viewers penonton, volunteer relawan, warehouse gudang',
  'winner pemenang, worker pekerja',
  'backup cadangan, branding penjenamaan, cover sampul, demand permintaan, developer pengembang, error galat',
  'existing yang ada, fashion mode, fee imbalan, hacker peretas, hotline saluran siaga, landing mendarat',
  'layout tata letak, lineup susunan pemain, market pasar, merchant pedagang, monitoring pemantauan, outlet gerai',
  'outlook prospek, paylater bayar tunda, prank kelakar, price harga, ranking peringkat, request permintaan',
  'reseller pengecer, reshuffle perombakan, sale obral, sample contoh, server peladen, shift giliran',
  'sparepart suku cadang, spot titik, sunrise matahari terbit, sunset matahari terbenam, supply pasokan',
  'survey survei, underpass terowongan, wallet dompet, yield imbal hasil',
])

/** Of several words. */
const PHRASES = `
  after party = pesta penutup | back up = cadangan | boarding pass = pas naik | break even point = titik impas
  building blocks = unsur dasar | by name by address = menurut nama dan alamat | cash flow = arus kas | call center = pusat panggilan
  car free day = hari bebas kendaraan | case by case = kasus per kasus | check in = lapor masuk | check out = lapor keluar
  city tour = wisata kota | clean sheet = nirbobol | cold storage = gudang pendingin | crisis center = pusat krisis
  cross check = periksa silang | curriculum vitae = daftar riwayat hidup | design review = tinjauan rancangan | due diligence = uji tuntas
  early warning system = sistem peringatan dini | fact checking = pemeriksaan fakta | fit and proper test = uji kelayakan dan kepatutan
  follow up = tindak lanjut | food estate = lumbung pangan | full time = penuh waktu | grand final = final | grand opening = pembukaan resmi
  ground breaking = peletakan batu pertama | home base = markas | home industry = industri rumahan | job fair = bursa kerja
  key performance indicator = indikator kinerja utama | last minute = menit terakhir | live music = musik langsung | living cost = biaya hidup
  long march = pawai jalan kaki | man of the match = pemain terbaik | master plan = rencana induk | match fee = bayaran per laga
  meet and greet = jumpa penggemar | money laundering = pencucian uang | money politics = politik uang | monitoring center = pusat pemantauan
  need assessment = kajian kebutuhan | on the spot = di tempat | on the track = sesuai dengan rencana | opening ceremony = upacara pembukaan
  closing ceremony = upacara penutupan | open house = gelar griya | part time = paruh waktu
  pilot project = proyek percontohan | press conference = konferensi pers | press release = siaran pers | quick count = hitung cepat
  real count = hitung nyata | rest area = tempat istirahat | road map = peta jalan | road show = tur keliling | role model = teladan
  rule of law = supremasi hukum | second hand = bekas | sharing session = sesi berbagi | shooting range = lapangan tembak
  side event = acara sampingan | social distancing = jaga jarak | soft launching = peluncuran awal | soft opening = pembukaan awal
  sold out = habis terjual | stand by = siaga | street food = jajanan kaki lima | study tour = karyawisata
  talk show = gelar wicara | talent show = ajang bakat | team building = penguatan tim | text book = buku teks | top scorer = pencetak gol terbanyak
  training camp = pemusatan latihan | training center = pusat pelatihan | transfer fee = biaya transfer | trauma healing = pemulihan trauma
  trial and error = coba-coba | up to date = mutakhir | water treatment = pengolahan air | work from home = kerja dari rumah
  black box = kotak hitam | contact person = narahubung | cost overrun = pembengkakan biaya | co-working space = ruang kerja bersama
  contra flow = lawan arus | data center = pusat data | debt collector = penagih utang | door to door = dari rumah ke rumah
  e-commerce = niaga elektronik | food court = pujasera | hand sanitizer = penyanitasi tangan | hate speech = ujaran kebencian
  human error = kesalahan manusia | human trafficking = perdagangan orang | jogging track = lintasan joging | kick off = sepak mula
  line up = susunan pemain | live streaming = siaran langsung | mark up = penggelembungan | market share = pangsa pasar | mobile banking = perbankan seluler
  net profit = laba bersih | off the record = tidak untuk disiarkan | one way = satu arah
  police line = garis polisi | print out = cetakan | public speaking = berbicara di depan umum | rapid test = tes cepat
  restorative justice = keadilan restoratif | runner up = juara kedua | second opinion = pendapat kedua | soft skill = keterampilan nonteknis
  start up = usaha rintisan | supply chain = rantai pasok | take off = lepas landas | tax amnesty = pengampunan pajak
  tax holiday = pembebasan pajak | top up = isi ulang | tour guide = pemandu wisata | traffic light = lampu lalu lintas
  video call = panggilan video | waiting list = daftar tunggu | walk out = keluar dari ruangan
  work from anywhere = kerja dari mana saja | working group = kelompok kerja | work life balance = keseimbangan kerja dan hidup
`
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((line): [string, string] => {
    const [phrase = '', right = ''] = line.split(' = ')
    return [phrase, right]
  })

/** Words and phrases with their equivalents. */
export const EQUIVALENTS: PhraseBook<string> = phraseBook([...WORDS, ...PHRASES])
