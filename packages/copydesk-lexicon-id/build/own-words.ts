/**
 * Roots that newsrooms print and none of the sources has, or has only in their longer forms. Written for the
 * project; the licence of the code holds for them.
 */
export const OWN_WORDS: readonly string[] = [
  'abrasi ahli algoritma alutsista anorganik antarjemput api aplikasi area arus autosomal bacaleg balik',
  'balita bansos basarnas baterai begal bendungan berdampak biodiesel bioetanol biomassa blokchain booster',
  'cabup cagub caleg capres cawabup cawagub cawalkot cawapres cepat cip condo curanmor dagang damkar daring',
  'daur dekarbonisasi digital dini dinkes dishub disruptif distribusi diversi dividen dompet drainase duplik',
  'ekosistem eksepsi eksistensial elektabilitas elektrifikasi elektronik embarkasi embung emisi emiten',
  'endemi energi episentrum evakuasi faskes federalisasi fiskal flyover ganja gardu gasifikasi gawai gempa',
  'geotermal gim gorong gratifikasi haji hibrida hilirisasi humanoid iftar ihsg imsak imunisasi induk infak',
  'inkumben interkoneksi intrusi isoman jalan jemaah kades kapolda kapolres kapolsek karantina karbon',
  'karbonasi karhutla kasasi kejari kejati kendaraan kereta klitih kloter kod kompensasi kompos kondensasi',
  'kripto kudapan lahar lansia layang likuefaksi likuiditas listrik lurah luring maglev magnitudo',
  'makroprudensial maladministrasi malapraktik malnutrisi mapolres medsos mengejawantah mikrohidro miras',
  'mitigasi moneter muasal mudik muktamar munas nakes napza nikel nonorganik normalisasi numismatik obligasi',
  'obligor ombang omicron organik ormas pagebluk pandemi panel panja pansus parpol paslon peladen pelantang',
  'pelni pelonggaran pemakzulan pembatasan pemda pemkab pemkot pemprov pemudik perda permen perppu perpres',
  'perseroan perundungan petahana pilbup pileg pilgub pilkada pilpres pilwalkot pj pledoi pleidoi plh plt',
  'podcast polda polres polsek ponsel posyandu pranala praperadilan prokes proklamasikan puskesmas raker',
  'rakernas rakortas raperda rasuah reksadana rel relokasi replik responsibilitas rest restitusi',
  'revitalisasi rumpon rupslb sabu sahur saksi satgas satpol sedekah sedimentasi sembako semikonduktor',
  'seperempat seperlima sepertiga siniar sinoptik sirkular sodetan sosiopolitik startup stunting suap',
  'subduksi subsidi surya swafoto tagar takbiran tarawih tawuran tekfin tematis tengkes teratoma terdakwa',
  'terpidana tersangka titik tol transisi transmisi trase tsunami turbin ulang umrah underpass unduhan',
  'unggahan unikorn vaksin vaksinasi vulkanologi wabah waduk wakaf waran warganet zakat',
].flatMap((line) => line.split(' '))
