import { wordsOf } from './words-of.ts'

/** Of the army, ranks and offices with their acronyms, and of diplomacy. */
export const ARMY = wordsOf([
  'alins alkom amfibius arhanud babinkamtibmas babinpotdirga babinpotmar babinsa bekang bhabinkamtibmas',
  'catar danbrigif dandenpom dandim danjen danki dankopassus danlanal danlantamal danlanud danpasmar',
  'danpaspampres danpom danpuspom danramil danrem danru dansat dansatgas danyon danyonif demarse denjaka',
  'denma denpom deradikalisasi divif etnosida hankam hanmars hegemonis heli homofobia intifada irdam',
  'islamofobia jihadisme kadispenad kadispenal kadispenau kapendam kapenrem kapuspen kasal kasdam kasdim',
  'kaskostrad kasrem kasum kdei kesdam kevlar kipan koarmabar koarmada koarmatim kogabwilhan komcad',
  'kondubes konjen koopsud kopasgat kopaska kopda kopka koptu korpaskhas kriptografis laksda laksdya',
  'laksma lanal lantamal lanudal lanumad latgab latgabma lettu mabesad mabesal mabesau mabespolri makodam',
  'makodim makolanal makorem marsda marsdya marsma multilateralisme paldam pamen pangdivif pangkoarmada',
  'pangkogabwilhan pangkoopsud pangkostrad pasiintel pasilog pasiops pasiter paskhas pasmar paspampres',
  'pelda peltu penerbad perwatap peshmerga plurilateral pomal pomau pomdam praka pratu pusdalops pusdik',
  'pusdikif pusdikzi puspenerbad puspenerbal puspom puspomad rampur ranpur ransus rantis rindam satgasmar',
  'senpi serda serka serma sesko seskoad siskamling taruni unilateralisme wadanyon wakasad wakasal',
  'wakasau wakasdam watap yonarhanud yonarmed yonbekang yonkav yonzipur zipur',
])
