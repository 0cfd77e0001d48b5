/**
 * Roots that newsrooms print and none of the sources has, or has only in their longer forms. Written for the
 * project; the licence of the code holds for them.
 */
export const OWN_WORDS: readonly string[] = [
  'abrasi ahli algoritma alutsista anorganik antarjemput antibiotik antibodi antigen api aplikasi area arus',
  'autosomal bacaleg bakteri balik balita bansos basarnas baterai begal bendungan berdampak biodiesel',
  'bioetanol biomassa blokchain booster cabup cagub caleg capres cawabup cawagub cawalkot cawapres cepat cip',
  'condo curanmor dagang damkar daring daur dekarbonisasi diabetes dialisis digital dini dinkes dishub',
  'disruptif distribusi diversi dividen dompet drainase duplik ekosistem eksepsi eksistensial elektabilitas',
  'elektrifikasi elektronik embarkasi embung emisi emiten endemi energi episentrum evakuasi faskes',
  'federalisasi fiskal flyover fumarol ganja gardu gasifikasi gawai gempa geotermal gim glaukoma gorong',
  'gratifikasi gulma haji hama hibrida hilirisasi hipertensi hipotermia humanoid ibuprofen iftar ihsg imsak',
  'imunisasi induk infak inkumben interkoneksi intrusi isoman jalan jamur jantung jemaah jenama kades',
  'kaldera kapolda kapolres kapolsek karantina karbon karbonasi karhutla kasasi katarak kateter kejari',
  'kejati kendaraan kereta klitih klorokuin kloter kod kolesterol kompensasi kompos kondensasi koroner',
  'kripto kudapan lahar lakon lamun lansia layang likuefaksi likuiditas listrik lokapasar lurah luring',
  'maglev magma magnitudo makroprudensial maladministrasi malapraktik malnutrisi mangrove mapolres medsos',
  'mengejawantah merundung mikrohidro miras mitigasi moneter muasal mudik muktamar munas nakes napza',
  'narasumber nikel nonorganik normalisasi numismatik obligasi obligor oksimeter ombang omicron organik',
  'ormas padang pagebluk pandemi panel panja pansus parasetamol parpol paslon patogen peladen pelantang',
  'pelni pelonggaran pemakzulan pembatasan pemda pemirsa pemkab pemkot pemprov pemudik penyintas perda',
  'permen perppu perpres perseroan perundung perundungan petahana pewarta pilbup pileg pilgub pilkada',
  'pilpres pilwalkot pirsawan pj pledoi pleidoi plh plt podcast polda polres polsek ponsel posyandu',
  'pramuniaga pramusaji pramuwisata pranala praperadilan prokes proklamasikan protozoa puskesmas puyer raker',
  'rakernas rakortas raperda rasuah reksadana rel relokasi replik resistansi responsibilitas rest restitusi',
  'revitalisasi rumpon rundung rupslb sabu sahur saksi satgas satpol sedekah sedimentasi seismograf sembako',
  'semikonduktor seperempat seperlima sepertiga serologi siniar sinoptik sintas sirkular sirop sodetan',
  'solfatara sosiopolitik startup strok stunting suap subduksi subsidi surya swab swafoto swakelola',
  'swasembada tagar takarir takbiran tarawih tautan tawuran tekfin tematis tengkes teratoma terdakwa',
  'terpidana tersangka terumbu tes titik tol transisi transmisi transplantasi trase tsunami tuna tungro',
  'turbin ulang umrah underpass unduh unduhan unggah unggahan unikorn usap vaksin vaksinasi ventilator virus',
  'vulkanologi wabah waduk wakaf waran warganet warta wartawati wereng zakat',
].flatMap((line) => line.split(' '))
