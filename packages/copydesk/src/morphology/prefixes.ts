/**
 * How Indonesian prefixes join a stem. Sources: Tata Bahasa Baku Bahasa Indonesia, 4th edition (2017), chapter 3,
 * on the allomorphs of meng-, peng-, ber-, per- and ter-; EYD V (2022), I.B on derived words.
 */

const VOWEL = /^[aiueo]/
/** A stem that opens with two consonants is taken as borrowed and keeps its first one: memproduksi, menstabilkan. */
const CLUSTER = /^(?:[kptsbdgfc][lrtskpwnm]|sy|kh)/
/** Stems of one syllable take menge- and penge-: mengecek, pengelasan. */
const ONE_SYLLABLE = /^[^aiueo]*(?:ai|au|oi|[aiueo])[^aiueo]*$/

type Nasal = { keep: RegExp; nasal: string }
const NASALS: readonly Nasal[] = [
  { keep: /^[bfv]/, nasal: 'm' },
  { keep: /^(?:[dcjz]|sy)/, nasal: 'n' },
  { keep: /^(?:[ghqxaiueo]|kh)/, nasal: 'ng' },
  { keep: /^[lrwymn]/, nasal: '' },
]
/** Voiceless initials melt into their nasal: pukul, memukul. */
const MELTS: Readonly<Record<string, string>> = { p: 'm', t: 'n', k: 'ng', s: 'ny' }

/**
 * The forms that meng- (`me`) or peng- (`pe`) takes before a stem, the standard one first: `me` + `pukul` gives
 * `memukul`; `me` + `produksi` gives `memproduksi`; `me` + `cat` gives `mengecat` and `mencat`.
 */
export function nasalForms(prefix: 'me' | 'pe', stem: string): string[] {
  const forms = nasalised(prefix, stem)
  // Agents and places of ber- verbs have a plain pe-: petugas, pedagang, pegunungan.
  return prefix === 'pe' && !forms.includes(prefix + stem) ? [...forms, prefix + stem] : forms
}

function nasalised(prefix: 'me' | 'pe', stem: string): string[] {
  if (stem === 'punya') return [`${prefix}mpunya`]
  const forms: string[] = []
  if (ONE_SYLLABLE.test(stem) && stem.length > 1) forms.push(`${prefix}nge${stem}`)
  const first = stem.charAt(0)
  const melted = MELTS[first]
  if (melted !== undefined && !/^(?:sy|kh)/.test(stem)) {
    if (CLUSTER.test(stem)) forms.push(prefix + keptNasal(first) + stem)
    else forms.push(prefix + melted + stem.slice(1))
    return forms
  }
  const fit = NASALS.find(({ keep }) => keep.test(stem))
  if (fit !== undefined) forms.push(prefix + fit.nasal + stem)
  return forms
}

const keptNasal = (first: string): string => (first === 'p' ? 'm' : first === 'k' ? 'ng' : 'n')

/** The form with the initial kept where the standard melts it: `mempengaruhi` for `memengaruhi`; null where none. */
export function unmeltedForm(prefix: 'me' | 'pe', stem: string): string | null {
  const first = stem.charAt(0)
  if (MELTS[first] === undefined || CLUSTER.test(stem) || !VOWEL.test(stem.slice(1))) return null
  return prefix + keptNasal(first) + stem
}

/** ber-, per-: be-/pe- before r and before a first syllable that ends in -er; bel-/pel- with ajar. */
export function erForms(prefix: 'ber' | 'per' | 'ter', stem: string): string[] {
  const short = prefix.slice(0, 2)
  if (stem === 'ajar' && prefix !== 'ter') return [`${short}lajar`]
  if (stem.startsWith('r')) return [short + stem]
  if (/^[^aiueo]er(?=[^aiueo])/.test(stem)) return [short + stem, prefix + stem]
  return [prefix + stem]
}
