import { phraseBook } from '../text/phrases.ts'

/**
 * What joins a sentence to the one before and is parted from its clause by a comma. Source: EYD V (2022), III.B on
 * the comma: oleh karena itu, jadi, dengan demikian, sehubungan dengan itu, meskipun demikian. Left out are words that
 * also open without joining: Jadi (as a verb), Kemudian, Sebelumnya, Bahkan.
 */
export const OPENERS = phraseBook(
  `
  namun | namun demikian | namun begitu | akan tetapi | meskipun demikian | meskipun begitu | meski demikian | meski begitu
  walaupun demikian | walaupun begitu | walau demikian | walau begitu | kendati demikian | kendati begitu | sungguhpun demikian
  biarpun demikian | biarpun begitu | oleh karena itu | oleh sebab itu | karena itu | sebab itu | dengan demikian
  sehubungan dengan itu | selain itu | di samping itu | sementara itu | di sisi lain | di pihak lain | sebaliknya | akibatnya
  lagi pula | dengan begitu | sebagai contoh | pada hakikatnya | singkatnya | untuk itu | maka dari itu | tambahan pula
  alhasil | walhasil | tak hanya itu | tidak hanya itu | lebih dari itu | di lain pihak | di lain sisi | pasalnya | atas dasar itu
  dengan kata lain | sebagai gantinya | sebagai informasi | untuk diketahui | oleh karenanya | sekalipun demikian
  dalam pada itu | bertalian dengan itu | berkaitan dengan itu | terkait dengan itu | pendek kata | pertama-tama
  `
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((phrase): [string, null] => [phrase, null]),
)

const split = (words: string): string[] => words.split(' ')

/** Words after which no opener is one: "selain itu semua", "karena itu pula". */
const CONTINUES = new Set(
  split('semua pula juga saja lah tidak bukan yang sendiri adalah merupakan dan atau'),
)

/** Words after which one opener is a part of the clause: "Sementara itu terjadi", "Dengan begitu banyak tamu". */
const PART_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'sementara itu': 'terjadi berlangsung berjalan',
    'dengan begitu': 'banyak banyaknya besar besarnya cepat cepatnya sedikit sering mudah mudahnya',
    'namun begitu': 'ia dia mereka',
    akibatnya: 'sangat fatal bisa dapat buruk cukup terasa akan sudah bagi pada terhadap',
    sebaliknya: 'berlaku terjadi dari',
    pasalnya: 'sudah jelas berlapis',
    'di sisi lain': 'sungai jalan gedung lapangan panggung kota pulau jembatan rumah meja tembok dari',
    'di pihak lain': 'sungai jalan',
    'selain itu': 'terjadi',
    'sebagai informasi': 'tambahan awal',
    'untuk itu': 'pada dalam',
  }).map(([opener, words]) => [opener, new Set(split(words))]),
)

/** Whether what follows an opener makes it a part of its clause rather than a link to the sentence before. */
export const isPartOfClause = (opener: string, next: string): boolean =>
  CONTINUES.has(next) || PART_BEFORE.get(opener.toLowerCase())?.has(next) === true
