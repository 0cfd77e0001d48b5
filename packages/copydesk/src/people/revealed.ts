import type { Lexicon } from '../lexicon/lexicon.ts'
import { valueAt } from '../numbers/spelled.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isOfNoPerson } from '../words/no-person.ts'
import { isPersonName } from '../words/person-names.ts'
import { isActiveVerb, isMiddleVerb, isPassiveVerb } from '../words/verbs.ts'
import { addressesIn } from './addresses.ts'
import { describedIn } from './described.ts'
import { isKinOfProtected } from './kin-named.ts'
import { SEXUAL_CRIMES } from './legal.ts'
import { isOffice } from './offices.ts'
import { type NameRun, nameRunsOf } from './presented.ts'
import { CHILD_WORDS, MAJORITY, type Protected, VICTIM_WORDS } from './protected.ts'
import { BODY_WORDS } from './roles.ts'
import { isNameWord } from './speakers.ts'
import { protectedInitials } from './whom-protected.ts'

/** A name or a place that tells who somebody is whom a story has to protect, with what may stand there instead. */
export type Revealed = NameRun & { instead: string | null }

/** What a text tells of those whom its story protects. `known` are the names of those who stand there by their office. */
export function revealedIn(
  document: TextDocument,
  story: Protected,
  known: ReadonlySet<string>,
  lexicon: Lexicon,
): Revealed[] {
  const initials = protectedInitials(document)
  const untold = [...describedIn(document, story, initials, lexicon), ...addressesIn(document)]
  const told = namedIn(document, story, known, initials, lexicon)
  const isApart = (run: NameRun) => !told.some(({ first, last }) => first <= run.last && last >= run.first)
  return [...told, ...untold.filter(isApart).map((run) => ({ ...run, instead: null }))]
}

/** Of a grown victim nothing is asked that is asked of a child. */
const GROWN_VICTIM: Protected = { hasChild: false, isSexual: true }

function namedIn(
  document: TextDocument,
  story: Protected,
  known: ReadonlySet<string>,
  initials: ReadonlySet<string>,
  lexicon: Lexicon,
): Revealed[] {
  let kin = -1
  return nameRunsOf(document).flatMap((whole) => {
    const isPartner = kin === whole.first - 2 && lowerAt(document, whole.first - 1) === 'dan'
    if (isPartner || isKinOfProtected(document, whole, story, initials)) {
      kin = whole.last
      return [{ ...whole, instead: null }]
    }
    const run = behindNoun(document, whole)
    if (run === null) return []
    if (isSchoolOf(document, run)) return story.hasChild ? [{ ...run, instead: null }] : []
    if (!isSomebody(document, run, lexicon)) return []
    const age = ageBehind(document, run.last)
    const isNamed =
      age === null
        ? run !== whole || isCalled(document, run, story, lexicon)
        : age < MAJORITY || (story.isSexual && isCalled(document, run, GROWN_VICTIM, lexicon))
    if (isNamed || isKinOfVictim(document, run)) return [byInitials(document, run)]
    if (age !== null) return []
    if (isParentOf(document, run, story)) return [{ ...run, instead: null }]
    if (someWord(document, run, (word) => known.has(word)) || !isBareSubject(document, run, lexicon))
      return []
    return [{ ...run, instead: story.hasChild ? 'Anak itu' : 'Korban' }]
  })
}

/** "Korban Dita Lestari" opens a sentence: the name begins behind the noun; null where there is no more than the noun. */
function behindNoun(document: TextDocument, run: NameRun): NameRun | null {
  const word = lowerAt(document, run.first)
  const isNoun = VICTIM_WORDS.has(word) || (CHILD_WORDS.has(word) && !isPersonName(word))
  if (!isNoun) return run
  const opens = sentenceAt(document, run.first).from === run.first
  return opens && run.last > run.first ? { first: run.first + 1, last: run.last } : null
}

const DATES =
  wordSet(`senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember
  kepolisian kejaksaan pengadilan polisi jaksa hakim kepala direktur lembaga unit pasal ayat huruf nomor juncto jo`)

/** Not a day, a place, a body or a noun that only opens its sentence. */
function isSomebody(document: TextDocument, { first, last }: NameRun, lexicon: Lexicon): boolean {
  const word = lowerAt(document, first)
  if (isPersonName(word)) return true
  if (DATES.has(word) || isOfNoPerson(word) || BODY_WORDS.has(word) || word.endsWith('nya')) return false
  const isInitial = first === last && word.length === 1
  return !isInitial && !(sentenceAt(document, first).from === first && lexicon.isKnown(word))
}

function someWord(document: TextDocument, { first, last }: NameRun, is: (word: string) => boolean): boolean {
  for (let i = first; i <= last; i++) if (is(lowerAt(document, i))) return true
  return false
}

function byInitials({ tokens }: TextDocument, { first, last }: NameRun): Revealed {
  let instead = ''
  for (let i = first; i <= last; i++) {
    const { kind, text = '', lower } = tokens[i] ?? {}
    if (kind === 'word' && text !== lower) instead += text.charAt(0)
  }
  return { first, last, instead }
}

/** The age behind a name, in years: "(14)", ", 14 tahun,", "baru berusia 14 tahun", ", keduanya berusia 13 tahun". */
function ageBehind(document: TextDocument, last: number): number | null {
  const { tokens } = document
  let at = last + 1
  if (tokens[at]?.text === '(') {
    const close = tokens[at + 2]
    const isAge = tokens[at + 1]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '')
    return isAge && (close?.text === ')' || close?.lower === 'tahun' || close?.lower === 'th')
      ? Number(tokens[at + 1]?.text)
      : null
  }
  const isApposed = tokens[at]?.text === ','
  if (isApposed) at++
  while (at <= last + 4 && AGE_LEADS.has(lowerAt(document, at))) at++
  const isSaid = /^ber(?:usia|umur)$/.test(lowerAt(document, at))
  if (isSaid) at++
  if (!isApposed && !isSaid) return null
  const age = valueAt(tokens, at)
  if (age === null || lowerAt(document, age.last + 1) !== 'tahun') return null
  return isSaid || tokens[age.last + 2]?.kind === 'punctuation' ? age.value : null
}
const AGE_LEADS = wordSet('yang baru masih kini keduanya ketiganya')

const CALLS = wordSet('bernama dipanggil adalah termasuk atas nama saya')
/** Words between what somebody is and the name: "korban terbaru,", "pelajar itu,". */
const REACH = 4

/** "Korban, Dita", "pelajar itu, Dita", "bayi itu bernama Dita", "siswi Dita". */
function isCalled(document: TextDocument, { first }: NameRun, story: Protected, lexicon: Lexicon): boolean {
  const { tokens } = document
  const { from } = sentenceAt(document, first)
  if (story.isSexual && tokens[first - 1]?.text === ',' && lowerAt(document, first - 2) === 'saya')
    return true
  let at = first - 1
  let isJoined = false
  while (
    at >= from &&
    (tokens[at]?.text === ',' || CALLS.has(lowerAt(document, at)) || /^["“]$/.test(tokens[at]?.text ?? ''))
  ) {
    isJoined = true
    at--
  }
  const reach = isJoined ? REACH : 1
  for (let i = at; i > at - reach && i >= from; i--) {
    const word = lowerAt(document, i)
    if (word === '') return false
    if (isWhom(word, story)) return !isOfAnother(document, i, lexicon) && !isActedOn(document, i, lexicon)
    if (isJoined && !TAILS.test(word)) return false
  }
  return false
}

/** "Pendamping korban, Rahmi", "penasihat hukum anak itu, Sri": somebody else's office. */
function isOfAnother(document: TextDocument, at: number, lexicon: Lexicon): boolean {
  for (let i = at - 1; i >= at - 2; i--) {
    const word = lowerAt(document, i)
    if (word === 'hukum' || word === 'keluarga' || (isOffice(word, lexicon) && !PROTECTED.has(word)))
      return true
  }
  return false
}

/** "Bidan yang menemukan bayi itu, Endang": the name is the finder's. */
const isActedOn = (document: TextDocument, at: number, lexicon: Lexicon): boolean =>
  lowerAt(document, at - 2) === 'yang' && isActiveVerb(lowerAt(document, at - 1), lexicon)

/** Words before it that say who is protected, or how many. */
const PROTECTED = new Set([...CHILD_WORDS, ...VICTIM_WORDS, 'seorang', 'orang', 'perempuan'])

const TAILS =
  /^(?:itu|tersebut|ini|terbaru|pertama|kedua|ketiga|berinisial|malang|perempuan|laki-laki|termuda)$/
const isWhom = (word: string, { hasChild, isSexual }: Protected): boolean => {
  const plain = word.replace(/nya$/, '')
  if (VICTIM_WORDS.has(word) || VICTIM_WORDS.has(plain)) return hasChild || isSexual
  return hasChild && (CHILD_WORDS.has(word) || CHILD_WORDS.has(plain))
}

const PARENTS = /^(?:ibu|ayah|bapak|orang|tua|nenek|kakek)(?:nya)?$/

/** "Ibu JM, Fenny Malo", "orang tuanya, pasangan Muslih": who they are tells who the child is. */
function isParentOf(document: TextDocument, { first }: NameRun, story: Protected): boolean {
  const { tokens } = document
  let at = first - 1
  if (lowerAt(document, at) === 'pasangan') at--
  if (tokens[at]?.text !== ',') return false
  const word = lowerAt(document, at - 1)
  if (/^[A-Z]{1,4}$/.test(tokens[at - 1]?.text ?? '')) return PARENTS.test(lowerAt(document, at - 2))
  return story.hasChild && word.endsWith('nya') && PARENTS.test(word)
}

const KIN = /^(?:anak|cucu|keponakan|adik|putri|putra|anak-anak)(?:nya)?$/

/** "Blasius (66) yang diduga mencabuli cucu kandungnya": who he is tells who she is. */
function isKinOfVictim(document: TextDocument, { last }: NameRun): boolean {
  const { to } = sentenceAt(document, last)
  for (let i = last + 1; i < Math.min(to, last + 14); i++) {
    const word = lowerAt(document, i)
    if (!SEXUAL_CRIMES.has(word) || !word.startsWith('me')) continue
    const [kin, after] = [lowerAt(document, i + 1), lowerAt(document, i + 2)]
    return KIN.test(kin) && (kin.endsWith('nya') || /^(?:kandung|tiri)(?:nya)?$/.test(after))
  }
  return false
}

const SCHOOL = wordSet('sd sdn smp smpn sma sman smk smkn mi mts ma slb tk paud ra')

/** "Bersekolah di SD Negeri 3 Seruni", "siswi itu, ketua OSIS SMK Seruni": a school in a sentence about the child. */
function isSchoolOf(document: TextDocument, { first }: NameRun): boolean {
  if (!SCHOOL.has(lowerAt(document, first - 1)) && !SCHOOL.has(lowerAt(document, first))) return false
  const { from } = sentenceAt(document, first)
  for (let i = from; i < first; i++) {
    const word = lowerAt(document, i)
    if (SCHOOL_TALK.has(word) || VICTIM_WORDS.has(word)) return true
  }
  return false
}
const SCHOOL_TALK = new Set(['bersekolah', 'siswi', 'murid'])

const AUXILIARIES =
  wordSet(`sudah sedang telah akan tetap kini juga lalu langsung sempat tidak mau belum hanya dan sering kerap selalu biasa masih
  pernah baru bisa dapat harus hendak ingin terus`)
/** From this frequency on a capital only opens the sentence. */
const EVERYDAY = 5

/** The second of "Fajar dan Wahyu". */
const opensBehindPartner = (document: TextDocument, from: number, first: number): boolean =>
  first === from + 2 && lowerAt(document, from + 1) === 'dan' && isNameWord(document.tokens[from])

/** Somebody who opens a sentence, has not been presented and does or suffers something: in such a story, whom it is about. */
function isBareSubject(document: TextDocument, { first, last }: NameRun, lexicon: Lexicon): boolean {
  const { from } = sentenceAt(document, first)
  if (opensBehindPartner(document, from, first)) return true
  if (first > from + 1 || (first === from + 1 && lowerAt(document, from) !== '') || last - first > 2)
    return false
  if (lexicon.band(lowerAt(document, first)) >= EVERYDAY || lexicon.isRoot(lowerAt(document, first)))
    return false
  let at = last + 1
  while (at < last + 4 && AUXILIARIES.has(lowerAt(document, at))) at++
  const verb = lowerAt(document, at)
  return at > last + 1 || [isActiveVerb, isMiddleVerb, isPassiveVerb].some((is) => is(verb, lexicon))
}
