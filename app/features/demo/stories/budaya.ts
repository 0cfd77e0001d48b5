import type { DayWriter, DemoStory } from '../demo-story.ts'

export function tenun(day: DayWriter): DemoStory {
  return {
    section: 'budaya',
    language: 'id',
    kind: 'feature',
    kicker: 'Warisan',
    headline: 'Tenun Ikat Berusia Seabad Kembali ke Desa Asalnya',
    dek: 'Kain itu menghabiskan enam puluh tahun di lemari seorang kolektor. Cucunya mengantarkannya pulang.',
    dateline: 'WATU RINGGI, WARTA SERUNI –',
    source: 'Liputan Warta Seruni',
    credits: [
      { role: 'writer', name: 'Nuraini Bode' },
      { role: 'editor', name: 'Maria Tallo' },
    ],
    body: [
      `Kain itu dibuka perlahan di atas tikar, dari lipatan yang sudah menjadi garis putih. Perempuan-perempuan tua di Desa Watu Ringgi mendekat, lalu salah seorang menyebut nama penenunnya. Pagi itu, ${day('id', 4)}, sehelai tenun ikat pulang setelah enam puluh tahun.`,
      'Yang mengantarkannya adalah Ratih Suryaningrat (29), cucu seorang dokter yang bertugas di pulau ini pada 1960-an. Kakeknya menerima kain itu sebagai ucapan terima kasih, kemudian membawanya ke kota.',
      { quote: 'Kakek menulis nama desa ini di secarik kertas. Kertas itulah yang saya ikuti.' },
      'Kertas kecil itu masih ada, diselipkan di antara lipatan. Tulisannya memudar, tetapi nama desa dan tahun pembuatan, 1924, masih terbaca.',
      { subhead: 'Motif yang hampir hilang' },
      'Motif pada kain itu disebut kaki udang dan tidak lagi dibuat. Penenun tertua di desa, Mama Yuliana Bili (81), terakhir melihatnya ketika masih kanak-kanak.',
      '“Benangnya dipintal tangan. Lihat, tebalnya tidak sama,” kata Yuliana sambil meraba tepi kain.',
      'Kain itu akan disimpan di rumah adat, tidak dipajang. Setiap panen, kata kepala desa Rufus Bili, kain akan dibuka satu kali supaya anak-anak dapat menyalin motifnya.',
      'Sebelum pulang, Ratih diminta menuliskan namanya pada secarik kertas baru. Kertas itu diselipkan di tempat yang sama.',
    ],
    live: { hoursAgo: 96 },
  }
}
