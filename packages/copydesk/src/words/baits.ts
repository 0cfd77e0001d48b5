/*
 * Turns of phrase of headlines that promise instead of telling, written for this project. Lists hold phrases parted by
 * commas; a blank in them is one blank in the headline.
 */

const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim())

const any = (phrases: string): string => `(?:${list(phrases).join('|')})`

/** What a headline says that its readers will feel. */
const FEELINGS =
  any(`haru, kaget, heboh, melongo, melotot, merinding, nangis, menangis, ngeri, miris, syok, terkejut,
  tercengang, takjub, geleng-geleng, salfok, baper, mewek, ngiler, ngakak, emosi, geram, merana, bengong, gemas,
  penasaran, terharu, terpana, iri, bangga, geger, gempar, meleleh, bergidik, kagum, tersentuh, panik, pilu, sedih,
  tertawa, ketawa, betah, ketagihan, lapar, bahagia, tergoda, kesal, malu, pusing, kangen, rindu, nostalgia, lega, nyesek`)
const CROWD = any('netizen, warganet, publik')
const SURPRISING =
  any(`mengejutkan, sangat mengejutkan, mencengangkan, tak terduga, tidak terduga, di luar dugaan,
  di luar nalar`)

/** What "ini" or "begini" promises to tell behind the headline. */
const PROMISED =
  any(`dia, alasannya, penyebabnya, sebabnya, pemicunya, faktanya, jawabannya, rahasianya, sosoknya,
  orangnya, akibatnya, hasilnya, reaksinya, responsnya, penampakannya, kisahnya, nasibnya, buktinya, isinya, artinya,
  maksudnya, dampaknya, duduk perkaranya`)
const SHOWN = any(`penampakan, nasib, kisah, reaksi, respons, kondisi, jadinya, akhirnya, ceritanya`)

/** Cries with an exclamation mark at the head of a headline. */
const CRIES =
  any(`heboh, geger, gempar, wow, waduh, duh, astaga, gawat, ngeri, miris, viral, gila, parah, sadis, nyesek,
  kocak, keren, mantap, hore, asyik, tragis, wah, lho, kok, nah, luar biasa, memalukan, menyedihkan, mengharukan,
  mengejutkan, mencengangkan, menggemparkan, menghebohkan, terkuak, terungkap, terbongkar, ternyata, akhirnya,
  fantastis, dahsyat, ajaib, aneh, lucu, seru, lengkap, kabar gembira, sedih, pilu`)
/** Those that cry before a comma or a colon as well. */
const CRIES_SOFTLY =
  any(`heboh, geger, gempar, wow, waduh, duh, astaga, gawat, ngeri, miris, gila, parah, kocak, wah,
  mengejutkan, mencengangkan, mengharukan, tak terduga`)

/** Bait wherever it stands. */
const ANYWHERE =
  any(`tak disangka, tanpa disangka, tak dinyana, siapa sangka, siapa nyana, di luar nalar, jarang diketahui,
  tak banyak yang tahu, tidak banyak yang tahu, tak banyak orang tahu, wajib coba, wajib dicoba, siapkan tisu, wajib simak,
  wajib disimak, wajib baca, wajib kamu tahu, wajib anda tahu, harus tahu, harus dicoba, harus kamu tahu,
  perlu kamu tahu, anda perlu tahu, jangan kaget, jangan lewatkan, jangan sampai menyesal, jangan sampai ketinggalan,
  jangan sampai terlewat, selengkapnya di sini, simak selengkapnya, cek di sini, klik di sini, baca di sini,
  lihat di sini, cek selengkapnya, segini, yuk, intip, tebak, yang terjadi selanjutnya, yang terjadi kemudian,
  ternyata ini, ternyata inilah, ternyata begini, ternyata gara-gara ini, ternyata karena ini`)
/** Bait as a part of its own: before a comma, an exclamation mark or the end. */
const AT_END =
  any(`wajib tahu, menyayat hati, akhirnya terbongkar, akhirnya terkuak, akhirnya terungkap, akhirnya terjawab,
  akhirnya buka suara, baca ini, simak ini, tonton ini, luar biasa, bukan main, begini jadinya, menyentuh hati, menguras air mata, karena ini, gara-gara ini,
  karena hal ini, gara-gara hal ini, karena satu hal ini, lakukan ini, lakukan hal ini, dengan cara ini, cuma ini`)
/** Questions whose answer the headline keeps. */
const QUESTIONS = any(`apa yang terjadi,
  apa yang sebenarnya terjadi, ada apa,
  kok bisa, apa sebabnya, apa penyebabnya, apa rahasianya, apa alasannya, apa isinya, apa jawabannya`)

const READERS = any('anda, kamu, kalian')
const UNBELIEVING =
  any(`tidak akan percaya, tak akan percaya, nggak akan percaya, tidak akan menyangka, tak akan menyangka,
  nggak nyangka, pasti tak menyangka, pasti tidak menyangka, pasti kaget, pasti terkejut, pasti iri`)

/** Each alone is a bait. Linear: no pattern repeats a repetition. */
export const BAITS: readonly RegExp[] = [
  `\\b(?:dijamin |sukses |auto )?bikin ${FEELINGS}\\b`,
  `\\bauto ${FEELINGS}\\b`,
  `\\b${CROWD} ${FEELINGS}\\b`,
  `(?:, ?|\\b)(?:no|nomor)\\.? \\d{1,2} (?:bikin|paling|wajib|${SURPRISING})\\b`,
  `^\\d{1,2} [^,]{1,80}, (?:no|nomor)\\.? \\d{1,2}\\b`,
  `\\bini ${SURPRISING}\\b`,
  `\\b(?:hasil|kondisi|isi|fakta|jawaban|alasan|reaksi|respons|akhir)(?:nya)? ${SURPRISING}\\b`,
  `\\b${READERS} ${UNBELIEVING}\\b`,
  `\\b(?:ternyata )?(?:ini|inilah|begini) ${PROMISED}\\b`,
  `\\bbegini ${SHOWN}(?:nya)?\\b`,
  `\\b${ANYWHERE}\\b`,
  `\\b${AT_END}(?=[,!]|$)`,
  `\\b(?:siapa(?:kah)? (?:sosok|dia|sebenarnya)|ini yang terjadi)\\b`,
  `\\b${QUESTIONS}(?:\\s*\\?|$)`,
  `, (?:kamu|anda|kita) [^,?]{1,30}\\?$`,
  `\\b(?:ending|akhir)nya ${FEELINGS}\\b`,
  `\\b(?:(?:mau|sudah|ingin) tahu|penasaran)\\b[^?,]{0,60}\\?`,
  `, (?:kenapa|mengapa|bagaimana bisa|masa sih|serius|benarkah) ?\\?$`,
  `^${CRIES}\\s*!+`,
  `^${CRIES_SOFTLY}(?=[,:])`,
].map((pattern) => new RegExp(pattern, 'iu'))
