import type { DayWriter, DemoStory } from '../demo-story.ts'

export function dermaga(day: DayWriter): DemoStory {
  return {
    section: 'politik',
    language: 'id',
    kind: 'report',
    kicker: 'Anggaran daerah',
    headline: 'DPRD Tunda Pengesahan Anggaran Perbaikan Tujuh Dermaga',
    dek: 'Dua fraksi meminta rincian harga beton. Pemerintah provinsi diberi waktu sepuluh hari.',
    dateline: 'BANDAR SERUNI, WARTA SERUNI –',
    source: 'Liputan Warta Seruni',
    credits: [
      { role: 'writer', name: 'Rena Palupi' },
      { role: 'writer', name: 'Damar Kelana' },
      { role: 'editor', name: 'Hendra Palinggi' },
    ],
    body: [
      `DPRD Provinsi Nusa Seruni menunda pengesahan anggaran perbaikan tujuh dermaga rakyat senilai Rp41,6 miliar. Keputusan itu diambil dalam rapat paripurna, ${day('id', 0)}, dengan 24 suara setuju dan 17 suara menolak.`,
      'Penundaan diusulkan oleh dua fraksi yang mempersoalkan harga satuan beton dalam lampiran anggaran. Menurut mereka, harga itu sama untuk semua pulau, padahal ongkos angkutnya berbeda.',
      '“Kami bukan menolak dermaganya. Kami menolak lampiran dua halaman untuk uang sebesar itu,” kata Ketua Komisi III DPRD Nusa Seruni Marlina Tawakal.',
      'Kepala Dinas Perhubungan Nusa Seruni Bonifasius Rana mengatakan rincian lengkap tersedia, tetapi belum dicetak. Ia menyanggupi untuk menyerahkannya dalam sepuluh hari.',
      { subhead: 'Tiga dermaga paling mendesak' },
      'Dalam dokumen yang kami baca, tiga dermaga diberi tanda merah: Pulau Lemo, Batu Lepa, dan Tanjung Rano. Tiang penyangga di Tanjung Rano bergeser 14 sentimeter sejak pengukuran terakhir.',
      'Sopir truk sayur, Markus Dollu (39), mengaku setiap pekan menurunkan muatan di pantai karena dermaga Tanjung Rano ditutup bagi kendaraan. “Ongkosnya bertambah Rp150.000 sekali jalan,” ujarnya.',
      'Rapat paripurna berikutnya dijadwalkan setelah Komisi III menerima rincian harga tersebut.',
    ],
    live: { hoursAgo: 3 },
  }
}
