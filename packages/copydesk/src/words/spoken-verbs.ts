import type { Lexicon } from '../lexicon/lexicon.ts'

/** What the bare nasal of speech stands for: naruh is menaruh, megang memegang, nyari mencari, ngelakuin melakukan. */
const NASAL_STARTS: readonly (readonly [bare: RegExp, full: readonly string[]])[] = [
  [/^nge(?=[a-z]{2})/, ['menge', 'me', 'meng']],
  [/^ng(?=[aiueo])/, ['meng']],
  [/^ny(?=[aiueo])/, ['meny', 'menc']],
  [/^n(?=[aiueo])/, ['men']],
  [/^m(?=[aiueo])/, ['mem', 'me']],
]
/** What such a verb begins or ends with: most words are told by this. */
const SPOKEN = /^[mn]|in$/
/** Bare stems in -in that print has as often as this are words of their own: kemarin. */
const COMMON = 3
const SHORTEST = 5
/** Prefixes of the written language, which speech joins no -in to. */
const WRITTEN = /^(?:me|ber|pe|ter|ke|se)/

/**
 * The written form of a verb as it is spoken, with a bare nasal or with -in: `megang` gives `memegang`, `diviralin`
 * `diviralkan`, `beresin` `bereskan`; null for any other word, and for one that the dictionary has or can make.
 */
export function writtenVerb(word: string, lexicon: Lexicon): string | null {
  if (word.length < SHORTEST || word.includes('-') || !SPOKEN.test(word)) return null
  if (lexicon.band(word) >= COMMON || lexicon.analyse(word) !== null) return null
  const full = NASAL_STARTS.flatMap(([bare, starts]) =>
    bare.test(word) ? starts.map((start) => word.replace(bare, start)) : [],
  )
  return suffixed(word, full, lexicon) ?? commonest(full, lexicon)
}

/** -in of Jakarta's speech is -kan, or -i where print has only that. */
function suffixed(word: string, full: readonly string[], lexicon: Lexicon): string | null {
  if (!word.endsWith('in') || WRITTEN.test(word)) return null
  const stems = (full.length > 0 ? full : [word]).map((form) => form.slice(0, -2))
  const forms = stems.flatMap((stem) => [`${stem}kan`, `${stem}i`])
  return commonest(forms, lexicon) ?? made(word, forms, lexicon)
}

/** What no list has yet: with a prefix of any root (ngibulin), without one of what print has (koneksiin). */
function made(word: string, forms: readonly string[], lexicon: Lexicon): string | null {
  if (lexicon.isListed(word)) return null
  const isVerb = (form: string) => {
    const analysis = lexicon.analyse(form)
    return analysis !== null && analysis.suffix !== '' && analysis.prefixes.length > 0
  }
  const [, stem = ''] = /^(?:di)?([a-z]{5,})in$/.exec(word) ?? []
  return forms.find(isVerb) ?? (lexicon.band(stem) > 0 ? `${word.slice(0, -2)}kan` : null)
}

/** The commonest of those forms that print has and that are made of a root. */
function commonest(forms: readonly string[], lexicon: Lexicon): string | null {
  const [best] = forms
    .filter((form) => lexicon.band(form) > 0 && lexicon.analyse(form) !== null)
    .sort((a, b) => lexicon.band(b) - lexicon.band(a))
  return best ?? null
}
