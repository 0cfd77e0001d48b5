/**
 * Roots that newsrooms print and none of the sources has, or has only in their longer forms. Written for the
 * project; the licence of the code holds for them.
 */
export const OWN_WORDS: readonly string[] = [
  'ahli algoritma alutsista api aplikasi area arus autosomal bacaleg balik balita bansos baterai begal',
  'bendungan berdampak biodiesel bioetanol blokchain booster cabup cagub caleg capres cawabup cawagub',
  'cawalkot cawapres cepat cip condo curanmor dagang daring dekarbonisasi digital disruptif diversi dompet',
  'duplik ekosistem eksepsi eksistensial elektabilitas elektrifikasi elektronik embarkasi embung emisi',
  'endemi energi episentrum faskes federalisasi flyover ganja gasifikasi gawai gempa geotermal gim',
  'gratifikasi haji hilirisasi humanoid iftar imsak imunisasi infak inkumben isoman jalan jemaah kades',
  'karantina karbon karbonasi karhutla kasasi kendaraan kereta klitih kloter kod kondensasi kripto kudapan',
  'lahar lansia layang likuefaksi listrik lurah luring maglev magnitudo medsos mengejawantah mikrohidro',
  'miras mudik muasal muktamar munas nakes napza nikel numismatik obligor omicron ormas pagebluk pandemi panel',
  'panja pansus parpol paslon peladen pelantang pelonggaran pemakzulan pembatasan pemda pemkab pemkot',
  'pemprov pemudik perda permen perppu perpres perundungan petahana pilbup pileg pilgub pilkada pilpres',
  'pilwalkot pj pledoi pleidoi plh plt podcast ponsel posyandu pranala praperadilan prokes proklamasikan',
  'puskesmas raker rakernas rakortas raperda rasuah rel replik responsibilitas rest restitusi sabu sahur',
  'saksi satgas sedekah sembako semikonduktor siniar sinoptik sosiopolitik startup stunting suap subduksi',
  'surya swafoto tagar takbiran tarawih tawuran tekfin tematis tengkes teratoma terdakwa terpidana tersangka',
  'titik tol transisi tsunami umrah underpass unduhan unggahan unikorn vaksin vaksinasi vulkanologi wabah',
  'waduk wakaf warganet zakat',
].flatMap((line) => line.split(' '))
