import { wordsOf } from './words-of.ts'

/** Words with affixes that look like slips of commoner ones, or whose root stands in no list: listed as they are. */
export const FORMS = wordsOf([
  'anestesiologi awaknya batikan berimpitan berlarat bermediasi carangan dicegat diintai dikodifikasi',
  'dikulik dikutil dipancang dirangkap dirisak disarukan dispora ditambatkan diungsikan eksisnya geograf',
  'inflasinya isotropi kawahnya kegagapan kelangsingan ketegapan lesakkan melecet melesakkan',
  'meluluhlantakkan memadatkan memalak menadah menampakkannya mengadangnya mengajarmu mengasarkan',
  'mengecor mengekspektasikan mengelas mengerat menggelontor menggulir mengipas menguar mengutas menumpul',
  'menunggak menyarukan menyedap menyuram pecalang peliput penandu pencaloan pengaitan pengeratan',
  'pengodean pengulur penobatannya penumpukan penyedapan perisalah progresi rukonya sorogan',
  'ketakberpihakan ketakberdayaan ketakpastian ketakhadiran ketakpuasan ketaksengajaan ketakacuhan ketakstabilan',
])
