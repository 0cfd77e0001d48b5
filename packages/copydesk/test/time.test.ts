import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  dayAt,
  dayOfSerial,
  serialOf,
  weekdayAfter,
  weekdayOf,
  weekdayUpTo,
} from '../src/time/calendar.ts'
import { findingsOf } from './desk.ts'
import { aStory, linesOfRule } from './journalism.ts'

const inStory = (rule: Parameters<typeof linesOfRule>[0]) => (body: string) =>
  linesOfRule(rule, aStory({ body }))
const undated = inStory('weekday-no-date')
const contradicted = inStory('weekday-contradiction')
const impossible = inStory('impossible-date')
const relative = inStory('relative-date')
const zoned = inStory('time-zone')

test.each([
  ['Peskov mengatakan pada hari Kamis bahwa serangan berlanjut.', 'Kamis -> Kamis (29/9/2016)'],
  ['Tapi pada hari Rabu Kerry memperingatkan Moskow.', 'Rabu -> Rabu (28/9/2016)'],
  ['Gempa mengguncang Seruni pada Jumat pagi.', 'Jumat -> Jumat (30/9/2016)'],
  ['Gempa mengguncang Seruni Kamis malam.', 'Kamis -> Kamis (29/9/2016)'],
  ['“Kami siap,” kata Bupati Halim di Seruni, Selasa.', 'Selasa -> Selasa (27/9/2016)'],
  ['Pasar itu akan dibuka pada Senin.', 'Senin -> Senin (3/10/2016)'],
  ['Rapat berikutnya dijadwalkan berlangsung pada Rabu mendatang.', 'Rabu -> Rabu (5/10/2016)'],
  ['Kebakaran terjadi pada Jumat lalu.', 'Jumat -> Jumat (23/9/2016)'],
  ['Presiden tiba di Medan, Rabu.', 'Rabu -> Rabu (28/9/2016)'],
  ['Presiden tiba di Medan Rabu.', 'Rabu -> Rabu (28/9/2016)'],
  ['Kamis, polisi menangkap tiga orang.', 'Kamis -> Kamis (29/9/2016)'],
  ['Wali kota melantik lima camat di balai kota, Senin.', 'Senin -> Senin (26/9/2016)'],
  ['Awan panas turun, Senin pukul 18.20 WIB.', 'Senin -> Senin (26/9/2016)'],
  ['Sidang yang berakhir Selasa menolak usul itu. Rapat berakhir Kamis.', 'Kamis -> Kamis (29/9/2016)'],
  ['Presiden tiba di Medan pada Jumat pekan lalu.', 'Jumat -> Jumat (23/9/2016)'],
  ['Kapal bertolak pada Senin pekan depan.', 'Senin -> Senin (3/10/2016)'],
  ['Tarif naik mulai Rabu.', 'Rabu -> Rabu (28/9/2016)'],
  ['Tenggatnya hingga Selasa.', 'Selasa -> Selasa (27/9/2016)'],
  ['Warga berkumpul pada Minggu sore.', 'Minggu -> Minggu (25/9/2016)'],
  ['Nota itu diteken Kamis dan dikirim ke Seruni.', 'Kamis -> Kamis (29/9/2016)'],
  ['Kapal itu sandar di Pelabuhan Seruni Rabu membawa beras.', 'Rabu -> Rabu (28/9/2016)'],
  ['Kekalahan Minggu di kandang lawan menyakitkan.', 'Minggu -> Minggu (25/9/2016)'],
  ['Unjuk rasa Selasa yang tertib berakhir ricuh.', 'Selasa -> Selasa (27/9/2016)'],
  ['Regu itu menjalani tes fisik Senin dan beristirahat sesudahnya.', 'Senin -> Senin (26/9/2016)'],
  ['Selasa sekitar pukul 02.00 gudang itu terbakar.', 'Selasa -> Selasa (27/9/2016)'],
  ['Pelantikan maju dari tanggal semula, yakni Kamis, karena hujan.', 'Kamis -> Kamis (29/9/2016)'],
  ["Hujan turun pada hari Jum'at.", "Jum'at -> Jumat (30/9/2016)"],
])('a day that tells when: %s', (body, expected) => {
  expect(undated(body)).toEqual([expected])
})

test.each([
  'Peskov mengatakan pada Kamis (29/9/2016) bahwa serangan berlanjut.',
  'Gempa mengguncang Seruni pada Kamis malam (29/9/2016).',
  'Gempa mengguncang Seruni pada Kamis, 29 September 2016.',
  'Gempa terjadi pada Kamis pukul 21.10 WITA, 29 September.',
  'Pasar buka setiap Senin pagi.',
  'Warga menunaikan salat Jumat pagi itu.',
  'Kios di Pasar Minggu terbakar.',
  'Toko tutup pada Sabtu dan Minggu.',
  'Museum itu tutup pada hari Senin.',
  'Tradisi itu bermula dari kebiasaan nelayan pulang pada hari Jumat.',
  'Mahasiswi itu menamai kedainya Kopi Senin Pagi.',
  'Minggu lalu, harga beras naik.',
  'Hari itu, 17 Agustus 1945, jatuh pada hari Jumat.',
  'Pada Senin itu pula kapal tenggelam.',
  'Pertemuan digelar Jumat (23-Sep).',
  'Loket melayani warga pada Senin pukul 08.00–15.00.',
  'Begitu kata Wayan Rabu.',
  'Ia tinggal di Kampung Rabu dan bertani.',
  'Penyidik bertemu Kamis dan istrinya.',
  'Rapat itu dihadiri petani Kamis dan berakhir malam.',
  'Latihan diadakan dua kali, yaitu Selasa, di lapangan.',
  'Museum biasanya dikunjungi Minggu dan ditutup sorenya.',
  'Layanan buka pada Senin–Jumat.',
  'Layanan buka mulai Senin hingga Kamis.',
  'Umat merayakan Jumat Agung di gereja.',
  '“Kami berangkat pada hari Kamis,” kata Halim.',
  'Selama seminggu, hujan turun pada malam Jumat.',
  'Dalam dua minggu lalu harga beras naik.',
  'Pada 29 September, hari Kamis itu, kapal tiba pada (29/9/2016).',
])('no day to complete: %s', (body) => {
  expect(undated(body)).toEqual([])
})

test('once for each name of a day, and not after its date was given', () => {
  expect(undated('Rapat pada Kamis batal. Rapat pada Kamis itu ditunda. Kapal tiba pada Rabu.')).toEqual([
    'Kamis -> Kamis (29/9/2016)',
    'Rabu -> Rabu (28/9/2016)',
  ])
  expect(undated('Rapat pada Kamis (29/9/2016) batal. Pada Kamis malam warga pulang.')).toEqual([])
})

test('the house says how a day is written, and may leave it bare', () => {
  const body = 'Gempa terjadi pada Kamis.'
  const lines = (dayForm: 'long' | 'bare') =>
    linesOfRule('weekday-no-date', aStory({ body }), { house: { dayForm } })
  expect(lines('long')).toEqual(['Kamis -> Kamis, 29 September'])
  expect(lines('bare')).toEqual([])
})

test('without a moment of publication nothing can be completed, and it is a note of style', () => {
  const [finding] = findingsOf('Gempa terjadi pada Kamis.', { language: 'id' })
  expect(finding).toMatchObject({ rule: 'weekday-no-date', severity: 'style', suggestions: [] })
  const [dated] = findingsOf(aStory({ body: 'Gempa terjadi pada Kamis.' }), { language: 'id' })
  expect(dated).toMatchObject({ rule: 'weekday-no-date', severity: 'warning' })
})

test('headlines, opinion and timetables are left alone', () => {
  const body = 'Gempa terjadi pada Kamis.'
  for (const section of ['Opini', 'Tajuk Rencana', 'Agenda', 'Wawancara']) {
    expect(linesOfRule('weekday-no-date', aStory({ body, section }))).toEqual([])
  }
  expect(linesOfRule('weekday-no-date', aStory({ title: 'Gempa pada Kamis Malam' }))).toEqual([])
})

test('the day is that of the dateline: late in Jakarta it is tomorrow in Jayapura', () => {
  const lines = (dateline: string) =>
    linesOfRule(
      'relative-date',
      aStory({ dateline, published: '2016-09-29T23:30:00+07:00', body: 'Kapal tiba hari ini.' }),
    )
  expect(lines('Jakarta')).toEqual(['hari ini -> Kamis (29/9/2016)'])
  expect(lines('Jayapura')).toEqual(['hari ini -> Jumat (30/9/2016)'])
})

test.each([
  ['Rapat digelar Kamis (28/9/2016).', 'Kamis (28/9/2016) -> Kamis (29/9/2016)'],
  ['Rapat digelar pada Jumat, 29 September 2016.', 'Jumat, 29 September 2016 -> Jumat, 30 September 2016'],
  ['Rapat digelar Senin (28/9).', 'Senin (28/9) -> Senin (26/9)'],
  ['Rapat digelar Kamis malam (28/9/2016).', 'Kamis malam (28/9/2016) -> Kamis malam (29/9/2016)'],
  [
    'Rapat digelar Kamis pukul 21.10 WIB (28/9/2016).',
    'Kamis pukul 21.10 WIB (28/9/2016) -> Kamis pukul 21.10 WIB (29/9/2016)',
  ],
  ['Rapat digelar Kamis [28-9-2016].', 'Kamis [28-9-2016] -> Kamis [29-9-2016]'],
  ['Rapat digelar Kamis, 28.9.2016.', 'Kamis, 28.9.2016 -> Kamis, 29.9.2016'],
  [
    'Rapat digelar hari Kamis tanggal 28 September 2016.',
    'Kamis tanggal 28 September 2016 -> Kamis tanggal 29 September 2016',
  ],
  ['Rapat digelar Kamis (29/9/2015).', 'Kamis (29/9/2015) -> Kamis (29/9/2016)'],
  ['Rapat digelar Jumat (30/9/2026).', 'Jumat (30/9/2026) -> Jumat (30/9/2016)'],
  ['Rapat digelar Jumat (30/8/2016).', 'Jumat (30/8/2016) -> Jumat (30/9/2016)'],
  ['Ia lahir pada Senin, 17 Agustus 1945.', 'Senin, 17 Agustus 1945 -> Jumat, 17 Agustus 1945'],
  ['“Kami tiba Kamis (28/9/2016),” kata Halim.', 'Kamis (28/9/2016) -> Kamis (29/9/2016)'],
])('a weekday against its date: %s', (body, expected) => {
  expect(contradicted(body)).toEqual([expected])
})

test('a day counted from publication against its name is a doubt', () => {
  const found = (body: string) =>
    findingsOf(aStory({ body }), { language: 'id' })
      .filter(({ rule }) => rule === 'weekday-contradiction')
      .map(({ severity, found, suggestions }) => [severity, found, ...suggestions])
  expect(found('Usul itu ditolak kemarin, Rabu, oleh dewan.')).toEqual([['warning', 'Rabu', 'Kamis']])
  expect(found('Usul itu ditolak kemarin, Kamis, oleh dewan.')).toEqual([])
  expect(found('“Usul itu kami tolak kemarin, Rabu,” kata Halim.')).toEqual([])
})

test.each([
  'Rapat digelar Kamis (29/9/2016) dan Jumat (30/9/2016).',
  'Ia lahir pada Jumat, 17 Agustus 1945.',
  'Pertandingan digelar Sabtu, 10 Juni.',
  'Rapat digelar Kamis, 30 orang hadir.',
  'Pada Rabu sebanyak 28/9 suara masuk.',
  'Setiap Kamis (28/9/2016 tidak termasuk) pasar buka.',
  'Rapat digelar Kamis-Jumat (29-30/9/2016).',
])('no contradiction: %s', (body) => {
  expect(contradicted(body)).toEqual([])
})

test('a contradiction is salah, also in a caption and in English', () => {
  const images = [{ caption: 'Warga mengungsi, Kamis (28/9/2016).', alt: 'Warga', credit: 'Rena' }]
  const [finding] = findingsOf(aStory({ images }), { language: 'id' }).filter(
    ({ rule }) => rule === 'weekday-contradiction',
  )
  expect(finding).toMatchObject({ severity: 'error', field: 'images.0.caption', found: 'Kamis (28/9/2016)' })
  expect(
    linesOfRule('weekday-contradiction', 'They met on Thursday, September 28, 2016.', { language: 'en' }),
  ).toEqual(['Thursday, September 28, 2016 -> Wednesday, September 28, 2016'])
})

test.each([
  ['Rapat digelar 31 September 2016.', '31 September 2016 -> 30 September 2016'],
  ['Ia lahir pada 29 Februari 2015.', '29 Februari 2015 -> 28 Februari 2015'],
  ['Berkas itu bertanggal 30/2/2016.', '30/2/2016 -> 29/2/2016'],
  ['Berkas itu bertanggal 9/28/2016.', '9/28/2016 -> 28/9/2016'],
  ['Rapat digelar Jumat (9/30/2016).', '9/30/2016 -> 30/9/2016'],
  ['Rapat digelar Jumat (30/13/2016).', '30/13/2016 -> 30/9/2016'],
  ['Pelukis itu lahir di Seruni pada 4 Mei 2062.', '4 Mei 2062 -> 4 Mei 1962'],
  ['Rapat dimulai pukul 25.10 WIB.', 'pukul 25.10 WIB'],
  ['Rapat dimulai pukul 09.75.', 'pukul 09.75'],
])('no calendar or clock has it: %s', (body, expected) => {
  expect(impossible(body)).toEqual([expected])
})

test.each([
  'Ia lahir pada 29 Februari 2016.',
  'Rapat dimulai pukul 24.00 WIB.',
  'Skor 31/12 dan 40/2 di papan.',
  'Sebanyak 31 juni kecil terjual.',
  'Pesawat itu bernomor 31/4, suku cadangnya 24.13.2020 dan 31-44-2016.',
  'Berkas bernomor 12/34/5678 hilang.',
  '“Utangnya dibayar tanggal 30 Februari,” kata Halim.',
  'Satelit itu meluncur pada 4 Mei 2062.',
  'Pasal 30 ayat 2 dan nomor 0812/30/2016.',
])('possible, or no date: %s', (body) => {
  expect(impossible(body)).toEqual([])
})

test.each([
  ['Kapal tiba hari ini.', 'hari ini -> Jumat (30/9/2016)'],
  ['Hujan turun kemarin.', 'kemarin -> Kamis (29/9/2016)'],
  ['Warga pulang tadi malam.', 'tadi malam -> Kamis (29/9/2016)'],
  ['Rapat berlanjut besok.', 'besok -> Sabtu (1/10/2016)'],
  ['Pasar ditutup sejak kemarin sore.', 'kemarin sore -> Kamis (29/9/2016)'],
  ['Rupiah menguat pagi ini.', 'pagi ini -> Jumat (30/9/2016)'],
  ['Panitia memilih ketua pekan lalu.', 'pekan lalu'],
  ['Gudang itu terbakar siang tadi.', 'siang tadi -> Jumat (30/9/2016)'],
  ['Gudang itu terbakar dini hari tadi.', 'dini hari tadi -> Jumat (30/9/2016)'],
  ['Gudang itu terbakar malam tadi.', 'malam tadi -> Kamis (29/9/2016)'],
  ['Kapal itu karam empat hari lalu di Seruni.', 'empat hari lalu -> Senin (26/9/2016)'],
  ['Listrik padam sejak 3 hari yang lalu.', '3 hari yang lalu -> Selasa (27/9/2016)'],
  ['Pagar itu roboh kemarin dulu.', 'kemarin dulu -> Rabu (28/9/2016)'],
  ['Pekan ini harga beras turun.', 'Pekan ini'],
  ['Polisi menertibkan pedagang kaki lima kemarin.', 'kemarin -> Kamis (29/9/2016)'],
  ['Minggu depan, kapal baru tiba.', 'Minggu depan'],
])('counted from the day of publication: %s', (body, expected) => {
  expect(relative(body)).toEqual([expected])
})

test.each([
  'Hingga hari ini belum ada kabar.',
  'Ia dirawat dua hari lalu meninggal.',
  'Rumah itu berdiri dalam semalam.',
  'Kacang itu direndam semalam, lalu dikukus.',
  'Penyeberangan itu memakan waktu semalam.',
  'Ia bukan pelaut kemarin sore.',
  'Kehidupan mereka hari ini lebih mudah.',
  'Anak yang lahir hari ini akan melihat abad depan.',
  'Nelayan itu sering memikirkan cuaca besok.',
  'Tidak ada yang tahu apa yang terjadi lusa.',
  'Saat itu ia berjanji kepada istrinya akan pulang besok.',
  'Alam sedang marah hari ini, tulisnya dalam bukunya.',
  'Pada Ramadan warga berkumpul. Bulan ini penuh berkah.',
  'Generasi hari ini mengenal tari itu dari layar.',
  'Ia bukan lagi anak kemarin sore.',
  'Perjalanan dua hari ini melelahkan.',
  'Kamar itu disewakan Rp2 juta semalam.',
  'Tari itu dibawakan semalam suntuk.',
  'Harga naik dibandingkan pekan lalu.',
  'Kapal tiba pada Kamis (29/9/2016) kemarin.',
  'Nelayan hidup untuk hari ini dan esok.',
  'Ia menulis di majalah Kemarin.',
  '“Hari ini kami pulang,” kata Halim.',
  'Kapal tiba hari ini, Jumat (30/9/2016).',
  'Rapat digelar Kamis kemarin.',
])('not counted, or fixed by its date: %s', (body) => {
  expect(relative(body)).toEqual([])
})

test('a caption is read on another day too, a headline is not', () => {
  const images = [{ caption: 'Warga membersihkan lumpur kemarin.', alt: 'Warga', credit: 'Rena' }]
  expect(linesOfRule('relative-date', aStory({ images }))).toEqual(['kemarin -> Kamis (29/9/2016)'])
  expect(linesOfRule('relative-date', aStory({ title: 'Lumpur Dibersihkan kemarin' }))).toEqual([])
})

test('"hari ini" beside a date is flagged again when the schedule moves', () => {
  const body = 'Kapal tiba hari ini, Jumat (30/9/2016).'
  const found = (published: string) =>
    findingsOf(aStory({ body, published }), { language: 'id' }).filter(({ rule }) => rule === 'relative-date')
  expect(found('2016-09-30T08:00:00+07:00')).toEqual([])
  expect(found('2016-10-01T08:00:00+07:00')).toMatchObject([{ severity: 'warning', found: 'hari ini' }])
})

test.each([
  ['Rapat digelar di Makassar pukul 09.00 WIB.', 'WIB -> WITA'],
  ['Gempa mengguncang pantai di Jayapura pukul 05.10 WITA.', 'WITA -> WIT'],
  ['Gempa mengguncang Lombok Utara pukul 05.10 WIB.', 'WIB -> WITA'],
  ['Jenazah disemayamkan di Gereja Siloam, Ambon, sejak pukul 10.00 WITA.', 'WITA -> WIT'],
  ['Hakim Pengadilan Negeri Medan membuka sidang pukul 11.20 WITA.', 'WITA -> WIB'],
  ['“Listrik di Kupang padam pukul 21.40 WIB,” kata Halim.', 'WIB -> WITA'],
])('a zone against its place: %s', (body, expected) => {
  expect(zoned(body)).toEqual([expected])
})

test.each([
  'Rapat digelar di Makassar pukul 09.00 WITA.',
  'Rapat digelar di Makassar pukul 09.00 WITA atau 08.00 WIB.',
  'Pesawat dari Jakarta tiba di Makassar pukul 09.00 WIB.',
  'Siaran dimulai pukul 09.00 WIB.',
  'Laga di Manado disiarkan pukul 19.00 WIB.',
  'Bima Arya tiba pukul 09.00 WIB.',
  'Kapal bertolak dari Bitung pukul 22.00 WITA dan tiba di Ternate pukul 08.00 WIT.',
])('a zone that fits, or cannot be told: %s', (body) => {
  expect(zoned(body)).toEqual([])
})

test('where a sentence names no place, the zone of the house is held against the dateline', () => {
  const body = 'Pasar malam dibuka pukul 19.00 WIB.'
  const lines = (dateline: string, text = body) => linesOfRule('time-zone', aStory({ dateline, body: text }))
  expect(lines('Makassar')).toEqual(['WIB -> WITA'])
  expect(lines('Jakarta')).toEqual([])
  expect(lines('Makassar', `${body} Pembelinya datang dari Surabaya.`)).toEqual([])
  expect(lines('Makassar', 'Ujian nasional dimulai pukul 08.00 WIB.')).toEqual([])
})

const aDay = fc.integer({ min: -200_000, max: 100_000 }).map(dayOfSerial)

test('the calendar goes there and back, and its weeks have seven days', () => {
  fc.assert(
    fc.property(aDay, fc.constantFrom(0, 1, 2, 3, 4, 5, 6), (day, weekday) => {
      expect(dayOfSerial(serialOf(day))).toEqual(day)
      expect(new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()).toBe(weekdayOf(day))
      const before = weekdayUpTo(day, weekday)
      expect(weekdayOf(before)).toBe(weekday)
      expect(serialOf(day) - serialOf(before)).toBeLessThan(7)
      expect(weekdayAfter(day, weekday)).toEqual(addDays(before, 7))
    }),
  )
})

test('a moment falls on the day of its zone; what is no moment falls on none', () => {
  expect(dayAt('2016-09-29T18:30:00Z', 7)).toEqual({ year: 2016, month: 9, day: 30 })
  expect(dayAt('2016-09-29T23:30', 7)).toEqual({ year: 2016, month: 9, day: 29 })
  expect(['2016-02-30', 'kemarin', '', '2016-09-29T99:99:00Z'].map((iso) => dayAt(iso, 7))).toEqual([
    null,
    null,
    null,
    null,
  ])
})
