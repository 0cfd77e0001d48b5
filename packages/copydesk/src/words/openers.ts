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
  dalam pada itu | bertalian dengan itu | berkaitan dengan itu | terkait dengan itu | pendek kata | pertama-tama
  `
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((phrase): [string, null] => [phrase, null]),
)

/** Words after which an opener is no opener: "selain itu semua", "karena itu pula". */
export const CONTINUES = new Set('semua pula juga saja lah tidak bukan yang sendiri'.split(' '))
