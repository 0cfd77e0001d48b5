import { wordsOf } from './words-of.ts'

/** Of police, prosecutors, courts and crime, with their acronyms. */
export const LAW = wordsOf([
  'abripda abriptu aipda aiptu ajudikasi ajudikator baharkam baintelkam bapas bareskrim bhabin bharada',
  'biddokkes bidhumas bidlabfor bidpropam binmas blasfemi bondet brigpol brimobda bripda bripka briptu',
  'curas dankorbrimob dansatbrimob datun depenalisasi dikmas dirintelkam dirlantas dirpolairud',
  'dirreskrimsus dirreskrimum dirresnarkoba dirsamapta dirtipideksus dirtipidkor dirtipidnarkoba',
  'dirtipidsiber dirtipidter dirtipidum ditintelkam ditjenpas ditlantas ditpolair ditpolairud',
  'ditreskrimsus ditreskrimum ditresnarkoba ditsabhara ditsamapta dittipideksus dittipidnarkoba',
  'dittipidsiber dittipidum dittipikor dokkes eksekutorial eksibisionisme filisida fratrisida',
  'harkamtibmas inafis infantisida inkrah intimidatif ipda iptu irjen jibom judikasi jurusita justisi',
  'kabagops kabagsumda kabaharkam kabareskrim kabidhumas kabidpropam kadivhumas kadivpropam kakanwil',
  'kakorbrimob kakorlantas kakorsabhara kalapas kanit kanitlaka kanitppa kanitreskrim kapolresmetro',
  'kapolresta kapolrestabes kapolsekta kapolsubsektor kapospol kapusdokkes karopaminal karopenmas',
  'kasatbinmas kasatintelkam kasatlantas kasatnarkoba kasatpolairud kasatreskrim kasatresnarkoba',
  'kasatsamapta kasihumas kasubnit kombes kombespol komjen kompol konsiliator konstatering korbrimob',
  'korlantas labfor lakalantas lalin landreform legalistik lpka mapolda mapolresta mapolrestabes mapolsek',
  'matrisida mempersekusi napiter nonyustisial novum paminal patrisida pedofilia pedofilik persekutor',
  'pidmil pidsus pidum pilkoplo polair polairud polhut polresmetro polresta polrestabes polrestro',
  'polsekta polsubsektor polsus polsuspas poslantas pospol propam provost puslabfor reregulasi reskrimsus',
  'reskrimum resnarkoba retributif rodokpol rupbasan rutan sajam satbinmas satintelkam satlantas',
  'satnarkoba satpolair satpolairud satreskrim satresnarkoba satsabhara satsamapta sidokkes sihumas',
  'sipropam sispropam sprindik tipidum tipikor tipiring uksorisida voyeurisme wabprof wakabareskrim',
  'wakapolda wakapolres wakapolresta wakapolri wakapolsek yustisia yustisial',
])
