import type { Lexicon } from '../lexicon/lexicon.ts'
import { remembering } from '../lexicon/memo.ts'

/**
 * What people are called by office, work or part in an event, in lower case, one word each: where one stands beside a
 * name the reader knows who speaks. Written for this project from newsroom usage.
 */
const split = (words: string): string[] => words.split(/\s+/).filter(Boolean)

export const ROLE_WORDS: ReadonlySet<string> = new Set(
  split(`
  administrator advokat ahli ajudan akademikus aktivis aktor aktris analis anggota apoteker arkeolog arsitek artis asisten
  astronom atlet bek bendahara bidan bintang biduan bos bupati buruh calon camat ceo coach cfo chief cto dalang danramil
  danrem deklarator dekan delegasi deputi desainer dewan direktur dirjen dirut dokter dosen drummer dubes ekonom eksekutif
  epidemiolog fotografer gelandang gubernur guru hakim imam insinyur inspektur instruktur irjen istri jaksa jenderal
  juragan jurnalis juri jubir kabag kabid kades kadin kadis kadiv kajari kakak kakek kalak kandidat kanit kapendam kapolda
  kapolres kapolresta kapolri kapolsek kapten kapuspen kapuspenkum karyawan kasat kasatreskrim kasi kasubdit kawan
  kepala kerabat ketua kiai kiper koki kolonel komandan komentator komisaris komisioner komposer koordinator korban
  kreator kurator kuasa legenda lurah mahasiswa mahasiswi mahaguru manajer mandor mantan masinis mayor menhub menhan menkes
  menko menkeu menlu menteri montir model musisi nakhoda nasabah nelayan nenek novelis operator orang pakar panglima
  paman paramedis pastor paus pedagang pebisnis pegawai pegiat pejabat pejalan pekerja pelatih pelajar pelaku pelukis pemain
  pemandu pembalap pembicara pembina pemerhati pemilik pemimpin pemuda penasihat penata pencipta pendaki pendeta pendiri
  penduduk penerjemah pengacara pengajar pengamat pengasuh pengelola pengemudi pengendara pengguna pengrajin perajin
  pengunjung pengurus pengusaha pengungsi penjaga penonton pensiunan penulis penumpang penyair penyanyi penyelam
  penyelenggara penyerang penyidik penyintas perawat perdana perempuan perwakilan perwira pesepak peserta pesinetron
  petani peternak petinggi petinju petugas pewara pialang pilot pimpinan politikus politisi pramugari praktisi pramuka
  presenter presiden produser profesor promotor provokator psikiater psikolog putra putri raja ratu rektor relawan remaja
  reporter sahabat saksi santri satpam saudara sejarawan sekda sekjen sekretaris selebritas seniman senator seorang siswa
  siswi sopir sosiolog striker suami sukarelawan sultan sutradara tenaga terdakwa terduga terpidana tersangka tetangga
  tetua tokoh tukang turis ulama ustaz ustazah uskup wali walikota warga wartawan wasit wisatawan wakil waketum
  ayah ibu bapak bibi anak adik pacar tunangan juru humas perwakilan spesialis staf staff narasumber pegolf pecatur
  vokalis gitaris pianis ilustrator animator redaktur kolumnis kartunis komikus perupa barista koki pendeta biarawan
  sprinter perenang pebulu ganda tunggal kapoksi plt pj`),
)

/**
 * Whether a word names what somebody is: a listed role, or what a verb makes of a person, as in pendiri and
 * peraih, which are too many to list.
 */
export const isRoleWord = (word: string, lexicon: Lexicon): boolean =>
  ROLE_WORDS.has(word) || (word.startsWith('pe') && isDoer(word, lexicon))

const MOST_REMEMBERED = 10_000
const isDoer: (word: string, lexicon: Lexicon) => boolean = remembering((word, lexicon) => {
  const analysis = lexicon.analyse(word)
  return analysis !== null && analysis.prefixes[0] === 'pe' && analysis.suffix === ''
}, MOST_REMEMBERED)

/** First words of bodies that speak: where a run of capitals opens with one, no person is meant. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  split(`
  asosiasi aliansi badan bank bareskrim bawaslu bea biro bmkg bnn bpbd bpk bps bumn cv dewan dinas direktorat divisi
  dinkes ditjen dki dpd dpr dprd fakultas federasi forum fraksi gerakan gereja grup himpunan ikatan indonesia istana
  jaringan kantor kedutaan kejaksaan kejati kejari kementerian kodam koalisi komisi komite komnas kongres koperasi kopassus
  korlantas kota koran kpk kpu laboratorium lembaga lsm mabes mahkamah majelis manchester markas masyarakat museum
  organisasi otoritas pansus panitia parlemen partai pbb pemerintah pemda pemkab pemkot pemprov pengadilan perguruan
  perhimpunan perserikatan persatuan perusahaan polda polisi polres polri polsek politeknik pt pusat puskesmas rsud rumah
  satgas satuan sekolah senat serikat stasiun suku surat the tim tni uni universitas wahana white yayasan united real`),
)
