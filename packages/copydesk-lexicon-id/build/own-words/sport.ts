import { wordsOf } from './words-of.ts'

/** Of sport. */
export const SPORT = wordsOf([
  'askab askot asprov binaragawati boulderan dagongan derbi duatlon dumbel dwigol fisio gambit grasstrek',
  'grekoroman kurash nirgol olimpian padel paralimpian pekriket pelatcab pelatda pelatprov pengcab',
  'pengkab pengkot pengprov peparda peparnas peparpenas peparprov popda popnas popprov porda porkab',
  'porkot porprov puslatcab puslatda sepaktakraw skakmat slalom snuker sofbol spiker taekwondoin toser',
  'tosser trebel',
])
