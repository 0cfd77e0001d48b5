import { wordsOf } from './words-of.ts'

/** Of daily life and speech. */
export const DAILY = wordsOf([
  'afkir akamsi ala albasia alsintan anakronis anev antiemetik antiperspiran bapukung bejat beliak-beliuk',
  'berdenominasi bersajam bersenpi bersiteru biofarmaka bokashi bruntusan ceting contrengan coto',
  'digeruduk diobrak-abrik dipetieskan diporakporandakan disbursemen ekraf elektrisitas elpiji empatis',
  'fabrikator feedlot fusarium gapoktan geruduk gombel hialuronat hoaks humat infodemi inseminator',
  'itung jetor jubir juleha kegunungapian kejepang-jepangan kekoreaan kepasarmodalan kepelabuhanan',
  'kesmavet kesyariahan ketarunaan kewalinagarian koksidiosis komedo korsa kritisisme kusir labelisasi',
  'lakor legawa lika-liku malinformasi marwah menggeruduk mengobrak-abrik meteoritik minapadi monev',
  'ngarit ngorok ogoh-ogoh orek-orek pamali pameo pebinor pegowes pelakor pencontrengan penggerudukan',
  'penggowes penglaju perwadag refleksiologi seramid sirri siwur soblok solutif sundel terhenyak',
  'transplanter udeg-udeg ulegan viskosa zoonotik',
])
