import { wordSet } from '../text/word-set.ts'

/**
 * Given and family names of Indonesia, in lower case, that tell a person from a body or a place. Written for this
 * project from what newsrooms print every day, all regions and faiths.
 */
const NAMES: ReadonlySet<string> =
  wordSet(`abdul achmad ade adi adit aditya adinda agnes agung agus agustina agustinus ahmad aisyah ajeng akbar albert aldi alex alfred
  ali alif alwi amalia amanda amat amelia amin amir anang andi andika andre andreas andri anggi anggraini angga ani anisa anita
  anna anton antonius anwar apriyani ari arief arif arifin aris arya asep asih asri astrid astuti atik aulia ayu azis aziz
  bachtiar badrun bagas bagus bahar bahri bambang bayu benny bernadus bertha bima bobby bonar boy budi burhan cahya cahyani
  candra christian citra cut dadan dadang dahlan daniel david dede dedi deni denny desi dewa dewi dhani dian diana didik dimas
  dina dini djoko dodi doni donny dwi dyah edi eddy edo edwin efendi effendi eka eko elisabeth emilia endah endang endro erik
  erna erwin esti eva evan evi fadli fahmi faisal fajar farhan farida fauzi fauzan febri feri ferry fitri fitria frans
  fransiskus gani ginting gita gregorius guntur gusti gustav habib hadi hakim halim hamdan hamid hamka hamzah handayani handoko
  haris harahap hariadi hartati hasan hasanah hasibuan hasnah hasyim helena hendra hendri henny henry herlina heru hidayat
  hutagalung hutapea ibnu ibrahim ida idris ikhsan ilham ilyas imam iman imelda indah indra indri intan irfan irma irwan ismail
  iwan jafar jaka jamal jamilah januar jefri jessica johan johannes joko jonathan joni jufri julia juliana jumadi junaedi jusuf
  kadek kadir kamal karim kartika kartini ketut khairul khalid komang kornelis krisna kurnia kusuma laila larasati lestari lia
  lidya lili lilis lina linda lubis lukas lusi made mahmud malik manurung margaretha maria mariana markus marlina martha
  marthen martin mauliddin maya mega melati meliana mita mochamad mochammad moh mohamad mohammad monika muchlis muhamad
  muhammad muhidin muji mukhlis muklis mulyani munir murni mustafa mustofa nadia naim nana nanang nanda nando nani nasir
  nasution nia nico niken nina ningsih nita nizar novi novita nugroho nur nurdin nuri nurul octavia oktavia panjaitan
  pangaribuan paulus permana petrus pramono prasetya prasetyo pratama pratiwi puji purnama purnomo puspita putra putri putu
  rachel rachmat rafael rahayu rahma rahmat rahmi raja rama ramadhan ramadhani ramli rangga rani ratih ratna rendi rendy reza
  rian ricky ridwan rifki rika rina rini riski rita rizki rizky robert robi rohana romi roni ronny rosa rosalina rosmini rudi
  rudy rukmana rusdi ruslan rusli sabar said saiful salam salim saleh samsul samuel sandi santi santoso saputra saragih sari
  sartika satria sembiring septiani setiono setya siagian siahaan sigit sihombing silalahi silvia simanjuntak simatupang sinaga
  sinta siregar sirait siti sitorus slamet soleh sofia sofyan solihin sonny sri stefanus stevan subagyo subandi sudarmaji
  sugeng sugiono suharto sukardi sulastri sumarni sumiati sunarto sundari supardi supriadi surya suryani susanti susilo sutikno
  suwandi syahputra syahrul syaiful syamsul tampubolon taufik tarmizi tatang taufan teguh teuku theresia thomas tika tina titik
  tommy toni tono tri udin ujang umar utami utomo vera veronika victor vina wahid wahyu wahyudi wahyuni wati wawan wayan wibowo
  widi widodo widya wijaya wiji wildan willy wira wisnu wiwik wulan wulandari yadi yahya yani yanti yanto yanuar yayan yeni
  yohana yohanes yohanis yosef yoseph yudha yudi yuli yulia yuliana yulianti yulius yuni yunita yunus yusuf alexander alfonsus
  angelina barnabas benediktus benyamin daud debora dominikus elias ester fatima ferdinandus filipus fransiska gabriel hana
  ignasius ishak kasim katarina klara kristina lusia magdalena marselina matius mikael mirna musa natalia paijo parjo paulina
  raka robertus salomo sesilia simon suwarsih syarif syarifah theodora ursula wardoyo wiro yakobus yakub yeremias yonas yovita
  yustina zaenal zainab zainal zaki zulfikar zulkarnain zulkifli`)

/** Forms of address and titles before a name; they say that it is a person's, not what the person is. */
const ADDRESSES =
  wordSet(`pak bu bapak ibu dr drs dra drg drh prof ir h hj k kh tn ny nn tuan nyonya nona nyai ki mbah mbok mbak mas kang teh mama abah koh cik cak ning bang uda uni
  daeng dg oma opa mama eyang haji hajah om tante kms nyimas raden tengku teuku cut baiq lalu gusti tjokorda cokorda ida andi`)

export const isAddress = (word: string): boolean => ADDRESSES.has(word)

/** Endings that given names have and nothing else does. */
const SHAPE =
  /\p{L}{2}(?:anto|yono|wati|ningsih|uddin|udin|ullah|iyah|iyem|inah|yadi|yati|man|sono|jono|tono|dono|arno|irno|darto|warto|inem|isah|imah|iroh|endra|andra|ningrum|awan|arti|ianus|rini|isno|isman|zal)$/u

/** Whether a word in lower case is somebody's name by a list or by its ending. */
export const isPersonName = (word: string): boolean => NAMES.has(word) || SHAPE.test(word)
