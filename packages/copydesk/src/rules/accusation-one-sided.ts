import { isNameWord } from '../people/speakers.ts'
import { isOpinion } from '../record/section.ts'
import type { Context, Report, Rule } from '../rule.ts'
import { sentenceAt, spanOf } from '../text/place.ts'

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words that accuse somebody; of our own choosing. */
const ACCUSES = split(`dituding menuding tudingan dituduh menuduh tuduhan didakwa dilaporkan digugat menggugat
  disomasi diduga menggelapkan menipu menyelewengkan menyalahgunakan memalsukan memanipulasi mengorupsi korupsi
  penggelapan penipuan penyelewengan penyalahgunaan suap menyuap pungli pemerasan memeras plagiat`)
/** Accusations that need a second word beside them, for they tell of much else too. */
const WEAK = split('diduga korupsi suap penipuan penggelapan pemerasan penyalahgunaan penyelewengan pungli')
const DEEDS =
  split(`korupsi suap menyuap menggelapkan menipu penipuan penggelapan memeras pemerasan menyalahgunakan
  penyalahgunaan memalsukan pemalsuan terlibat menganiaya penganiayaan melecehkan pelecehan menyelewengkan penyelewengan
  pungli`)
/** "Dilaporkan ke polisi" accuses; "dilaporkan hilang" does not. */
const AUTHORITIES = split('polisi kpk kejaksaan polda polres polsek bareskrim kepolisian bawaslu')
/** Words between "dilaporkan" and the authority. */
const REACH = 3
/** What tells that the other side was heard, or was asked. */
const ANSWERS =
  split(`membantah bantahan dibantah menampik menepis menyangkal sanggahan menyanggah mengklarifikasi klarifikasi
  tanggapan menanggapi ditanggapi dikonfirmasi konfirmasi mengonfirmasi merespons respons menjawab jawaban pembelaan
  membela eksepsi pleidoi dihubungi menghubungi kuasa pengacara penasihat mengaku mengakui berdalih menolak`)

/**
 * An accusation against somebody named, and not a word of theirs. Put once, when the story is handed in. Source: Kode
 * Etik Jurnalistik (Dewan Pers 2006), articles 1 and 3: balance, and a hearing for both sides.
 */
export const accusationOneSided: Rule = {
  id: 'accusation-one-sided',
  severity: 'warning',
  languages: ['id'],
  isAskedOnce: true,
  check: (context) => {
    const { body, isRecord, story } = context
    if (!isRecord || isOpinion(story)) return []
    if (body.tokens.some(({ lower }) => ANSWERS.has(lower))) return []
    const at = body.tokens.findIndex((_, index) => accuses(context, index))
    return at === -1 ? [] : [reportOf(context, at)]
  },
}

function accuses(context: Context, at: number): boolean {
  const { tokens } = context.body
  const token = tokens[at]
  if (token === undefined || !ACCUSES.has(token.lower)) return false
  const { from, to } = sentenceAt(context.body, at)
  if (token.lower === 'dilaporkan') {
    return tokens.slice(at + 1, at + 1 + REACH).some(({ lower }) => AUTHORITIES.has(lower))
  }
  let [isNamed, isDeed] = [false, !WEAK.has(token.lower)]
  for (let i = from; i < to; i++) {
    if (i > from && isNameWord(tokens[i])) isNamed = true
    if (i === from && isNameWord(tokens[i]) && isNameWord(tokens[i + 1])) isNamed = true
    if (i !== at && DEEDS.has(tokens[i]?.lower ?? '')) isDeed = true
  }
  return isNamed && isDeed
}

const reportOf = ({ body }: Context, at: number): Report => ({
  field: 'body',
  span: spanOf(body, at, at),
  suggestions: [],
  message: {
    id: 'Pihak yang dituduh belum berbicara dalam naskah ini. Sudahkah ia dihubungi?',
    en: 'The accused side has no word in this story. Has it been asked?',
  },
  evidence: null,
})
