import { wordsOf } from './words-of.ts'

/** Dishes, drinks and what is in them. */
export const FOOD = wordsOf([
  'ambengan amparan ampiang amplang ampyang andaliman angsle apang arsik arumanis aspartam aunu bagelen',
  'bagiak bakcang baklava balapis bandros barongko batoko bebalung beberuk bekepor biapong bibimbap',
  'biluhuta bingkang binte blengong bluder boranan borondong bothok brekecek brenebon brengkes briyani',
  'bulayak bulgogi burgo burjo caikue cakwe candil cawuk celimpungan cemcem cemue cenil chapati choipan',
  'cibay cibiuk cimol cingcau colenak colo-colo combro cothot cuanki cubadak cwie dabu-dabu dadiah dages',
  'docang dorayaki falafel fitonutrien fleksitarian fuyunghai gabing galamai ganjel gastronomis gathot',
  'gejrot gendot gethuk glukomanan gohu gomak goyobod grendul grombyang growol gyoza hakau havermut honje',
  'hummus hunkwe ilabulo isoflavon jawadha kabuto kaledo kalumpe kapik kapurung kararaban karbonara',
  'karedok karuang kasbi kastengels kasuami katekin katirisala kemojo kesrut keto ketogenik keumamah',
  'kicimpring kipo klapertaart klatak klathak klotok kluwak kluwek koclok kohu-kohu konnyaku konro',
  'konyaku krasikan krawu krengsengan kuersetin kuwut kwashiorkor ladeh lalampa lapa-lapa lapau lappet',
  'lempok lengko lenjer lenjongan lentog lesitin letok leunca leuncang leusin liberika likopen lisin',
  'lorjuk lunpia lupis lutein magelangan makaron maksuba manyung marasmus marning metanil meuseukat micin',
  'misro mocaf mokaf molase mozarela muesli munggahan naniura natinombur nopia oblok-oblok okonomiyaki',
  'ombusombus ondol onigiri orem-orem pallubasa pallumara palumara panada pangek pangkong pantiaw papeda',
  'pelecing pengkang pesketarian pesto peuyeum pinukuhu pitik plecing pleret pletok pliek pokak ponggol',
  'porang pudot pujasera pukis ragey ranginang rembiga rintek rodamin samosa sarkopenia sasagun sate',
  'senebre serombotan shawarma shirataki sikaporo siklamat sinbiotik singang sinjay sinonggi siomai skim',
  'sokaraja songkolo sorbitol sotanghun sroto sukiyaki suweg tabasco tahini tahok taliwang tandori tart',
  'tekwan telasih tempura tengkleng timlo timphan tinorangsak tinutuan tiramisu tombur tonkatsu topak',
  'topoki trancam tuktuk tutug uwentumis uwi uwuh uyah veganisme wadai wajit walik warmindo wasabi woku',
  'wuluh wuuk xilitol yangko',
])
