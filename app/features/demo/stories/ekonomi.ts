import type { DayWriter, DemoBlock, DemoStory } from '../demo-story.ts'

const body = (day: DayWriter, share: string): DemoBlock[] => [
  `Harga cabai rawit di Pasar Lama, Bandar Seruni, turun dalam dua pekan berturut-turut. Pada ${day('id', 1)} pedagang menjualnya Rp52.000 per kilogram, turun ${share} dari Rp65.000 dua pekan sebelumnya.`,
  'Penurunan itu mengikuti panen di lereng Wanaloka, pemasok terbesar cabai untuk ibu kota provinsi. Dinas Pertanian mencatat 140 hektare kebun dipanen bulan ini.',
  '“Yang membeli sekilo sekarang kembali membeli sekilo. Bulan lalu mereka membeli seperempat,” kata Hasnah Daeng Ngai (51), pedagang yang berjualan di Blok B sejak 1998.',
  { subhead: 'Belum semua turun' },
  'Bawang merah masih bertahan pada Rp44.000 per kilogram. Minyak goreng curah malah naik Rp500 menjadi Rp17.500 per liter, menurut pantauan harian Dinas Perdagangan di tiga pasar.',
  'Kepala Bidang Distribusi Dinas Perdagangan, Ismail Tahir, memperkirakan harga cabai akan naik lagi menjelang akhir tahun. “Panen berikutnya baru Februari, sedangkan permintaan naik pada Desember,” ujarnya.',
  'Pemerintah kota berencana menggelar pasar murah di empat kecamatan. Jadwalnya:',
  {
    list: [
      'Kecamatan Mercusuar, di halaman kantor camat;',
      'Kecamatan Tanjung, di lapangan sepak bola;',
      'Kecamatan Pesisir, di pelelangan ikan;',
      'Kecamatan Bukit, di terminal lama.',
    ],
  },
  'Tanggal setiap pasar murah diumumkan oleh kecamatan masing-masing.',
]

/** The story that is corrected: a percentage was worked out from the wrong side. */
export function cabai(day: DayWriter): DemoStory {
  return {
    section: 'ekonomi',
    language: 'id',
    kind: 'report',
    kicker: 'Harga pangan',
    headline: 'Harga Cabai di Pasar Lama Turun Dua Pekan Berturut-turut',
    dek: 'Panen di Wanaloka melimpah. Minyak goreng dan bawang merah belum ikut turun.',
    dateline: 'BANDAR SERUNI, WARTA SERUNI –',
    source: 'Liputan Warta Seruni; Dinas Perdagangan Kota Bandar Seruni',
    credits: [
      { role: 'writer', name: 'Damar Kelana' },
      { role: 'editor', name: 'Yoga Pranata' },
    ],
    body: body(day, '25 persen'),
    live: { hoursAgo: 20 },
    sequel: {
      act: 'correction',
      hoursLater: 5,
      wrong: 'turun 25 persen',
      right: 'turun 20 persen',
      note: 'Dari Rp65.000 menjadi Rp52.000 adalah penurunan 20 persen. Angka 25 persen keliru dihitung dari harga yang baru. Terima kasih kepada pembaca yang memberi tahu kami.',
      body: body(day, '20 persen'),
    },
  }
}

/** A draft with little more than its idea. */
export function garam(): DemoStory {
  return {
    section: 'ekonomi',
    language: 'id',
    kind: 'feature',
    kicker: '',
    headline: 'Tambak Garam Tanjung Menunggu Kemarau Panjang',
    dek: '',
    dateline: null,
    source: null,
    credits: [],
    body: [
      'Catatan lapangan: tujuh petani, tiga di antaranya sudah mengganti terpal. Hubungi koperasi untuk angka panen tahun lalu.',
    ],
    live: 'draft',
  }
}
