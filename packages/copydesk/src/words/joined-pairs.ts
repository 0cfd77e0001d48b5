/**
 * Bound forms that are also words or names of their own, with what they are joined to, so that a blank between the two
 * is a slip: "anti korupsi". Pairs that the words of the lexicon tell of by themselves are not here. Written for the project; the joining by EYD V (2022), II.B.3.
 */
export const JOINED_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
  anti: korupsi narkoba narkotika teror terorisme peluru air karat radang kekerasan rasuah monopoli suap hoaks asing perundungan pencucian rokok tank pesawat bakteri virus jamur penuaan
  multi: guna fungsi tafsir nasional etnis budaya bahasa media dimensi sektor partai
  tuna: karya aksara
  adi: kuasa daya karya
  nara: sumber hubung
  panca: krida warna
  manca: negara
  pramu: wisata kamar
  dasa: darma
  kontra: intelijen
  mikro: plastik
  super: semar
  maha: guru karya
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [bound = '', words = ''] = line.trim().split(': ')
      return [bound, new Set(words.split(' '))]
    }),
)
