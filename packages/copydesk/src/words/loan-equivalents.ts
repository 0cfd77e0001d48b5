import { pairsOf } from './pairs.ts'

/**
 * English words that newsrooms print, and what Indonesian has for them. Written for the project from common usage and
 * from the equivalents that Badan Bahasa recommends (Pedoman Umum Pembentukan Istilah).
 */
export const EQUIVALENTS: ReadonlyMap<string, string> = pairsOf([
  'background latar belakang, benchmark tolok ukur, briefing taklimat, budget anggaran',
  'bullying perundungan, buyer pembeli, cash tunai, chat obrolan, checklist daftar periksa',
  'content konten, crowd kerumunan, customer pelanggan, database pangkalan data, deadline tenggat',
  'delivery pengiriman, display tampilan, download unduh, driver pengemudi, effort upaya, email surel',
  'engagement keterlibatan, event acara, feedback umpan balik, flyover jalan layang, fully sepenuhnya',
  'gadget gawai, goal tujuan, growth pertumbuhan, guideline pedoman, handphone ponsel',
  'hardware perangkat keras, headline judul, income pendapatan, input masukan, insight wawasan',
  'keynote utama, launching peluncuran, leader pemimpin, leadership kepemimpinan',
  'lifestyle gaya hidup, link tautan, lockdown karantina wilayah, maintenance pemeliharaan',
  'market pasar, marketing pemasaran, marketplace lokapasar, meeting rapat, member anggota',
  'mindset pola pikir, mortgage hipotek, mouse tetikus, netizen warganet, network jaringan',
  'offline luring, online daring, output keluaran, oversight pengawasan, owner pemilik',
  'packaging kemasan, partner mitra, passion minat, password kata sandi, performance kinerja',
  'policy kebijakan, preview pratinjau, progress kemajuan, rate tingkat, rating peringkat, ready siap',
  'rebound pantulan, recovery pemulihan, refund pengembalian dana, release rilis, report laporan',
  'review ulasan, reward imbalan, risk risiko, roadmap peta jalan, safety keselamatan',
  'scanner pemindai, screenshot tangkapan layar, security keamanan, selfie swafoto, sharing berbagi',
  'shelter selter, shopping belanja, skill keterampilan, smartphone ponsel pintar',
  'software perangkat lunak, speaker pelantang, stakeholder pemangku kepentingan',
  'stakeholders pemangku kepentingan, standby siaga, startup usaha rintisan, statement pernyataan',
  'supplier pemasok, support dukungan, talent bakat, tracing pelacakan, traffic lalu lintas',
  'training pelatihan, treasury perbendaharaan, trending hangat, update pembaruan',
  'upgrade peningkatan, upload unggah, user pengguna, value nilai, vendor pemasok, venue tempat acara',
  'voucher vocer, website situs web, weekend akhir pekan, wireless nirkabel, workshop lokakarya',
])
