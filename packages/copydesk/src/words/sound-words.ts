/**
 * Words that are right and look like slips of commoner ones. Written for the project from
 * what Indonesian newsrooms print; each stands beside a word a hundred times as frequent.
 */
export const SOUND_WORDS: ReadonlySet<string> = new Set(
  [
    'adu aga aki akil akli akui akun akut amal anal aral asa asih asil aung bagan bah bak baki baku bara baur berasa berkibar bertunas bias biang',
    'biak bol buih bui bulir buni burik catu curi dada dayang dini doa duka duli edan emat gang gari gaung gila gilang grip gulai haris hayat idam imun inga',
    'ingar isap jalinan jalu jamu jelang jemari jerih kaba kail kaji kalam kalat kantung kapa kas kasi kati kelar kepal kepang ketiak kiat klik kria kuarsa',
    'kubang kuras kurasa kurs kuta laba lada lai lalat larap latar laut lian lias libat lini loak luap lumut mading magi mami mangan mangga mengap mengeruk',
    'mencirikan mengecek menjulang meni meriam merit moda mota mual mua nafas naik nadi naas ngeri niaga nila noda paceklik padu pagu pahit pajak pala',
    'panen panci par parit pemanen pemulihan pengenaan pening pentung per perah percaturan peri pesatnya pilar polusi pora provisi pucuk pukau pulai pulih',
    'rabu rada radar raga rak rana rang raung rawan resa resi retas ria riba rias roti rua ruah rubel sabu saba sagu saing saka saku salak salam sali sanga',
    'sangar sap sapi sari sarat sat saut sawit sekat seks seksis semang semaunya semu sepatu sera serat serong seruan sewa sigi sila silam sinis sipil siri',
    'sisi soto suar sula suluh sulut sumur suri susur tabu tagih takar tal tali talut tanggap tarif taut tebu tegah telan tempa terap terserap tiang tifa',
    'tiket todak toga tokong tuba ubi udang ukir ulas ulung uni usik via visa wali wan wari wiji yakut',
    'diadukan aduan mengaji berarak terbias menceriakan dijabarkan melajukan pemuatan beroda kesaktian penyegaran bersilang menebal menebalkan',
    'menegang pemanduan teriris keliaran mengalikan membatu berangka mendua lepasan bukaan anakan perataan teruji dipugar bergilir bauan',
    'keempat mengikut memberati mengatai mengiri pengasih mengenakkan ajian mendoa memaknai pemaknaan menggerai berberang',
    'pencairannya maraknya langkanya mungkinkan membutakannya bertepat membuahkan pengeboran pengesahan penyaluran penyelamatan keterbukaan kemacetan',
    'ahad amil anjung azal bal banyu baung bera bersua biakan bubuh butut cocol dokar dram emak erang garu guri harpa idah islah kejari ketus kir kirab',
    'kisar korsa kutang lak luak mania naib nasakh paksi parsi pial pijak pikul rat rekaan renda rujah safar sasar sero sling soak sop suang sulih supit',
    'tampal tampik tebang tengara tuna undan velum verso vide wana',
    'agas ara aras arja barah bena bidara biku busa dos duku dus grip hana haus kak kit laik laun menir plang ruah sein sila suak surah tahi',
    'telaah tempah titel sayu kontestasi mencairnya',
    'beratnya mualaf tuturnya kerja kayanya peringat darah',
    'ala amukan dikail disigi ketum klian kremi maag pokir selis seruni teradu waran',
  ]
    .join(' ')
    .split(' '),
)
