import { wordsOf } from './words-of.ts'

/** Of the press, film, music and the net. */
export const MEDIA = wordsOf([
  'algoritmis astrofotografi bodrek diaudisi dicongkel dikulik disidak distopian diviralkan dron',
  'eksoskeleton fotogrametri fotojurnalis fotojurnalisme fotojurnalistik jaim japri kameo kameramen',
  'kamerawati kartografer kemangkrakan kibor kibordis korlip kosplay kunker lidar linimasa lirikus',
  'memviralkan mendekripsi menyidak monopod pemred pemrogram penyidakan posel programer raimas redpel',
  'revindikasi rokabili rotoskop selebtok selebtwit sidak siniarwan tipografer transponder trompetis',
  'videografer videografis videojurnalis videokonferensi vloger wapemred webinar',
])
