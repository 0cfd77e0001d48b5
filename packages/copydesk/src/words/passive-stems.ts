/**
 * Stems of verbs that print has on their own nearly as often as with di-, and that are no names of places: a passive is
 * meant where di stands before one. Not here: what is also a noun behind di (di gambar, di daftar, di proses hukum).
 * Written for the project.
 */
export const PASSIVE_STEMS: ReadonlySet<string> = new Set(
  `
  acak aduk ajar ajukan alami amankan ambil angkat angkut bagi bajak bakar balas banting bantu bawa bekuk bela belah beli bentuk berantas beritahu
  bongkar bor buang buat buka bungkam buru cari cegah cegat cek ciptakan cium coba copot coret curi dengar desak didik dorong dukung
  ejek ganggu ganti gantung gelar geledah geser goreng gugat gulung gusur hantam hapus hias hina hitung ikat ikuti ingat injak isap
  jaga jemput jemur jerat jual kawal kejar kelola kenal kenang kepung keruk kirim kritik kupas kuras lamar lantik larang lawan lepas lihat lipat minta monitor
  nilai olah pakai paksa panggil panjat pantau pasang pasok pecat pegang pelihara peluk perah peras percaya periksa pesan petik picu pijat
  pikir pilih pimpin pindah pinjam pompa potong puji pukul pungut putar putus raih rampas rampok rancang rangkul rasa rawat rebut rekam
  rekrut remas ringkus robek rujuk rusak salin sambut sandera sebar sebut seleksi sembelih sengaja sentuh serang serap serbu seret setujui sewa
  siksa simak simpan sindir singgung siram sita sokong suap sunting suruh susun tagih tahan takar tampar tampung tanam tanggung
  tangkap tantang tanya tarik taruh tata tawan tawar tebak tebang tebus tegur tekan teken tembak tempel tendang terapkan terbitkan terima teror tikam
  timbang timpa timbun tinggal tipu tiru tolak tolong tonton topang tuang tuding tuduh tukar tulis tunda tunggu tunjuk tuntut tusuk tutup
  uji vaksin vonis ukir ukur ulang ulas undang ungkap urus usul usung usut
  `
    .trim()
    .split(/\s+/),
)

/** Nouns that such a stem begins. */
export const NOUNS_OF_STEMS: ReadonlySet<string> = new Set([
  ...[
    'bagi hasil',
    'bongkar muat',
    'gelar budaya',
    'gelar perkara',
    'gelar wicara',
    'jual beli',
    'lepas landas',
    'lepas pantai',
  ],
  ...[
    'pinjam pakai',
    'rekam jejak',
    'rekam medis',
    'simpan pinjam',
    'tanam paksa',
    'tanya jawab',
    'uji beban',
    'uji coba',
  ],
  ...['uji kelayakan', 'uji klinis', 'uji materi', 'uji petik', 'ulang tahun'],
])
