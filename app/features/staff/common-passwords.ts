/**
 * What guessers try first: words, names, places, teams and runs of keys that head the published counts of leaked
 * passwords, and those that Indonesian lists add. Written as `foldPassword` leaves them.
 */
const STEMS = new Set(
  `
  password passw pass passwd passphrase kodepass katasandi sandi sandiku rahasia rahasiaku kunci pintu masuk
  admin administrator adminadmin root toor user guest test testing tester demo default master system server
  welcome selamat selamatdatang login signin letmein letmeinnow opensesame changeme gantisaya temporary sementara
  secret topsecret supersecret access private security keamanan internet computer komputer laptop windows android
  google facebook instagram twitter tiktok youtube whatsapp telegram yahoo gmail netflix samsung iphone blackberry
  qwerty qwert qwertyui qwertyuiop qwertz azerty asdf asdfgh asdfghjk asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc
  iqaz iqazzwsx zaqiwsx qweasd qweasdzxc qweqwe asdasd abcd abcde abcdef abcdefg abcdefgh abcabc aabbcc
  iloveyou ilovyou loveyou love lovely mylove sayang sayangku sayangkamu akusayangkamu cinta cintaku akucintakamu
  kamu kamujelek kangen rindu bismillah alhamdulillah assalamualaikum subhanallah insyaallah allahuakbar allah
  muhammad islam muslim jesus yesus tuhanyesus tuhan haleluya godisgood blessed kristus pancasila garuda garudaku
  indonesia indonesiaku indonesiaraya merdeka merahputih nusantara bhinneka republik proklamasi pahlawan
  jakarta bandung surabaya semarang yogyakarta jogja jogjakarta medan makassar denpasar bali palembang malang bogor
  bekasi depok tangerang solo surakarta padang pekanbaru banjarmasin pontianak balikpapan samarinda manado ambon
  jayapura papua sumatera sumatra kalimantan sulawesi lombok madura cirebon tasikmalaya garut purwokerto
  persib persija persebaya arema arema arsenal chelsea liverpool barcelona realmadrid juventus milan acmilan
  intermilan manutd manchester manchesterunited football sepakbola soccer baseball basketball hockey
  ronaldo messi maradona naruto sasuke doraemon pokemon pikachu superman batman spiderman starwars dragon dragonball
  monkey monyet kucing anjing harimau macan singa kelinci kupu kupukupu burung ikan tiger lion panther eagle
  sunshine matahari bintang bulan rembulan pelangi bunga mawar melati anggrek kenanga flower rose jasmine
  princess prince queen king angel angels baby babygirl honey sweety sweetheart cantik ganteng tampan manis
  ayah bunda ibu mama papa mamapapa keluarga family anakku sahabat friends bestfriend teman pacar pacarku
  budi agus joko slamet bambang siti dewi putri putra wati sari ayu rina yanti indah fitri nurul rizky rizki dian
  andi eko dwi tri wahyu hendra michael michelle jennifer jessica jordan daniel andrew joshua charlie thomas robert
  ashley nicole hannah amanda anthony matthew samantha martin george maggie ginger pepper cookie summer winter
  hello halo hallo helloworld apakabar hahaha hihihi wkwkwk lol blink iniaku siapa siapakamu gakusah gaktau
  lupalagi lupa lupapassword entahlah terserah bebas rumah rumahku sekolah kuliah kampus mahasiswa kantor kerja
  shadow killer hunter ranger soldier warrior ninja samurai phoenix matrix hacker freedom whatever trustno
  football michaeljordan mustang ferrari mercedes porsche corvette harley yamaha honda suzuki toyota avanza
  redaksi wartawan jurnalis reporter editor berita koran majalah media pers newsroom news press publish
  january februari january januari maret april juni juli agustus september oktober november desember december
  senin selasa rabu kamis jumat sabtu minggu monday friday sunday
  `
    .split(/\s+/)
    .filter((stem) => stem !== ''),
)

/** Figures and signs that people put for letters. */
const FOR_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
/** Ends that people add to please a rule: a year, a few figures, signs. */
const ENDS = /^[^\p{L}]{0,6}(.*?)[^\p{L}]{0,6}$/u
/** A day of somebody's life, with or without its century first. */
const DAY =
  /^((0?[1-9]|[12]\d|3[01])(0?[1-9]|1[0-2])(19|20)\d\d|(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))$/
/** The order in which keys and letters lie; a password that walks along one is guessed early. */
const RUNS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']
const SHORTEST_RUN = 5
/** A password made of so short a piece again and again has no more in it than the piece. */
const LONGEST_PIECE = 4

function foldPassword(text: string): string {
  return Array.from(text, (sign) => FOR_LETTERS[sign] ?? sign).join('')
}

/** Whether a password is among those that are guessed first. Letters' case and usual disguises do not help. */
export function isCommonPassword(password: string): boolean {
  const plain = password.toLowerCase()
  const stem = ENDS.exec(plain)?.[1] ?? ''
  const guesses = [plain, stem, foldPassword(plain), foldPassword(stem)]
  if (guesses.some((guess) => STEMS.has(guess))) return true
  return isRepeated(plain) || isRun(plain) || isRun(stem) || DAY.test(plain.replace(/[-/. ]/g, ''))
}

function isRepeated(text: string): boolean {
  const signs = Array.from(text)
  return Array.from({ length: LONGEST_PIECE }, (_, index) => index + 1).some((length) =>
    signs.every((sign, index) => sign === signs[index % length]),
  )
}

function isRun(text: string): boolean {
  if (text.length < SHORTEST_RUN) return false
  const backwards = Array.from(text).reverse().join('')
  return RUNS.some((run) => run.includes(text) || run.includes(backwards))
}
