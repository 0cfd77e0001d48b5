import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TextDocument } from '../text/document.ts'
import { sentenceAt } from '../text/place.ts'
import { lowerAt } from '../text/walk.ts'
import { wordSet } from '../text/word-set.ts'
import { isOfNoPerson } from '../words/no-person.ts'
import { isAddress, isPersonName } from '../words/person-names.ts'
import { isActiveVerb, isMiddleVerb, isPassiveVerb } from '../words/verbs.ts'
import { type NameRun, nameRunsOf } from './presented.ts'
import { BODY_WORDS } from './roles.ts'
import { CUE_WORDS, SAYING_VERBS } from './saying.ts'
import { behindClause, isAgent, isBehindSetting } from './settings.ts'
import { isNameWord } from './speakers.ts'

/** A person who speaks or acts in the narrative, by the tokens of the name. */
export function actingPeople(document: TextDocument, lexicon: Lexicon): NameRun[] {
  return nameRunsOf(document).flatMap((run) => {
    const named = withoutOpener(document, run, lexicon)
    if (named === null || document.isQuoted(named.first)) return []
    const part = partOf(document, named, lexicon)
    if (part === null || !isPerson(document, named, part, lexicon)) return []
    return [named]
  })
}

/** From this frequency on a capital that opens a sentence is as likely no name. */
const EVERYDAY = 5
/** What opens a sentence before its subject: "Awalnya Purbaya", "Menurut Asep". */
const OPENERS =
  wordSet(`menurut sementara namun lalu kemudian selain bahkan kini adapun akhirnya hingga saat ketika usai sambil apalagi terlebih
  lantas sedangkan karena jika pada dalam dari untuk oleh di adalah bersama seusai setelah sebelum sejak kata bagi bukan hanya
  tetapi tapi dan juga maka memang`)

/** Without what only opens the sentence; null where an everyday word stands first, which makes it the name of a thing. */
function withoutOpener(document: TextDocument, run: NameRun, lexicon: Lexicon): NameRun | null {
  const word = lowerAt(document, run.first)
  if (sentenceAt(document, run.first).from !== run.first) return run
  if (OPENERS.has(word) || word.endsWith('nya'))
    return run.last > run.first ? { first: run.first + 1, last: run.last } : null
  const isName = isPersonName(word) || isAddress(word) || lexicon.band(word) < EVERYDAY
  return isName && !isDerivedNoun(word, lexicon) ? run : null
}

/** Perpustakaan, pameran, kejuaraan. */
const isDerivedNoun = (word: string, lexicon: Lexicon): boolean =>
  /^(?:pe|ke).*an$/.test(word) && lexicon.isKnown(word)

/** What somebody does: is quoted by a cue, speaks, does what only people do, or acts. */
type Part = 'quoted' | 'speaks' | 'human' | 'acts'

const AUXILIARIES = wordSet(
  'sudah sedang telah akan tetap kini juga lalu langsung mulai kembali pun masih sempat ikut turut belum tidak ingin bisa dapat harus hanya baru selalu sering terus pernah hampir sendiri awalnya semula akhirnya kemudian sangat begitu merasa',
)

function partOf(document: TextDocument, { first, last }: NameRun, lexicon: Lexicon): Part | null {
  const before = lowerAt(document, beforeTitles(document, first))
  if (CUE_WORDS.has(before)) return 'quoted'
  if (before === 'menurut' || isAgent(document, first)) return 'speaks'
  const next = behindClause(document, behindPartner(document, last)) + 1
  let at = next
  while (at < next + 2 && AUXILIARIES.has(lowerAt(document, at))) at++
  const verb = lowerAt(document, at)
  if (HUMAN_VERBS.has(verb)) return 'human'
  if (SAYING_VERBS.has(verb)) return at === last + 1 ? 'speaks' : 'acts'
  const isVerb =
    [isActiveVerb, isMiddleVerb, isPassiveVerb].some((is) => is(verb, lexicon)) || verb === 'bersama'
  return isVerb && opensSentence(document, first) ? 'acts' : null
}

/** What no body or firm does. */
const HUMAN_VERBS =
  wordSet(`mengaku berkata bercerita berkisah berpendapat bertutur menuturkan mengisahkan menceritakan mengenang tersenyum tertawa menangis
  memasak menanak memetik menjahit menenun melukis duduk berdiri berjalan mengajar menggendong memeluk menikah bermimpi berdoa
  menyanyi menari mendayung mencangkul menggembala mengajak mengeluh mengeluhkan bersyukur tinggal lahir pulang tidur bangun
  datang tiba hadir lulus pergi terpilih terkejut jatuh duduk berlari bersepeda menunggui menjemur meninggal tewas selamat terluka tersungkur
  menyelam melompat terisak menghela tertegun terjaga tertidur terpeleset khawatir gugup cemas takut senang marah kecewa bangga sedih lega
  gembira bahagia kesal terharu heran kaget lupa yakin optimistis pesimistis bingung malu kapok menyesal menyesali menyayangkan`)

/** The token before a name and the titles that it bears: "imbau dr. Fitria". */
function beforeTitles(document: TextDocument, first: number): number {
  let at = first - 1
  while (isAddress(lowerAt(document, at)) || isAbbreviatedTitle(document, at)) at--
  return at
}

/** Those who do something with a person and have no names. */
const OTHERS = /^(?:rekan|teman|kawan|istri|suami|keluarga|anak|adik|kakak|tetangga|sahabat)nya$/

const isAbbreviatedTitle = (document: TextDocument, at: number): boolean =>
  document.tokens[at]?.text === '.' && isAddress(lowerAt(document, at - 1))

/** The last token of "Tarmizi dan Nurdin", "Tarmizi dan dua rekannya": of the name where it stands alone. */
function behindPartner({ tokens }: TextDocument, last: number): number {
  const ofOthers = [last + 2, last + 3].find((at) => OTHERS.test(tokens[at]?.lower ?? ''))
  if (tokens[last + 1]?.lower === 'dan' && ofOthers !== undefined) return ofOthers
  if (tokens[last + 1]?.lower !== 'dan' || !isNameWord(tokens[last + 2])) return last
  let at = last + 2
  while (isNameWord(tokens[at + 1])) at++
  return at
}

/** Nothing before it in its sentence but one word, or where and when it was, or somebody else and "dan". */
function opensSentence(document: TextDocument, first: number): boolean {
  const { from } = sentenceAt(document, first)
  if (first === from || (first === from + 1 && lowerAt(document, from) !== '')) return true
  if (isBehindSetting(document, first)) return true
  if (lowerAt(document, first - 1) !== 'dan') return false
  for (let i = from; i < first - 1; i++) if (!isNameWord(document.tokens[i])) return false
  return true
}

/** From this frequency on a word stands in the names of bodies rather than of people. */
const COMMON = 5

/** A speaker needs a name that people bear, or two words that no body has; one who only acts needs words that nothing has. */
function isPerson(document: TextDocument, { first, last }: NameRun, part: Part, lexicon: Lexicon): boolean {
  const words: string[] = []
  for (let i = first; i <= last; i++) {
    const word = lowerAt(document, i)
    if (word !== '') words.push(word)
  }
  if (isPartOfMore(document, first) || BODY_WORDS.has(words[0] ?? '')) return false
  if (words.some((word) => isOfNoPerson(word))) return false
  const bare = words.filter((word) => !isAddress(word) && word.length > 2)
  if (bare.length === 0) return false
  const isCommon = bare.some((word) => lexicon.band(word) >= COMMON)
  const isUnlisted =
    !isCommon && bare.every((word) => !lexicon.isListed(word) && lexicon.foreignBand(word) === null)
  if (bare.length < words.length || beforeTitles(document, first) < first - 1) return !isCommon
  if (words.some(isPersonName)) return words.length > 1 || !isCommon
  if (words.length === 1)
    return isUnlisted && (part === 'quoted' || part === 'human') && !BODY.test(words[0] ?? '')
  return !isCommon
}

/** "S&P Global", "PT Indobuildco", "DNR Logistics": a name goes on before the run. */
function isPartOfMore({ tokens }: TextDocument, first: number): boolean {
  const before = tokens[first - 1]
  return before?.text === '&' || (before?.kind === 'word' && /^\p{Lu}{2,}$/u.test(before.text))
}

/** Ministries, offices and firms in one word: Kemenhub, Pemprov, Disdik, Bappenas, Telkomsel. */
const BODY =
  /^(?:kemen|pem(?:prov|kab|kot|da)|set(?:da|wan|neg|kab)|pol(?:da|res|sek)|dis|ditjen|bappe|satpol|puspen|telkom|pert|bank|rs)/
