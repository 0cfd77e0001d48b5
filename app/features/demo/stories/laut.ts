import type { DayWriter, DemoBlock, DemoStory } from '../demo-story.ts'

/** Fish aggregating devices stand in a ferry's lane: the story that is updated with the other side's answer. */
export function rumpon(day: DayWriter): DemoStory {
  const body: DemoBlock[] = [
    `Nelayan Pulau Lemo meminta sebelas rumpon di utara pulau itu dipindahkan karena berada di jalur feri Bandar Seruni-Pulau Lemo. Permintaan itu mereka sampaikan dalam pertemuan di balai desa, ${day('id', 1)}.`,
    '“Kami yang memasang rumpon itu, dan kami juga yang naik feri. Jangan sampai baling-baling kapal tersangkut dulu baru semua orang bicara,” kata Ketua Kelompok Nelayan Lemo Utara, Usman Lamade.',
    'Rumpon adalah rakit dengan pelepah kelapa yang diikat pada pemberat di dasar laut supaya ikan berkumpul di bawahnya. Menurut catatan kelompok nelayan, empat di antara sebelas rumpon itu terpasang sejak sebelum rute feri dibuka pada 2019.',
    { subhead: 'Jalur yang bergeser' },
    'Nakhoda KMP Selat Seruni, Petrus Tandi, mengatakan jalur kapalnya bergeser sekitar dua mil ke utara sejak pemecah gelombang di mulut pelabuhan diperpanjang. Pergeseran itu membawa feri melewati perairan tempat rumpon berada.',
    '“Pada malam hari rumpon tidak kelihatan. Lampunya sering mati,” ujar Petrus.',
    'Kelompok nelayan menghitung ongkos memindahkan satu rumpon, yaitu sewa dua perahu, pemberat baru, dan solar, mencapai Rp3.200.000. Untuk sebelas rumpon dibutuhkan Rp35.200.000.',
    'Mereka meminta biaya itu ditanggung bersama oleh operator feri dan pemerintah provinsi. Hingga berita ini terbit, operator feri belum menjawab pertanyaan yang kami kirimkan lewat surel.',
  ]
  const answered = [
    ...body.slice(0, -1),
    'Mereka meminta biaya itu ditanggung bersama oleh operator feri dan pemerintah provinsi.',
    { subhead: 'Jawaban syahbandar' },
    `Kepala Kantor Syahbandar Bandar Seruni, Johanis Rante, mengatakan jalur resmi feri tidak pernah diubah. “Di peta, jalurnya tetap. Kalau kapal keluar dari jalur, itu yang kami periksa,” kata Johanis, ${day('id', 0)}.`,
    'Ia menjanjikan pelampung berlampu di kedua sisi jalur sebelum akhir bulan. Operator feri belum menjawab pertanyaan yang kami kirimkan lewat surel.',
  ]
  return {
    section: 'laut',
    language: 'id',
    kind: 'report',
    kicker: 'Keselamatan pelayaran',
    headline: 'Nelayan Lemo Minta Sebelas Rumpon Dipindah dari Jalur Feri',
    dek: 'Jalur kapal bergeser ke utara setelah pemecah gelombang diperpanjang. Pemindahan membutuhkan Rp35,2 juta.',
    dateline: 'PULAU LEMO, WARTA SERUNI –',
    source: 'Liputan Warta Seruni',
    credits: [
      { role: 'writer', name: 'Sabri Lamade' },
      { role: 'contributor', name: 'Nuraini Bode' },
      { role: 'editor', name: 'Maria Tallo' },
    ],
    body,
    live: { hoursAgo: 7 },
    leads: true,
    sequel: {
      act: 'update',
      hoursLater: 3,
      line: 'tanggapan Kepala Kantor Syahbandar Bandar Seruni',
      body: answered,
    },
  }
}

/** A draft that an editor has not seen yet; the gate still asks for its dateline and source. */
export function solar(day: DayWriter): DemoStory {
  return {
    section: 'laut',
    language: 'id',
    kind: 'report',
    kicker: 'Bahan bakar',
    headline: 'Perempuan Nelayan Minta Kursi dalam Rapat Kuota Solar',
    dek: 'Mereka mengelola uang melaut, tetapi tidak pernah diundang ketika kuota dibagi.',
    dateline: null,
    source: null,
    credits: [{ role: 'writer', name: 'Nuraini Bode' }],
    body: [
      `Tiga puluh dua perempuan dari empat desa pesisir menandatangani surat yang meminta satu kursi dalam rapat pembagian kuota solar. Surat itu diserahkan kepada Dinas Kelautan, ${day('id', 1)}.`,
      '“Suami saya yang membawa perahu, saya yang berutang solar di warung,” kata Rukmini Saleh, penanda tangan pertama.',
      'Rapat kuota berikutnya dijadwalkan pada akhir bulan.',
    ],
    live: 'submitted',
  }
}
