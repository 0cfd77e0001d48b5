import type { DayWriter, DemoStory } from '../demo-story.ts'

export function perserun(day: DayWriter): DemoStory {
  return {
    section: 'olahraga',
    language: 'id',
    kind: 'report',
    kicker: 'Liga Nusa',
    headline: 'Perserun Tahan Imbang Tamunya dengan Sepuluh Pemain',
    dek: 'Kartu merah pada menit ke-38 mengubah rencana. Kiper muda menyelamatkan satu angka.',
    dateline: 'BANDAR SERUNI, WARTA SERUNI –',
    source: 'Liputan Warta Seruni',
    credits: [
      { role: 'writer', name: 'Sabri Lamade' },
      { role: 'editor', name: 'Yoga Pranata' },
    ],
    body: [
      `Perserun bermain imbang 1-1 melawan Persada Rano di Stadion Mercusuar, ${day('id', 1)}, meskipun bermain dengan sepuluh orang selama lebih dari satu babak.`,
      'Bek kanan Alfian Mado menerima kartu kuning kedua pada menit ke-38 setelah menarik kaus lawan di tepi kotak penalti. Tamu memanfaatkannya sebelum turun minum lewat tendangan bebas Ridwan Lasa.',
      'Gol balasan lahir dari tendangan penjuru pada menit ke-71. Kapten Perserun, Oscar Wenda, menyundul bola di antara dua pemain belakang.',
      'Bintang pertandingan adalah kiper berusia 19 tahun, Fajar Tumimomor, yang menepis lima tembakan ke arah gawang. Ini baru pertandingan ketiganya.',
      '“Saya hanya diberi tahu satu hal: jangan menebak, tunggu,” kata Fajar.',
      'Pelatih Perserun, Simon Aryanto, menolak menyalahkan wasit. “Dua kartunya benar. Yang salah cara kami menjaga bola,” ujarnya.',
      'Dengan hasil itu Perserun tetap di peringkat keempat dengan 21 angka dari dua belas pertandingan.',
    ],
    live: { hoursAgo: 15 },
  }
}
