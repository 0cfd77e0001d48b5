import type { Lexicon } from '../lexicon/lexicon.ts'
import { wordSet } from '../text/word-set.ts'
import { isRoleWord } from './roles.ts'

/** Ranks, degrees of nobility and faith, English offices and the village heads of the regions: they tell who somebody is. */
const OFFICES: ReadonlySet<string> =
  wordSet(`ajun mayjen letjen brigjen komjen kombes kombespol akbp kompol akp iptu ipda aiptu aipda bripka brigadir brigpol letkol letnan
  lettu letda kapt serka serda sersan kopral kopda praka prada pratu marsda marsma marsekal laksamana laksda laksma bharada
  bripda briptu wapres wagub wabup wawali kabiro kapuskes kapusdatin kepsek keuchik geuchik perbekel kuwu bendesa kelian klian
  balian penghulu tumenggung temenggung mosalaki ondoafi ondofolo damang mantir sulinggih pedanda pinandita jero bissu rato
  tomakaka pawang dukun datuk ustad habib romo suster bruder keucik director manager president head officer secretary minister
  professor analyst economist founder cofounder chairman lead partner specialist vp coo strategist vocalist basis drumer gadis
  pria wanita lelaki lansia bocah balita youtuber selebgram influencer konten pelari karateka menantu mertua cucu duta tua
  keponakan ipar sepupu janda duda pramusaji kasir kurir kuli blantik bernama berinisial panggilan alumnus alumni eks bekas`)
/** Ministers and secretaries of state in short: Wamenkeu, Menkopolhukam, Mensesneg. */
const MINISTER =
  /^(?:wa)?men(?:ko(?:polhukam|marves|pmk|infra|pangan|ekon)?|lu|dag(?:ri)?|ag|keu|kes|kum(?:ham)?|hub|han|ham|sos|dik(?:bud|dasmen|tisaintek)?|kop(?:ukm)?|pora|pan(?:rb)?|aker|tan|bud|komdigi|kominfo|perin|parekraf|par|ristek|bumn|pupr|pu|lhk|lh|esdm|sesneg|trans)$/
/** Other offices in short: Kapolrestabes, Dirkrimum, Dandim, Pangdam, Sekwan, Jampidsus. */
const SHORT_OFFICE =
  /^(?:wakapol|kapol(?:da|res|ri|sek)|kasat|kanit|kadis|kadin|kabid|kabag|kasub|kapus|kakan|kadiv|kasipid|kasin?tel|kasidik|dir(?:ut|jen|krim|narkoba|lantas|keu|ops|res)|dan(?:dim|rem|ramil|lanal|lanud|yon|pom|sat|korem)|pang(?:dam|kostrad|ko)|kaja(?:ri|ti)|jampid|sek(?:da|jen|kab|kot|prov|wan|neg|dis|tama))/

/** Trades by their ending: koreografer, kardiolog, psikiater, vokalis. */
const TRADE = /(?:grafer|olog|iater|nomer|gawan|rawan|nalis|talis|nitor|dotor)$/

/** Whether a word in lower case tells who a person is: an office, a rank, a trade, kinship. */
export const isOffice = (word: string, lexicon: Lexicon): boolean =>
  OFFICES.has(word) ||
  (TRADE.test(word) && lexicon.isListed(word)) ||
  isRoleWord(word, lexicon) ||
  MINISTER.test(word) ||
  (SHORT_OFFICE.test(word) && !lexicon.isRoot(word)) ||
  isRoleWord(word.replace(/nya$/, ''), lexicon)
