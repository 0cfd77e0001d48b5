import type { DayWriter, DemoStory } from '../demo-story.ts'

export function puskesmas(day: DayWriter): DemoStory {
  return {
    section: 'daerah',
    language: 'id',
    kind: 'report',
    kicker: 'Layanan kesehatan',
    headline: 'Puskesmas Apung Wanaloka Layani Sembilan Dusun Tanpa Jalan Darat',
    dek: 'Seorang dokter, dua bidan, dan satu juru mudi menyusuri sungai tiga hari dalam sepekan.',
    dateline: 'WANALOKA, WARTA SERUNI –',
    source: 'Liputan Warta Seruni',
    credits: [
      { role: 'writer', name: 'Rena Palupi' },
      { role: 'editor', name: 'Maria Tallo' },
    ],
    body: [
      `Sebuah perahu bermesin tempel yang diubah menjadi puskesmas mulai melayani sembilan dusun di hulu Sungai Wanaloka, ${day('id', 2)}. Sembilan dusun itu belum memiliki jalan darat yang dapat dilalui kendaraan roda empat.`,
      'Perahu sepanjang 12 meter itu membawa meja periksa, lemari pendingin vaksin bertenaga surya, dan satu tandu. Awaknya seorang dokter, dua bidan, seorang perawat gigi, dan seorang juru mudi.',
      { quote: 'Dulu imunisasi berarti satu hari tidak ke kebun. Sekarang perahunya yang datang.' },
      'Kalimat itu diucapkan Agustina Rombe (34), ibu tiga anak di Dusun Batu Lepa, ketika mengantre di dermaga kayu dengan kartu ibu dan anak di tangan.',
      'Dokter Frans Lolo, kepala tim, mengatakan 212 orang diperiksa dalam pelayaran pertama. Keluhan terbanyak adalah infeksi saluran pernapasan, hipertensi, dan gigi berlubang.',
      { subhead: 'Bergantung pada tinggi air' },
      'Pada kemarau, tiga dusun paling hulu tidak dapat dicapai perahu. Dinas Kesehatan menyiapkan dua sepeda motor dan seorang kader di setiap dusun itu.',
      '“Kami tidak menjanjikan rumah sakit. Kami menjanjikan jadwal, dan jadwal itu kami tempel di setiap dermaga,” kata Frans.',
      'Biaya operasionalnya Rp684 juta setahun dari anggaran kabupaten. Anggaran itu baru disetujui untuk satu tahun.',
    ],
    live: { hoursAgo: 30 },
  }
}

/** The story that is retracted: what it told let a child be recognised. */
export function asrama(day: DayWriter): DemoStory {
  return {
    section: 'daerah',
    language: 'id',
    kind: 'report',
    kicker: 'Pendidikan',
    headline: 'Perkelahian di Asrama, Sekolah Panggil Orang Tua',
    dek: 'Sekolah menyelesaikannya bersama kedua keluarga.',
    dateline: 'WANALOKA, WARTA SERUNI –',
    source: 'Liputan Warta Seruni',
    credits: [
      { role: 'writer', name: 'Damar Kelana' },
      { role: 'editor', name: 'Yoga Pranata' },
    ],
    body: [
      `Sebuah sekolah berasrama di Wanaloka memanggil orang tua dua siswanya setelah perkelahian di kamar asrama, ${day('id', 3)}.`,
      'Kepala sekolah mengatakan kedua keluarga sudah bertemu dan sepakat menyelesaikannya secara kekeluargaan.',
      'Sekolah menambah satu pembina asrama pada malam hari.',
    ],
    live: { hoursAgo: 52 },
    sequel: {
      act: 'retraction',
      hoursLater: 6,
      reason: 'child',
      explanation:
        'Rincian tentang sekolah dan kelas membuat seorang anak dapat dikenali oleh warga di sekitarnya. Kami seharusnya tidak memuatnya, dan kami meminta maaf kepada anak itu serta keluarganya.',
      hidesHeadline: true,
    },
  }
}
