import type { DemoStory } from '../demo-story.ts'

export function jalan(): DemoStory {
  return {
    section: 'opini',
    language: 'id',
    kind: 'opinion',
    kicker: 'Kolom',
    headline: 'Jalan yang Putus Bukan Soal Cuaca',
    dek: 'Setiap musim hujan kita menghitung titik longsor. Kita jarang menghitung gorong-gorong.',
    dateline: 'BANDAR SERUNI –',
    source: 'Tulisan kiriman, disunting redaksi',
    credits: [
      { role: 'writer', name: 'Theresia Lango' },
      { role: 'editor', name: 'Laksmi Wardana' },
    ],
    body: [
      'Ketika jalan ke Wanaloka putus, kita menyalahkan hujan. Hujan memang turun, tetapi hujan turun juga di lereng sebelah, dan di sana jalannya utuh.',
      'Perbedaannya tidak dramatis. Di lereng yang utuh, parit dibersihkan warga dua kali setahun dan gorong-gorongnya selebar satu meter. Di lereng yang putus, parit menjadi tempat menumpuk pasir proyek, dan gorong-gorong yang direncanakan enam hanya ada dua.',
      'Dalam rekayasa jalan, air adalah beban pertama, sebelum kendaraan. Jalan tidak runtuh karena dilewati truk; jalan runtuh karena air di bawahnya tidak punya tempat pergi.',
      { subhead: 'Yang murah tidak diresmikan' },
      'Gorong-gorong tidak punya pita untuk digunting. Ia murah, tersembunyi, dan baru terlihat ketika tidak ada. Karena itu ia yang pertama dicoret ketika anggaran dipangkas.',
      'Saya mengusulkan satu hal yang kecil: setiap papan proyek jalan mencantumkan jumlah gorong-gorong yang direncanakan dan yang dibangun. Dua angka saja. Warga dapat menghitungnya sendiri sambil berjalan kaki.',
      'Kalau dua angka itu sama dan jalannya tetap putus, barulah kita bicara soal cuaca.',
    ],
    live: { hoursAgo: 44 },
  }
}
